package se.arbetsro.indicator.web.definition;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;
import static se.arbetsro.platform.web.ConflictPage.Field.ticked;

import java.util.List;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** Sets my words for a definition beside those that somebody else saved first. */
final class DefinitionConflict {

    private DefinitionConflict() {}

    /**
     * @param choices the form as it is shown, with what there is to choose
     */
    static ConflictPage page(
            DefinitionForm mine, DefinitionFormPage choices, Definition current, LastSaved.By by) {
        Shell shell = choices.shell();
        DefinitionForm theirs = DefinitionForm.of(current, null);
        String back = "/indicators/" + current.indicatorKey();
        List<Field> fields =
                List.of(
                        line(
                                "nameSv",
                                shell.t("indicator.definition.name"),
                                mine.nameSv(),
                                theirs.nameSv()),
                        line(
                                "nameEn",
                                english(shell, "indicator.definition.name"),
                                mine.nameEn(),
                                theirs.nameEn()),
                        text(
                                "countsSv",
                                shell.t("indicator.definition.counts"),
                                mine.countsSv(),
                                theirs.countsSv()),
                        text(
                                "countsEn",
                                english(shell, "indicator.definition.counts"),
                                mine.countsEn(),
                                theirs.countsEn()),
                        text(
                                "formulaSv",
                                shell.t("indicator.definition.formula"),
                                mine.formulaSv(),
                                theirs.formulaSv()),
                        text(
                                "formulaEn",
                                english(shell, "indicator.definition.formula"),
                                mine.formulaEn(),
                                theirs.formulaEn()),
                        text(
                                "numeratorSv",
                                shell.t("indicator.definition.numerator"),
                                mine.numeratorSv(),
                                theirs.numeratorSv()),
                        text(
                                "numeratorEn",
                                english(shell, "indicator.definition.numerator"),
                                mine.numeratorEn(),
                                theirs.numeratorEn()),
                        text(
                                "denominatorSv",
                                shell.t("indicator.definition.denominator"),
                                mine.denominatorSv(),
                                theirs.denominatorSv()),
                        text(
                                "denominatorEn",
                                english(shell, "indicator.definition.denominator"),
                                mine.denominatorEn(),
                                theirs.denominatorEn()),
                        text(
                                "populationSv",
                                shell.t("indicator.definition.population"),
                                mine.populationSv(),
                                theirs.populationSv()),
                        text(
                                "populationEn",
                                english(shell, "indicator.definition.population"),
                                mine.populationEn(),
                                theirs.populationEn()),
                        line(
                                "unitSv",
                                shell.t("indicator.definition.unit"),
                                mine.unitSv(),
                                theirs.unitSv()),
                        line(
                                "unitEn",
                                english(shell, "indicator.definition.unit"),
                                mine.unitEn(),
                                theirs.unitEn()),
                        text("noteSv", shell.t("indicator.note"), mine.noteSv(), theirs.noteSv()),
                        text(
                                "noteEn",
                                english(shell, "indicator.note"),
                                mine.noteEn(),
                                theirs.noteEn()),
                        chosen(
                                shell,
                                "kind",
                                shell.t("indicator.kind"),
                                mine.kind(),
                                theirs.kind(),
                                choices.kinds()),
                        ticked(
                                shell,
                                "formulaKnown",
                                shell.t("indicator.definition.formulaKnown"),
                                mine.formulaKnown(),
                                theirs.formulaKnown()),
                        chosen(
                                shell,
                                "per",
                                shell.t("indicator.definition.per"),
                                mine.per(),
                                theirs.per(),
                                choices.pers()),
                        line(
                                "decimals",
                                shell.t("indicator.definition.decimals"),
                                mine.decimals(),
                                theirs.decimals()),
                        chosen(
                                shell,
                                "better",
                                shell.t("indicator.definition.better"),
                                mine.better(),
                                theirs.better(),
                                choices.directions()),
                        ticked(
                                shell,
                                "aboutPeople",
                                shell.t("indicator.definition.aboutPeople.tick"),
                                mine.aboutPeople(),
                                theirs.aboutPeople()),
                        chosen(
                                shell,
                                "source",
                                shell.t("indicator.source"),
                                mine.source(),
                                theirs.source(),
                                choices.sources()));
        return new ConflictPage(
                shell,
                back + "/definitions/" + current.number(),
                back,
                current.version(),
                by.name(),
                by.time(),
                fields.stream()
                        .filter(field -> field.kind() == Field.Kind.HIDDEN || !isEmpty(field))
                        .toList());
    }

    private static boolean isEmpty(Field field) {
        return field.mine().isEmpty() && field.theirs().isEmpty();
    }

    private static String english(Shell shell, String label) {
        return shell.t("indicator.inEnglish", shell.t(label));
    }
}
