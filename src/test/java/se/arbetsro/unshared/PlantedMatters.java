package se.arbetsro.unshared;

import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.Inquiries;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.governance.RiskId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.TestData;

/** The draft of an answer, a risk that is being assessed, and a view on a plan in the making. */
record PlantedMatters(
        Planting planting, GovernanceDesk desk, GovernanceDesk lead, PlanData.Version version) {

    private static final Pattern HEARING = Pattern.compile("/plan-hearings/[0-9a-f-]{36}");

    void all() {
        Inquiries inquiries = new Inquiries(desk);
        String inquiry = inquiries.received(planting.unit(), "WRITTEN_QUESTION", "Hur går det?");
        inquiries.answer(inquiry, 1, planting.text(Unshared.INQUIRY_ANSWER), "");
        planting.plant(InquiryId.class, PlantedMeetings.last(inquiry));

        PlannedChanges changes = new PlannedChanges(desk);
        String change =
                changes.notice(planting.unit(), "Ny väg", "WAY_OF_WORKING", planting.unit());
        changes.step(change, "ASSESSING");
        String risk = changes.risk(change, planting.text(Unshared.RISK), true, "LIKELY");
        planting.plant(PlannedChangeId.class, PlantedMeetings.last(change));
        planting.plant(RiskId.class, PlantedMeetings.last(risk));

        view();
    }

    private void view() {
        String council = desk.body(planting.unit(), "PENSIONERS_COUNCIL", "Tysta rådet");
        String board = lead.body(planting.data().municipality(), "BOARD", "Nämnden");
        String making =
                done(
                        lead.send(
                                "/plan-makings",
                                "key",
                                key(),
                                "of",
                                "copy:" + version.id().value(),
                                "code",
                                "T" + key().substring(0, 8),
                                "title",
                                "Planen som tas fram",
                                "boards",
                                PlantedMeetings.last(board).toString()));
        done(
                lead.send(
                        making + "/sendings",
                        "key",
                        key(),
                        "asked",
                        PlantedMeetings.last(council).toString(),
                        "sentOn",
                        TestData.today().toString(),
                        "answerBy",
                        TestData.today().toString()));
        Matcher hearing =
                HEARING.matcher(
                        new String(
                                desk.open(making).getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        if (!hearing.find()) {
            throw new AssertionError("the director is not asked");
        }
        done(
                desk.send(
                        hearing.group() + "/views",
                        "key",
                        key(),
                        "words",
                        planting.text(Unshared.VIEW_ON_A_PLAN)));
        planting.plant(PlanMakingId.class, PlantedMeetings.last(making));
    }
}
