package se.arbetsro.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.web.Shell;

/** Names what differs between two definitions of an indicator. */
final class DefinitionDifference {

    private DefinitionDifference() {}

    static List<String> between(Shell shell, Definition before, Definition after) {
        List<String> differing = new ArrayList<>();
        note(differing, shell.t("indicator.definition.name"), before.name(), after.name());
        note(differing, shell.t("indicator.definition.counts"), before.counts(), after.counts());
        note(differing, shell.t("indicator.definition.formula"), before.formula(), after.formula());
        note(
                differing,
                shell.t("indicator.definition.expression"),
                before.expression(),
                after.expression());
        note(
                differing,
                shell.t("indicator.definition.numerator"),
                before.numerator(),
                after.numerator());
        note(
                differing,
                shell.t("indicator.definition.denominator"),
                before.denominator(),
                after.denominator());
        note(
                differing,
                shell.t("indicator.definition.population"),
                before.population(),
                after.population());
        note(differing, shell.t("indicator.definition.unit"), before.unit(), after.unit());
        note(differing, shell.t("indicator.definition.better"), before.better(), after.better());
        note(differing, shell.t("indicator.source"), before.sourceKey(), after.sourceKey());
        return differing.isEmpty()
                ? List.of(shell.t("indicator.definition.change.none"))
                : differing;
    }

    private static void note(
            List<String> differing,
            String label,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        if (!Objects.equals(before, after)) {
            differing.add(label.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
