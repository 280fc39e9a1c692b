package se.arbetsro.indicator.web.stewardship;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships.UnitKind;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Shell;

/** Who answers for an indicator, in words. */
public final class StewardshipWords {

    private StewardshipWords() {}

    /** What has been said; empty where nothing has. */
    public static List<Fact> facts(Shell shell, Stewardship held, List<UnitKind> kinds) {
        Stewardship.Content content = held.content();
        List<Fact> facts = new ArrayList<>();
        add(facts, shell.t("indicator.stewardship.owner"), role(shell, content.owner()));
        add(facts, shell.t("indicator.stewardship.reporter"), role(shell, content.reporter()));
        add(facts, shell.t("indicator.stewardship.approver"), role(shell, content.approver()));
        add(
                facts,
                shell.t("indicator.stewardship.unitKind"),
                kinds.stream()
                        .filter(kind -> kind.key().equals(content.unitKind()))
                        .map(kind -> shell.in(kind.name()))
                        .findFirst()
                        .orElse(null));
        add(
                facts,
                shell.t("indicator.stewardship.cadence"),
                content.cadence() == null ? null : cadence(shell, content.cadence()));
        add(facts, shell.t("indicator.limits"), limits(shell, content.limits()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(label, value));
        }
    }

    static @Nullable String role(Shell shell, @Nullable Role role) {
        return role == null ? null : shell.t("organisation.role." + role);
    }

    static String cadence(Shell shell, Period.Kind kind) {
        return shell.t("indicator.stewardship.cadence." + kind);
    }

    /** Between what a figure is plausible; null where nothing has been said. */
    public static @Nullable String limits(Shell shell, Limits limits) {
        List<String> parts = new ArrayList<>();
        BigDecimal lowest = limits.lowest();
        BigDecimal highest = limits.highest();
        if (lowest != null && highest != null) {
            parts.add(shell.t("indicator.limits.between", plain(lowest), plain(highest)));
        } else if (lowest != null) {
            parts.add(shell.t("indicator.limits.least", plain(lowest)));
        } else if (highest != null) {
            parts.add(shell.t("indicator.limits.most", plain(highest)));
        }
        if (limits.change() != null) {
            parts.add(shell.t("indicator.limits.change", plain(limits.change())));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** As it is typed, so that a limit says no more digits than were given. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',').replace('-', '\u2212');
    }
}
