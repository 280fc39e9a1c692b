package se.arbetsro.indicator.web.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.domain.reporting.ReportingRoundContent;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A round of reporting as it is typed.
 *
 * @param key makes opening happen once
 * @param indicators keys of those that were ticked
 * @param units ids of those that were ticked
 */
public record ReportingRoundForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String period,
        @Nullable String due,
        @Nullable List<String> indicators,
        @Nullable List<String> units) {

    static ReportingRoundForm of(
            ReportingRound round, List<String> indicators, List<UnitId> units) {
        return new ReportingRoundForm(
                null,
                Long.toString(round.version()),
                round.name().sv(),
                round.name().en() == null ? "" : round.name().en(),
                round.period().code(),
                round.dueOn().toString(),
                indicators,
                units.stream().map(unit -> unit.value().toString()).toList());
    }

    long seen() {
        return SeenVersion.of(version);
    }

    List<String> chosenIndicators() {
        return indicators == null ? List.of() : indicators;
    }

    List<String> chosenUnits() {
        return units == null ? List.of() : units;
    }

    /** What was decided; empty with faults noted when it cannot be. */
    Optional<ReportingRoundContent> content(
            FormErrors errors, LocalDate today, List<Option> known, List<Option> parts) {
        String name = errors.text("nameSv", nameSv, 100);
        String english = errors.optionalText("nameEn", nameEn, 100);
        Period about = Period.parse(period == null ? "" : period).orElse(null);
        if (about == null) {
            errors.add("period", "indicator.form.period");
        } else if (about.firstDay().isAfter(today)) {
            errors.add("period", "indicator.form.periodNotBegun");
        }
        LocalDate day = errors.date("due", due);
        if (about != null && day.isBefore(about.firstDay())) {
            errors.add("due", "indicator.rounds.dueTooEarly");
        }
        if (chosenIndicators().isEmpty()) {
            errors.add("indicators", "indicator.rounds.noIndicators");
        } else if (!among(chosenIndicators(), known)) {
            errors.add("indicators", "platform.form.choice");
        }
        if (chosenUnits().isEmpty()) {
            errors.add("units", "indicator.rounds.noUnits");
        } else if (!among(chosenUnits(), parts)) {
            errors.add("units", "platform.form.choice");
        }
        return about == null || errors.any()
                ? Optional.empty()
                : Optional.of(
                        new ReportingRoundContent(
                                new Text2(name, english),
                                about,
                                day,
                                chosenIndicators(),
                                chosenUnits().stream()
                                        .map(UUID::fromString)
                                        .map(UnitId::new)
                                        .toList()));
    }

    private static boolean among(List<String> chosen, List<Option> known) {
        List<String> left = new ArrayList<>(chosen);
        known.forEach(option -> left.removeIf(option.value()::equals));
        return left.isEmpty();
    }
}
