package se.arbetsro.plan.web.activity.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.ControlContent;
import se.arbetsro.plan.domain.activity.ControlQueries;
import se.arbetsro.platform.web.FormErrors;

/** A control as it is typed. */
public record ControlForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String on,
        @Nullable String by,
        @Nullable String effect,
        @Nullable String clientsNotice) {

    ControlContent content(FormErrors errors) {
        LocalDate day = errors.date("on", on);
        if (day.isAfter(errors.shell().today())) {
            errors.add("on", "plan.control.inFuture");
        }
        return new ControlContent(
                day,
                errors.text("by", by, 200),
                errors.text("effect", effect, 4_000),
                errors.optionalText("clientsNotice", clientsNotice, 4_000),
                errors.shell().lang());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** As it is saved now. */
    static ControlForm of(ControlQueries.ControlRow row) {
        return new ControlForm(
                null,
                Long.toString(row.version()),
                row.controlledOn().toString(),
                row.controlledBy(),
                row.effect(),
                row.clientsNotice());
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
