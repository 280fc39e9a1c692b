package se.arbetsro.governance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A form of a few questions about something that belongs to a planned change or to the making of a
 * plan version: a view, a risk, a measure, a day to look again.
 *
 * @param key makes creating happen once; null for what is there already
 * @param version of what is there; null for what is new
 * @param removal where what is there is taken away; null where it cannot be
 * @param whoSees who will read it; null for those who read about planned changes
 */
public record SmallFormPage(
        Shell shell,
        String title,
        @Nullable String lead,
        List<Crumb> breadcrumb,
        String action,
        String back,
        @Nullable String key,
        @Nullable String version,
        List<SmallField> fields,
        FormErrors errors,
        @Nullable String removal,
        @Nullable String whoSees)
        implements Page {

    public SmallFormPage(
            Shell shell,
            String title,
            @Nullable String lead,
            List<Crumb> breadcrumb,
            String action,
            String back,
            @Nullable String key,
            @Nullable String version,
            List<SmallField> fields,
            FormErrors errors,
            @Nullable String removal) {
        this(
                shell,
                title,
                lead,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                removal,
                null);
    }

    /** The same, told who will read it. */
    public SmallFormPage seenBy(String text) {
        return new SmallFormPage(
                shell,
                title,
                lead,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                removal,
                text);
    }

    /** The same, of something that can be taken away. */
    public SmallFormPage removedAt(String address) {
        return new SmallFormPage(
                shell,
                title,
                lead,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                address,
                whoSees);
    }

    /** The same with a word on what it is for. */
    public SmallFormPage ledBy(String text) {
        return new SmallFormPage(
                shell,
                title,
                text,
                breadcrumb,
                action,
                back,
                key,
                version,
                fields,
                errors,
                removal,
                whoSees);
    }

    /** What stands in a choice before anything is chosen; null where the options say it. */
    public @Nullable String emptyOf(SmallField field) {
        return field.options().stream().anyMatch(option -> option.value().isEmpty())
                ? null
                : shell.t("platform.form.choose");
    }
}
