package se.arbetsro.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.SectionKey;

/**
 * A written part of a report: one text, one writer at a time.
 *
 * @param ownerId who is to write it; null where nobody is named
 * @param dueOn by when it is wanted, that day included
 * @param doneAt when its writer said that it is done; null while it is not
 * @param takenFrom the report whose text it goes on from; null where it was written here
 * @param formKey the opened form that saved it last
 */
@Table(schema = "report", name = "section")
public record Section(
        @Id SectionId id,
        ReportId reportId,
        String key,
        String text,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable ReportId takenFrom,
        @Nullable UUID formKey,
        Instant changedAt,
        UUID changedBy,
        @Version long version) {

    /** How far it has come. */
    public enum State {
        NOT_WRITTEN,
        BEGUN,
        DONE
    }

    static Section empty(ReportId report, SectionKey key, Instant at, UUID by) {
        return new Section(
                SectionId.random(),
                report,
                key.code(),
                "",
                null,
                null,
                null,
                null,
                null,
                at,
                by,
                0);
    }

    public SectionKey ofKey() {
        return SectionKey.of(key);
    }

    public State state() {
        return doneAt != null ? State.DONE : text.isBlank() ? State.NOT_WRITTEN : State.BEGUN;
    }

    Section saying(Writing writing, Instant at, UUID by) {
        return new Section(
                id,
                reportId,
                key,
                writing.text(),
                ownerId,
                dueOn,
                writing.done() ? (doneAt == null ? at : doneAt) : null,
                writing.text().isBlank() ? null : writing.takenFrom(),
                writing.form(),
                at,
                by,
                version);
    }
}
