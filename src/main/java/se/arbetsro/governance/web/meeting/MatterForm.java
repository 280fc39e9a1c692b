package se.arbetsro.governance.web.meeting;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MatterContent;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.platform.web.FormErrors;

/**
 * A matter of the agenda as it is typed.
 *
 * @param position where it stands, from 1
 * @param about the address of a page of the program that it is about, as it is pasted
 */
public record MatterForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String position,
        @Nullable String heading,
        @Nullable String text,
        @Nullable String about) {

    static MatterForm of(MatterRow saved) {
        return new MatterForm(
                null,
                Long.toString(saved.version()),
                Integer.toString(saved.position()),
                saved.heading(),
                saved.text(),
                saved.about());
    }

    MatterContent content(FormErrors errors, boolean tasks) {
        int place = 1;
        if (position != null && position.strip().matches("[1-9]\\d{0,2}")) {
            place = Integer.parseInt(position.strip());
        } else {
            errors.add("position", "platform.form.number");
        }
        return new MatterContent(
                place,
                errors.text("heading", heading, 200),
                errors.optionalText("text", text, 8_000),
                address(errors),
                tasks,
                errors.shell().lang());
    }

    /** The path alone: what leads elsewhere has its place among the papers. */
    private @Nullable String address(FormErrors errors) {
        String typed = errors.optionalText("about", about, 500);
        if (typed == null) {
            return null;
        }
        String path = typed.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        if (!path.matches(
                "/(goals|activities|reports|plans|local-plans|analyses|decisions|inquiries|planned-changes|plan-makings)(/[A-Za-z0-9-]{1,60}){1,3}")) {
            errors.add("about", "governance.matter.about.wrong");
            return null;
        }
        return path;
    }
}
