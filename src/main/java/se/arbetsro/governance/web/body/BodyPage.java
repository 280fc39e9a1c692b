package se.arbetsro.governance.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.EqualityNetworkQueries.Checklists;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A body: what it is for, who sits in it, what is missing, its meetings and decisions.
 *
 * @param meetings the latest that the viewer may know of
 * @param decisions the latest
 * @param checklists of the operations of a network of support persons; none of other bodies
 */
public record BodyPage(
        Shell shell,
        BodyRow body,
        List<SeatRow> seats,
        List<MeetingRow> meetings,
        List<DecisionRow> decisions,
        List<Checklists> checklists,
        List<HistoryLine> history)
        implements Page {

    /** The checklists of one administration in the year that the page is about. */
    public String checklists(Checklists row) {
        return shell.link(
                "/equality-checklists?year=" + year() + "&district=" + row.unitId().value());
    }

    public String year() {
        return Integer.toString(shell.day().getYear());
    }

    public String href(String what) {
        return "/bodies/" + body.id().value() + what;
    }

    public String lead() {
        return BodyWords.of(shell, body.kind()) + " · " + body.unitName();
    }

    public boolean keeps() {
        return body.keeps() && shell.asOf() == null;
    }

    public boolean ended() {
        return !body.valid().contains(shell.day()) && !body.valid().from().isAfter(shell.day());
    }

    /** Whether its seats are changed here. */
    public boolean seatsHere() {
        return keeps() && !body.kind().seatedInPlan();
    }

    /** Where the seats of a local steering group are changed; null where there is no local plan. */
    public @Nullable String plan() {
        return body.localPlanId() == null ? null : shell.link("/local-plans/" + body.localPlanId());
    }

    public boolean waitsForPlan() {
        return body.kind().seatedInPlan() && body.localPlanId() == null;
    }

    public List<String> advice() {
        return ended() || waitsForPlan()
                ? List.of()
                : body.lacking().stream().map(lack -> BodyWords.advice(shell, lack)).toList();
    }

    public List<Fact> facts() {
        Fact unit =
                Fact.of(shell.t("governance.unit"), body.unitName())
                        .leadingTo("/units/" + body.unitId().value());
        Fact days = Fact.of(shell.t("governance.days"), BodyWords.days(shell, body.valid()));
        if (!body.kind().steers()) {
            return List.of(unit, days);
        }
        Fact union =
                Fact.of(
                        shell.t("governance.union"),
                        body.unionForm() == null
                                ? shell.t("governance.union.notSettled")
                                : BodyWords.of(shell, body.unionForm()));
        return List.of(unit, days, union);
    }

    public String part(SeatRow seat) {
        return BodyWords.of(shell, seat.part());
    }

    public String name(SeatRow seat) {
        return seat.name() == null ? shell.t("governance.protectedName") : seat.name();
    }

    public String days(SeatRow seat) {
        return BodyWords.days(shell, seat.valid());
    }

    public String meeting(MeetingRow meeting) {
        return shell.date(meeting.day()) + " " + MeetingWords.time(meeting);
    }

    public String state(MeetingRow meeting) {
        return MeetingWords.state(shell, meeting);
    }

    public Tone tone(MeetingRow meeting) {
        return MeetingWords.tone(meeting);
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.bodies"), shell.link("/bodies")));
    }
}
