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
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;

/**
 * A report of a unit for a year. While it is open its automatic parts are made anew at each look;
 * frozen, it is what {@code contents} says, for ever.
 *
 * @param period the code of the period, such as {@code 2026-T2}
 * @param dueOn by when all of it is wanted, that day included
 * @param edition from 1; a later one puts the frozen one before it right
 * @param correction what it puts right; null in the first
 * @param contents JSON; null while the report is open
 */
@Table(schema = "report", name = "report")
public record Report(
        @Id ReportId id,
        UnitId unitId,
        ReportKind kind,
        String period,
        int edition,
        @Nullable String correction,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable LocalDate dueOn,
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

    /** Its kind and year. */
    public ReportPeriod of() {
        return new ReportPeriod(kind, Period.of(period).year());
    }

    /** The last day of its period: 31 August, or 31 December. */
    public LocalDate until() {
        return of().period().lastDay();
    }

    Report covered(ReportService.Cover cover) {
        return new Report(
                id,
                unitId,
                kind,
                period,
                edition,
                correction,
                cover.registryNumber(),
                cover.contact(),
                cover.contactEmail(),
                cover.dueOn(),
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
                kind,
                period,
                edition,
                correction,
                registryNumber,
                contact,
                contactEmail,
                dueOn,
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
