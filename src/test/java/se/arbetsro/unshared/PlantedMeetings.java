package se.arbetsro.unshared;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.UUID;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.testing.TestData;

/** A meeting that is not called, and one with minutes that nobody has signed and two views. */
record PlantedMeetings(Planting planting, GovernanceDesk desk) {

    void all() {
        String body = desk.body(planting.unit(), "COUNCIL", "Tysta gruppen");
        String uncalled = meeting(body, planting.text(Unshared.UNCALLED_MEETING));
        String called = meeting(body, "Rummet");
        done(desk.send(called + "/call"));
        String location =
                done(
                        desk.send(
                                called + "/matters",
                                "key",
                                key(),
                                "position",
                                "1",
                                "heading",
                                "Läget"));
        String matter = "/matters/" + location.substring(location.indexOf("#matter-") + 8);
        view(matter, "UNION", Unshared.UNION_VIEW);
        view(matter, "SAFETY", Unshared.SAFETY_VIEW);
        String text = planting.text(Unshared.MINUTES);
        done(
                desk.send(
                        matter + "/minutes",
                        "key",
                        key(),
                        "version",
                        "1",
                        "said",
                        text,
                        "outcome",
                        "DECIDED",
                        "decision",
                        text));
        planting.plant(BodyId.class, last(body));
        planting.plant(MeetingId.class, last(called));
        planting.plant(MeetingId.class, last(uncalled));
        planting.plant(MatterId.class, last(matter));
        assertThat(desk.open(uncalled)).bodyText().contains(planting.word());
        assertThat(desk.open(called + "/minutes")).bodyText().contains(planting.word());
    }

    private void view(String matter, String party, Unshared thing) {
        String consultation =
                done(
                        desk.send(
                                matter + "/consultations",
                                "key",
                                key(),
                                "form",
                                "HEARD",
                                "party",
                                party,
                                "who",
                                "De som frågades",
                                "answerBy",
                                TestData.today().plusDays(2).toString()));
        done(desk.send(consultation + "/view", "version", "1", "view", planting.text(thing)));
        planting.plant(ConsultationId.class, last(consultation));
    }

    private String meeting(String body, String place) {
        return done(
                desk.send(
                        body + "/meetings",
                        "key",
                        key(),
                        "day",
                        TestData.today().plusMonths(3).toString(),
                        "starts",
                        "9:00",
                        "ends",
                        "10:30",
                        "place",
                        place));
    }

    static UUID last(String address) {
        return UUID.fromString(address.replaceAll(".*/", ""));
    }
}
