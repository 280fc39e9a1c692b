package se.arbetsro.plan.web.lens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a lens.
 *
 * @param id null for a new one, whose kind can be chosen
 */
public record LensFormPage(
        Shell shell, String versionKey, @Nullable LensId id, LensForm form, FormErrors errors)
        implements Page {

    public String list() {
        return "/plans/" + versionKey + "/lenses";
    }

    public String action() {
        return id == null ? list() : "/lenses/" + id.value();
    }

    public String title() {
        return id == null ? shell.t("plan.lens.new") : shell.t("plan.lens.edit");
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(versionKey, "/plans/" + versionKey),
                new Crumb(shell.t("plan.lenses"), list()));
    }

    public List<Option> kinds() {
        return List.of(
                Option.of(LensKind.RISK.name(), LensListPage.kind(shell, LensKind.RISK)),
                Option.of(LensKind.WORDS.name(), LensListPage.kind(shell, LensKind.WORDS)));
    }
}
