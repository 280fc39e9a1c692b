package se.arbetsro.governance.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a new body, or of one that is changed.
 *
 * @param saved the body that is changed; null for a new one
 * @param units where a new one may begin
 */
public record BodyFormPage(
        Shell shell, @Nullable BodyRow saved, BodyForm form, FormErrors errors, List<Option> units)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.body.new")
                : shell.t("governance.body.change", saved.name());
    }

    public String action() {
        return saved == null ? "/bodies" : back();
    }

    public String back() {
        return saved == null ? "/bodies" : "/bodies/" + saved.id().value();
    }

    /** Whether how unions take part is asked for: of a new one, since its kind is not known yet. */
    public boolean asksForUnionForm() {
        return saved == null || saved.kind() == BodyKind.CENTRAL_STEERING_GROUP;
    }

    public List<Crumb> breadcrumb() {
        return saved == null
                ? List.of(new Crumb(shell.t("governance.bodies"), "/bodies"))
                : List.of(
                        new Crumb(shell.t("governance.bodies"), "/bodies"),
                        new Crumb(saved.name(), back()));
    }

    public List<Option> kinds() {
        return BodyWords.kinds(shell);
    }

    public List<Option> unionForms() {
        return BodyWords.unionForms(shell);
    }
}
