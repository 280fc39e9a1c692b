package se.arbetsro.indicator.web;

import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Shell;

/** Sets what I typed beside the correction that somebody else saved first. */
final class ObservationConflict {

    private ObservationConflict() {}

    static ConflictPage page(
            Shell shell, ObservationForm mine, Found current, ObservationNames names) {
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
        // What is chosen from a list is kept as I chose it; the page has fields for words alone.
        fields.add(hidden("missing", mine.missing()));
        fields.add(hidden("about", mine.about()));
        fields.add(hidden("groupSize", mine.groupSize()));
        fields.add(hidden("status", mine.status()));
        fields.add(hidden("source", mine.source()));
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
