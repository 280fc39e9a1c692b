package se.arbetsro.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Shell;

/** What a definition says, line by line. */
final class Meaning {

    private Meaning() {}

    static List<Fact> of(Shell shell, Definition definition, Map<String, Source> sources) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(shell.t("indicator.definition.counts"), shell.in(definition.counts())));
        if (definition.isNumber()) {
            facts.add(
                    Fact.of(
                            shell.t("indicator.definition.formula"),
                            definition.formula() != null
                                    ? shell.in(definition.formula())
                                    : definition.formulaKnown()
                                            ? shell.t("indicator.definition.formula.plain")
                                            : shell.t("indicator.definition.formula.unknown")));
            if (definition.numerator() != null || definition.denominator() != null) {
                facts.add(
                        optional(shell, "indicator.definition.numerator", definition.numerator()));
                facts.add(
                        optional(
                                shell,
                                "indicator.definition.denominator",
                                definition.denominator()));
            }
        }
        if (definition.population() != null) {
            facts.add(optional(shell, "indicator.definition.population", definition.population()));
        }
        facts.add(Fact.of(shell.t("indicator.definition.unit"), shell.in(definition.unit())));
        if (definition.isNumber()) {
            facts.add(Fact.of(shell.t("indicator.definition.better"), better(shell, definition)));
        }
        facts.add(
                Fact.of(
                        shell.t("indicator.definition.aboutPeople"),
                        definition.aboutPeople()
                                ? shell.t(
                                        "indicator.definition.aboutPeople.yes",
                                        Definition.FEWEST_PEOPLE)
                                : shell.t("indicator.definition.aboutPeople.no")));
        Source source = definition.sourceKey() == null ? null : sources.get(definition.sourceKey());
        facts.add(
                Fact.of(
                        shell.t("indicator.source"),
                        source == null
                                ? shell.t("indicator.source.own")
                                : IndicatorPage.cited(shell, source)));
        facts.add(
                Fact.of(
                        shell.t("indicator.definition.from"),
                        shell.date(definition.valid().from())));
        if (definition.note() != null) {
            facts.add(Fact.of(shell.t("indicator.note"), shell.in(definition.note())));
        }
        return facts;
    }

    private static Fact optional(Shell shell, String label, @Nullable Text2 text) {
        return Fact.of(shell.t(label), text == null ? null : shell.in(text));
    }

    private static String better(Shell shell, Definition definition) {
        return switch (definition.better()) {
            case LOWER -> shell.t("indicator.better.LOWER");
            case HIGHER -> shell.t("indicator.better.HIGHER");
            case NEITHER -> shell.t("indicator.better.NEITHER");
        };
    }
}
