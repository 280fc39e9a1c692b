package se.arbetsro.plan.web.text;

import java.util.List;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of the texts of an area in a version, both languages side by side. */
public record EditionFormPage(Shell shell, EditionRow edition, EditionForm form, FormErrors errors)
        implements Page {

    public String href() {
        return "/plans/" + edition.versionKey() + "/areas/" + edition.areaKey();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(edition.versionKey(), "/plans/" + edition.versionKey()),
                new Crumb(shell.in(edition.shortName()), href()));
    }

    public List<Option> origins() {
        return origins(shell);
    }

    static List<Option> origins(Shell shell) {
        return List.of(
                Option.of("OWN_WORDS", shell.t("plan.origin.ownWords")),
                Option.of("PLAN", shell.t("plan.origin.plan")),
                Option.of("EXAMPLE", shell.t("plan.origin.example")),
                Option.of("NOT_KNOWN", shell.t("plan.origin.notKnown")));
    }
}
