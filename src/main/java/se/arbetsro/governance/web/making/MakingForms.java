package se.arbetsro.governance.web.making;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The frame of the forms that belong to the making of a plan version. */
public final class MakingForms {

    private MakingForms() {}

    public static String address(PlanMakingId id) {
        return "/plan-makings/" + id.value();
    }

    public static List<Crumb> crumbs(Shell shell, PlanMakingId id, String versionKey) {
        return List.of(
                new Crumb(shell.t("governance.makings"), "/plan-makings"),
                new Crumb(shell.t("governance.making.of", versionKey), address(id)));
    }

    public static MakingRow kept(MakingRow making) {
        if (!making.keeps()) {
            throw new Forbidden();
        }
        return making;
    }

    /**
     * What stands at the top of a form after somebody changed the case while it was open. What was
     * typed stays, and sending it again is for whoever has read the case.
     */
    static FormErrors changedMeanwhile(Shell shell, MakingRow now) {
        FormErrors errors = new FormErrors(shell);
        errors.add(
                FormErrors.FORM,
                "governance.making.changedMeanwhile",
                now.changedByName() == null ? shell.t("governance.somebody") : now.changedByName(),
                shell.minute(now.changedAt()));
        return errors;
    }

    /**
     * A form on the way back to the case.
     *
     * @param key of something new; null for what is there
     * @param version of what is there; null for what is new
     */
    public static SmallFormPage page(
            Shell shell,
            PlanMakingId id,
            String versionKey,
            String title,
            String lead,
            String action,
            @Nullable String key,
            @Nullable String version,
            List<SmallField> fields,
            FormErrors errors) {
        return new SmallFormPage(
                shell,
                title,
                lead,
                crumbs(shell, id, versionKey),
                action,
                address(id),
                key,
                version,
                fields,
                errors,
                null,
                shell.t("governance.making.whoSees"));
    }
}
