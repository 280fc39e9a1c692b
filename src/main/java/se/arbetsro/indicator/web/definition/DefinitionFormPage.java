package se.arbetsro.indicator.web.definition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form for what an indicator means: of a new one, anew from a day, or in better words.
 *
 * @param name of the indicator; empty for a new one
 * @param terms what a formula can be made of
 * @param trial what the formula gives; null where it was not asked for
 */
public record DefinitionFormPage(
        Shell shell,
        Purpose purpose,
        String name,
        String action,
        String back,
        DefinitionForm form,
        FormErrors errors,
        List<Option> sources,
        List<Term> terms,
        @Nullable FormulaTrial trial)
        implements Page {

    /** What the form is for. */
    public enum Purpose {
        NEW_INDICATOR,
        NEW_DEFINITION,
        REWORD
    }

    /** An indicator that a formula can take figures from. */
    public record Term(String key, String name, String unit) {

        public String inBrackets() {
            return "[" + key + "]";
        }
    }

    public String title() {
        return switch (purpose) {
            case NEW_INDICATOR -> shell.t("indicator.new");
            case NEW_DEFINITION -> shell.t("indicator.definition.new");
            case REWORD -> shell.t("indicator.definition.reword");
        };
    }

    public String lead() {
        return switch (purpose) {
            case NEW_INDICATOR -> shell.t("indicator.new.lead");
            case NEW_DEFINITION -> shell.t("indicator.definition.new.lead", name);
            case REWORD -> shell.t("indicator.definition.reword.lead", name);
        };
    }

    public boolean isNewIndicator() {
        return purpose == Purpose.NEW_INDICATOR;
    }

    /** Whether a formula can be written: better words leave it as it is. */
    public boolean hasExpression() {
        return purpose != Purpose.REWORD;
    }

    public boolean hasFrom() {
        return purpose != Purpose.REWORD;
    }

    public List<Crumb> breadcrumb() {
        Crumb list = new Crumb(shell.t("indicator.title"), "/indicators");
        return isNewIndicator() ? List.of(list) : List.of(list, new Crumb(name, back));
    }

    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        Option.of(
                                kind.name(),
                                kind == Kind.NUMBER
                                        ? shell.t("indicator.kind.NUMBER")
                                        : shell.t("indicator.kind.TEXT")))
                .toList();
    }

    public List<Option> pers() {
        Wording wording = new Wording(shell.messages(), shell.language());
        return Arrays.stream(Per.values())
                .map(per -> Option.of(per.name(), wording.per(per)))
                .toList();
    }

    public List<Option> directions() {
        return Arrays.stream(Better.values())
                .map(better ->
                        Option.of(
                                better.name(),
                                switch (better) {
                                    case LOWER -> shell.t("indicator.better.LOWER");
                                    case HIGHER -> shell.t("indicator.better.HIGHER");
                                    case NEITHER -> shell.t("indicator.better.NEITHER");
                                }))
                .toList();
    }
}
