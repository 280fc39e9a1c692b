package se.arbetsro.indicator.national;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Municipalities that ours compares itself with, under a name of our own. Differs from the groups
 * that Kolada has, whose values are means.
 *
 * @param members by name; never empty
 */
public record ComparisonGroup(String name, List<Municipality> members) {

    public ComparisonGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group has members");
        }
    }

    /**
     * Tells one state of the group from another, for whoever saves second; at least 0. It is a sum
     * over what the group is and counts nothing, since files replace groups too.
     */
    public long version() {
        CRC32 sum = new CRC32();
        String state =
                members.stream()
                        .map(Municipality::id)
                        .sorted()
                        .collect(Collectors.joining("\n", name + "\n", ""));
        sum.update(state.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
