package se.arbetsro.assessment.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;

/** A round as it is typed. */
public record RoundForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String planVersion,
        @Nullable String period,
        @Nullable String due,
        @Nullable List<String> districts) {

    static RoundForm empty(String key, String planVersion, String period, List<String> districts) {
        return new RoundForm(key, null, "", "", planVersion, period, "", districts);
    }

    static RoundForm of(RoundHead round, List<String> districts) {
        return new RoundForm(
                null,
                Long.toString(round.version()),
                round.name().sv(),
                round.name().en() == null ? "" : round.name().en(),
                round.planVersionId().value().toString(),
                round.period().code(),
                round.dueOn().toString(),
                districts);
    }

    Optional<RoundContent> content(FormErrors errors) {
        String name = errors.text("nameSv", nameSv, 100);
        String english = errors.optionalText("nameEn", nameEn, 100);
        Period about = Period.parse(period == null ? "" : period).orElse(null);
        if (about == null) {
            errors.add("period", "assessment.round.form.period.wrong");
        }
        var day = errors.date("due", due);
        if (taking().isEmpty()) {
            errors.add("districts", "assessment.round.nobodyTakesPart");
        }
        return about == null || errors.any()
                ? Optional.empty()
                : Optional.of(RoundContent.of(new Text2(name, english), about, day));
    }

    /** Who takes part as one value, for a choice between two of them. */
    String together() {
        return String.join(",", districts == null ? List.of() : districts);
    }

    List<UnitId> taking() {
        List<UnitId> units = new ArrayList<>();
        for (String district : districts == null ? List.<String>of() : districts) {
            Typed.id(district).map(UnitId::new).ifPresent(units::add);
        }
        return units;
    }

    Optional<UUID> chosenVersion() {
        return Typed.id(planVersion);
    }
}
