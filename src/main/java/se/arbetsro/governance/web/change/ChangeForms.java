package se.arbetsro.governance.web.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The frame of the small forms that belong to a planned change. */
public final class ChangeForms {

    private ChangeForms() {}

    public static String address(PlannedChangeId id) {
        return "/planned-changes/" + id.value();
    }

    public static List<Crumb> crumbs(Shell shell, ChangeRow change) {
        return List.of(
                new Crumb(shell.t("governance.changes"), "/planned-changes"),
                new Crumb(change.title(), address(change.id())));
    }

    /** A form for something new, which a key makes once. */
    public static SmallFormPage made(
            Shell shell,
            ChangeRow change,
            String title,
            String action,
            String back,
            @Nullable String key,
            List<SmallField> fields,
            FormErrors errors) {
        return new SmallFormPage(
                shell,
                title,
                null,
                crumbs(shell, change),
                action,
                back,
                key,
                null,
                fields,
                errors,
                null,
                shell.t("governance.change.whoSees"));
    }

    /** A form for something that is there, of a version. */
    public static SmallFormPage changed(
            Shell shell,
            ChangeRow change,
            String title,
            String action,
            String back,
            @Nullable String version,
            List<SmallField> fields,
            FormErrors errors) {
        return new SmallFormPage(
                shell,
                title,
                null,
                crumbs(shell, change),
                action,
                back,
                null,
                version,
                fields,
                errors,
                null,
                shell.t("governance.change.whoSees"));
    }
}
