package se.arbetsro.plan.web.lens;

import java.util.List;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.domain.lens.LensRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The lenses of a plan version.
 *
 * @param others versions whose lenses can be copied; none when the viewer may not
 */
public record LensListPage(
        Shell shell,
        VersionRow version,
        List<LensRow> lenses,
        List<Option> others,
        boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    public String path() {
        return "/plans/" + version.key() + "/lenses";
    }

    public String kind(LensRow lens) {
        return kind(shell, lens.kind());
    }

    static String kind(Shell shell, LensKind kind) {
        return switch (kind) {
            case RISK -> shell.t("plan.lens.RISK");
            case WORDS -> shell.t("plan.lens.WORDS");
        };
    }

    public String translation(LensRow lens) {
        return lens.translated()
                ? shell.t("plan.translation.done")
                : shell.t("plan.translation.waiting");
    }

    public Tone tone(LensRow lens) {
        return lens.translated() ? Tone.GOOD : Tone.WARNING;
    }
}
