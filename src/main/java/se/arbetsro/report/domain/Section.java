package se.arbetsro.report.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.report.ReportId;

/** A written part of a report: one text, one writer at a time. */
@Table(schema = "report", name = "section")
public record Section(
        @Id SectionId id,
        ReportId reportId,
        String key,
        String text,
        Instant changedAt,
        UUID changedBy,
        @Version long version) {

    public SectionKey ofKey() {
        return SectionKey.of(key);
    }

    Section saying(String words, Instant at, UUID by) {
        return new Section(id, reportId, key, words, at, by, version);
    }
}
