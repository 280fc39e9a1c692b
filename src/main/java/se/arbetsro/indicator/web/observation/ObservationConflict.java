package se.arbetsro.indicator.web.observation;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;
import static se.arbetsro.platform.web.ConflictPage.Field.ticked;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Shell;

/** Sets what I typed beside the correction that somebody else saved first. */
final class ObservationConflict {

    private ObservationConflict() {}

    /**
     * @param choices the form as it is shown, with what there is to choose
     */
    static ConflictPage page(
            ObservationForm mine,
            ObservationFormPage choices,
            Found current,
            ObservationNames names) {
        Shell shell = choices.shell();
        ObservationForm theirs =
                ObservationForm.of(current.point(), current.unitId().value().toString());
        String address = "/observations/" + current.point().id().value();
        boolean number = current.definition().isNumber();
        List<Field> fields = new ArrayList<>();
        if (number) {
            fields.add(line("value", shell.t("indicator.value"), mine.value(), theirs.value()));
        } else {
            fields.add(
                    text(
                            "described",
                            shell.t("indicator.described"),
                            mine.described(),
                            theirs.described()));
        }
        fields.add(
                line(
                        "measured",
                        shell.t("indicator.measured"),
                        mine.measured(),
                        theirs.measured()));
        fields.add(line("printed", shell.t("indicator.printed"), mine.printed(), theirs.printed()));
        fields.add(text("note", shell.t("indicator.note"), mine.note(), theirs.note()));
        fields.add(
                chosen(
                        shell,
                        "missing",
                        shell.t("indicator.missing"),
                        mine.missing(),
                        theirs.missing(),
                        choices.missingReasons()));
        if (number) {
            fields.add(
                    ticked(
                            shell,
                            "about",
                            shell.t("indicator.about"),
                            mine.about(),
                            theirs.about()));
        }
        if (number && current.definition().aboutPeople()) {
            fields.add(
                    line(
                            "groupSize",
                            shell.t("indicator.groupSize"),
                            mine.groupSize(),
                            theirs.groupSize()));
        }
        fields.add(
                chosen(
                        shell,
                        "source",
                        shell.t("indicator.source"),
                        mine.source(),
                        theirs.source(),
                        choices.sources()));
        fields.add(text("reason", shell.t("indicator.reason"), mine.reason(), ""));
        return new ConflictPage(
                shell,
                address + "/correction",
                address,
                current.point().revision(),
                names.of(shell, current.point().knownBy()),
                shell.minute(current.point().knownFrom()),
                fields);
    }
}
