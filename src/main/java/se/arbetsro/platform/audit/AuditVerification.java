package se.arbetsro.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found.
 *
 * @param entries how many entries there are
 * @param headHash the hash of the last one, in hexadecimal; to be compared with copies kept outside
 * @param firstBroken the number of the first entry that does not fit; null when all do
 */
public record AuditVerification(long entries, String headHash, @Nullable Long firstBroken) {

    public boolean whole() {
        return firstBroken == null;
    }
}
