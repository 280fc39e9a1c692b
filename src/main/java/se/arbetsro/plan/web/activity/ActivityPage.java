package se.arbetsro.plan.web.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.ControlQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.comment.CommentQueries;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.practice.PracticeWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * An activity: what, who, when, how far it has come, and what came of it.
 *
 * @param origin what it was made from; null when nothing, or not for the viewer to see
 * @param practice the way of working that it introduced; null when none is followed
 * @param decision what the form proposes of who decided; null when there is nothing to decide
 * @param undo whether the viewer's last step can be taken back
 */
public record ActivityPage(
        Shell shell,
        ActivityView activity,
        List<Choices.LineChoice> lines,
        List<ControlQueries.ControlRow> controls,
        List<CommentQueries.CommentRow> comments,
        List<HistoryLine> history,
        OriginSource.@Nullable Told origin,
        List<GoverningDocumentRow> documents,
        @Nullable PracticeRow practice,
        @Nullable TypedDecision decision,
        boolean undo)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.activities"), "/activities"));
    }

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public boolean overdue() {
        return activity.overdue(shell.day());
    }

    public String status() {
        return PlanWords.of(shell, activity.status());
    }

    public Tone tone() {
        return PlanWords.tone(activity.status());
    }

    public @Nullable String lang() {
        return PlanWords.lang(shell, activity.lang());
    }

    public @Nullable String lang(String written) {
        return PlanWords.lang(shell, written);
    }

    /** Whether the viewer may take a step, now and not on a day in the past. */
    public boolean steps() {
        return shell.asOf() == null && activity.say();
    }

    public boolean may(ActivityStatus next) {
        return steps() && activity.status().canBecome(next);
    }

    /** Whether it is decided and nobody has said by whom, which the viewer may. */
    public boolean decisionMissing() {
        return steps()
                && activity.decidedBy() == null
                && activity.status() != ActivityStatus.PROPOSED
                && activity.status() != ActivityStatus.CANCELLED;
    }

    public boolean ended() {
        return !activity.status().open();
    }

    /** Where documents are chosen; null when they are not for the viewer to choose. */
    public @Nullable String documentsHref() {
        return shell.asOf() == null && activity.editable() ? href() + "/documents" : null;
    }

    /** How the way of working that it introduced stands; empty when none is followed. */
    public String practiceStanding() {
        return practice == null
                ? ""
                : PracticeWords.of(shell, practice.standing())
                        + (practice.share() == null
                                ? ""
                                : ", " + shell.t("plan.share.exact", practice.share()));
    }

    public Tone practiceTone() {
        return practice == null ? Tone.NEUTRAL : PracticeWords.tone(practice.standing());
    }

    public String practiceNext() {
        return practice == null ? "" : PracticeWords.next(shell, practice);
    }

    /** When the status began and by whose word. */
    public String since() {
        String name = activity.statusByName();
        return name == null
                ? shell.t("plan.activity.since", shell.minute(activity.statusAt()))
                : shell.t("plan.activity.sinceBy", shell.minute(activity.statusAt()), name);
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("plan.activity.unit"), activity.unitName())
                        .leadingTo("/units/" + activity.unitId().value()));
        facts.add(
                Fact.of(
                                shell.t("plan.activity.area"),
                                PlanWords.area(shell, activity.areaNumber(), activity.area())
                                        + " ("
                                        + activity.versionKey()
                                        + ")")
                        .leadingTo(
                                "/plans/"
                                        + activity.versionKey()
                                        + "/areas/"
                                        + activity.areaKey()));
        String decided =
                PlanWords.decision(
                        shell, activity.status(), activity.decidedBy(), activity.decidedOn());
        if (!decided.isEmpty()) {
            facts.add(Fact.of(shell.t("plan.decision"), decided));
        }
        if (activity.goalId() != null) {
            facts.add(
                    Fact.of(shell.t("plan.activity.goal"), activity.goalWhat())
                            .leadingTo("/goals/" + activity.goalId().value()));
        }
        facts.add(Fact.of(shell.t("plan.activity.responsible"), responsible()));
        facts.add(
                Fact.of(
                        shell.t("plan.activity.start"),
                        activity.startOn() == null ? null : shell.date(activity.startOn())));
        facts.add(Fact.of(shell.t("plan.activity.due"), shell.date(activity.dueOn())));
        facts.add(Fact.of(shell.t("plan.activity.effort"), PlanWords.of(shell, activity.effort())));
        facts.add(
                Fact.of(
                        shell.t("plan.activity.serviceLine"),
                        activity.serviceLines().isEmpty()
                                ? shell.t("plan.activity.allLines")
                                : lines.stream()
                                        .filter(line ->
                                                activity.serviceLines().contains(line.key()))
                                        .map(line -> shell.in(line.name()))
                                        .collect(Collectors.joining(", "))));
        if (activity.cityWide()) {
            facts.add(Fact.of(shell.t("plan.activities.scope"), shell.t("plan.activity.cityWide")));
        }
        String url = activity.linkUrl();
        if (url != null) {
            String title = activity.linkTitle();
            facts.add(
                    new Fact(
                            shell.t("plan.activity.link"), title == null ? url : title, url, null));
        }
        if (origin != null) {
            facts.add(Fact.of(shell.t("plan.origin"), origin.label()).leadingTo(origin.href()));
        }
        return facts;
    }

    /** A protected name is not told, but that somebody answers for it is. */
    private String responsible() {
        String said = activity.responsible();
        return said.isEmpty() ? shell.t("plan.protectedName") : said;
    }

    public String made() {
        String name = activity.createdByName();
        return name == null
                ? shell.t("plan.made", shell.minute(activity.createdAt()))
                : shell.t("plan.madeBy", shell.minute(activity.createdAt()), name);
    }
}
