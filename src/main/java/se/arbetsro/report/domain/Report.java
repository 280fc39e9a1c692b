package se.arbetsro.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;

/**
 * The T2 report of a unit. While it is open its automatic parts are made anew at each look; frozen,
 * it is what {@code contents} says, for ever.
 *
 * @param period the code of the period, such as {@code 2026-T2}
 * @param edition from 1; a later one puts the frozen one before it right
 * @param correction what it puts right; null in the first
 * @param contents JSON; null while the report is open
 */
@Table(schema = "report", name = "report")
public record Report(
        @Id ReportId id,
        UnitId unitId,
        String period,
        int edition,
        @Nullable String correction,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        boolean sample,
        Instant createdAt,
        UUID createdBy,
        @Nullable Instant frozenAt,
        @Nullable UUID frozenBy,
        @Nullable String contents,
        @Nullable String sha256,
        @Version long version) {

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public Period ofPeriod() {
        return Period.of(period);
    }

    /** The day until which the report tells: 31 August. */
    public LocalDate until() {
        return ofPeriod().lastDay();
    }

    Report covered(ReportService.Cover cover) {
        return new Report(
                id,
                unitId,
                period,
                edition,
                correction,
                cover.registryNumber(),
                cover.contact(),
                cover.contactEmail(),
                sample,
                createdAt,
                createdBy,
                null,
                null,
                null,
                null,
                version);
    }

    Report frozen(Instant at, UUID by, String json, String hash) {
        return new Report(
                id,
                unitId,
                period,
                edition,
                correction,
                registryNumber,
                contact,
                contactEmail,
                sample,
                createdAt,
                createdBy,
                at,
                by,
                json,
                hash,
                version);
    }
}
