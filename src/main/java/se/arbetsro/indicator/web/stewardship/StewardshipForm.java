package se.arbetsro.indicator.web.stewardship;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships.UnitKind;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** Who answers for an indicator, as it is typed. */
public record StewardshipForm(
        @Nullable String version,
        @Nullable String owner,
        @Nullable String reporter,
        @Nullable String approver,
        @Nullable String unitKind,
        @Nullable String cadence,
        @Nullable String lowest,
        @Nullable String highest,
        @Nullable String change) {

    static StewardshipForm of(Stewardship held) {
        Stewardship.Content content = held.content();
        return new StewardshipForm(
                Long.toString(held.version()),
                name(content.owner()),
                name(content.reporter()),
                name(content.approver()),
                content.unitKind() == null ? "" : content.unitKind(),
                name(content.cadence()),
                number(content.limits().lowest()),
                number(content.limits().highest()),
                number(content.limits().change()));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : StewardshipWords.plain(number);
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** What was chosen; empty with faults noted when it cannot be. */
    Optional<Stewardship.Content> content(FormErrors errors, List<UnitKind> kinds) {
        Role owns = errors.optionalChoice("owner", owner, Role.class);
        Role reports = errors.optionalChoice("reporter", reporter, Role.class);
        if (reports != null && !reports.may(Permission.INDICATOR_EDIT)) {
            errors.add("reporter", "platform.form.choice");
        }
        Role approves = errors.optionalChoice("approver", approver, Role.class);
        if (approves != null && !approves.may(Permission.INDICATOR_APPROVE)) {
            errors.add("approver", "platform.form.choice");
        }
        String level = unitKind == null || unitKind.isBlank() ? null : unitKind;
        if (level != null && kinds.stream().noneMatch(kind -> kind.key().equals(level))) {
            errors.add("unitKind", "platform.form.choice");
        }
        Period.Kind how = errors.optionalChoice("cadence", cadence, Period.Kind.class);
        BigDecimal least = errors.optionalNumber("lowest", lowest);
        BigDecimal most = errors.optionalNumber("highest", highest);
        if (least != null && most != null && least.compareTo(most) > 0) {
            errors.add("highest", "indicator.limits.order");
        }
        BigDecimal percent = errors.optionalNumber("change", change);
        if (percent != null && percent.signum() <= 0) {
            errors.add("change", "indicator.limits.positive");
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new Stewardship.Content(
                                owns,
                                reports,
                                approves,
                                level,
                                how,
                                new Limits(least, most, percent)));
    }
}
