package se.arbetsro.plan.web.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What a version proposes.
 *
 * @param standsShown whether the viewer reads local plans, so that stands are told
 */
public record ProposalListPage(
        Shell shell,
        VersionRow version,
        List<ProposalRow> proposals,
        List<Option> areas,
        @Nullable String area,
        @Nullable String mandate,
        boolean standsShown,
        boolean editable)
        implements Page {

    /** How the filter writes that a proposal is about the version as a whole. */
    static final String WHOLE = "-";

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(shell.in(version.title()), "/plans/" + version.key()));
    }

    public boolean filtered() {
        return !chosen(area).isEmpty() || !chosen(mandate).isEmpty();
    }

    public String chosen(@Nullable String filter) {
        return filter == null ? "" : filter;
    }

    public List<Option> mandates() {
        return ProposalWords.mandates(shell);
    }

    public String mandate(ProposalRow row) {
        return ProposalWords.of(shell, row.mandate());
    }

    public String areaOf(ProposalRow row) {
        return ProposalWords.area(shell, row);
    }

    public String href(ProposalRow row) {
        return shell.link("/proposals/" + row.id().value());
    }

    public String stands(ProposalRow row) {
        return shell.t("plan.proposal.stands", row.adopted(), row.adapted(), row.notHere());
    }

    public String translation(ProposalRow row) {
        return row.translated()
                ? shell.t("plan.translation.done")
                : shell.t("plan.translation.waiting");
    }

    public Tone translationTone(ProposalRow row) {
        return row.translated() ? Tone.GOOD : Tone.WARNING;
    }
}
