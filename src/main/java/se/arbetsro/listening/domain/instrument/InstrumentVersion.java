package se.arbetsro.listening.domain.instrument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.platform.text.Text2;

/**
 * One version of an instrument: written on as a draft, then fixed for good. Only what is fixed can
 * be asked.
 *
 * @param number 1 for the first
 * @param document the file of it, to the byte
 * @param content what the file says
 * @param revision counts the changes of a draft: what a writer has seen
 * @param fixed null for a draft
 */
public record InstrumentVersion(
        InstrumentId id,
        int number,
        String document,
        Instrument content,
        long revision,
        @Nullable Fixed fixed) {

    /**
     * @param hash the SHA-256 of the file, in hexadecimal
     */
    public record Fixed(Instant at, String hash) {}

    public boolean draft() {
        return fixed == null;
    }

    /**
     * Whether its words and items may be changed here; one that may only be used as it is may not.
     */
    public boolean writable() {
        return draft() && !content.isUnmodified();
    }

    /**
     * An instrument in a list, as its newest version that the viewer may see.
     *
     * @param number of that version
     * @param draft whether that version is still written on
     * @param fixed the number of the newest fixed version; null while there is none
     */
    public record Line(
            InstrumentId id,
            Text2 name,
            Audience audience,
            int items,
            int number,
            boolean draft,
            @Nullable Integer fixed) {}

    /** A version in the list of those of an instrument. */
    public record Numbered(int number, @Nullable Instant fixedAt, @Nullable String hash) {}
}
