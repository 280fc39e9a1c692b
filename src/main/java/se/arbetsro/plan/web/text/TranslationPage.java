package se.arbetsro.plan.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What of a version has been translated, and what has not.
 *
 * @param editable whether the viewer may write the texts
 */
public record TranslationPage(
        Shell shell,
        VersionRow version,
        List<EditionRow> editions,
        List<ProposalRow> proposals,
        boolean editable)
        implements Page {

    /** How a text stands: there is none, it has been translated, or it waits. */
    public enum State {
        NONE,
        TRANSLATED,
        WAITING
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    private static State state(@Nullable String swedish, @Nullable String english) {
        if (swedish == null) {
            return State.NONE;
        }
        return english == null ? State.WAITING : State.TRANSLATED;
    }

    public State name(EditionRow edition) {
        return state(edition.nameSv(), edition.nameEn());
    }

    public State shortName(EditionRow edition) {
        return state(edition.shortNameSv(), edition.shortNameEn());
    }

    public State desiredState(EditionRow edition) {
        return state(edition.desiredStateSv(), edition.desiredStateEn());
    }

    public State guidance(EditionRow edition) {
        return state(edition.guidanceSv(), edition.guidanceEn());
    }

    public State title(ProposalRow proposal) {
        return state(proposal.titleSv(), proposal.titleEn());
    }

    public State text(ProposalRow proposal) {
        return state(proposal.textSv(), proposal.textEn());
    }

    public String href(ProposalRow proposal) {
        String address = "/proposals/" + proposal.id().value();
        return editable ? address + "/edit" : shell.link(address);
    }

    public String lead() {
        long waiting =
                proposals.stream()
                        .flatMap(one -> java.util.stream.Stream.of(title(one), text(one)))
                        .filter(State.WAITING::equals)
                        .count();
        waiting +=
                editions.stream()
                        .flatMap(edition ->
                                java.util.stream.Stream.of(
                                        name(edition),
                                        shortName(edition),
                                        desiredState(edition),
                                        guidance(edition)))
                        .filter(State.WAITING::equals)
                        .count();
        return shell.t("plan.translation.lead", waiting);
    }

    public String words(State state) {
        return switch (state) {
            case NONE -> shell.t("plan.translation.none");
            case TRANSLATED -> shell.t("plan.translation.done");
            case WAITING -> shell.t("plan.translation.waiting");
        };
    }

    public Tone tone(State state) {
        return switch (state) {
            case NONE -> Tone.NEUTRAL;
            case TRANSLATED -> Tone.GOOD;
            case WAITING -> Tone.WARNING;
        };
    }

    public String area(EditionRow edition) {
        return PlanWords.area(shell, edition.number(), edition.shortName());
    }

    /** Where the texts are written, or read where they are not for the viewer to write. */
    public String href(EditionRow edition) {
        String area = "/plans/" + version.key() + "/areas/" + edition.areaKey();
        return editable ? area + "/edit" : shell.link(area);
    }
}
