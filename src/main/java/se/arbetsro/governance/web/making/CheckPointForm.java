package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.making.CheckPointContent;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.platform.web.FormErrors;

/** A check point as it is typed. */
public record CheckPointForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String dueOn,
        @Nullable String what,
        @Nullable String doneOn,
        @Nullable String note) {

    static CheckPointForm of(PointRow saved) {
        return new CheckPointForm(
                null,
                Long.toString(saved.version()),
                saved.dueOn().toString(),
                saved.what(),
                saved.doneOn() == null ? "" : saved.doneOn().toString(),
                saved.note());
    }

    CheckPointContent content(FormErrors errors) {
        LocalDate done = errors.optionalDate("doneOn", doneOn);
        String found = errors.optionalText("note", note, 4_000);
        if (done != null && done.isAfter(errors.shell().today())) {
            errors.add("doneOn", "governance.checkPoint.future");
        }
        if (done != null && found == null) {
            errors.add("note", "constraint.plan_check_point_done_with_note");
        }
        if (done == null && found != null) {
            errors.add("doneOn", "constraint.plan_check_point_done_with_note");
        }
        return new CheckPointContent(
                errors.date("dueOn", dueOn),
                errors.text("what", what, 300),
                done,
                found,
                errors.shell().lang());
    }
}
