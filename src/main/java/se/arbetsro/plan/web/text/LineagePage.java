package se.arbetsro.plan.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The lineage that leads to a version, drawn, in words, and for those who may, to be written.
 *
 * @param picture null when there is nothing to draw
 * @param earlier the areas of other versions
 * @param own the areas of this version
 */
public record LineagePage(
        Shell shell,
        VersionRow version,
        List<LineRow> lines,
        @Nullable String picture,
        boolean editable,
        LineForm form,
        FormErrors errors,
        List<Option> earlier,
        List<Option> own)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    public String href() {
        return "/plans/" + version.key() + "/lineage";
    }

    public List<Option> weights() {
        return Lineages.weights(shell);
    }

    public List<Option> grounds() {
        return Lineages.grounds(shell);
    }

    public String weight(LineRow line) {
        return Lineages.of(shell, line.weight());
    }

    public String basis(LineRow line) {
        return Lineages.of(shell, line.basis());
    }
}
