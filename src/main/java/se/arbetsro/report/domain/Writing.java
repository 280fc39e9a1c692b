package se.arbetsro.report.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.report.ReportId;

/**
 * What an opened form saves of a section, by hand or by itself.
 *
 * @param version the one that the writer saw
 * @param form chosen when the form was opened: what it saves again is no conflict with what it
 *     saved before; null for a writer without a form
 * @param takenFrom the report whose text it goes on from; null for words of its own
 * @param done whether the writer says that the section is done
 */
public record Writing(
        long version,
        @Nullable UUID form,
        String text,
        @Nullable ReportId takenFrom,
        boolean done) {

    public Writing(long version, @Nullable UUID form, String text, boolean done) {
        this(version, form, text, null, done);
    }

    boolean follows(Section current) {
        return version == current.version() || (form != null && form.equals(current.formKey()));
    }
}
