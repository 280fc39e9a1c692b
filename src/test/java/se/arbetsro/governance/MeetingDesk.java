package se.arbetsro.governance;

import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.nio.charset.StandardCharsets;
import se.arbetsro.organisation.PersonId;

/** Meetings of one body for tests, held through the pages by its chair. */
public record MeetingDesk(GovernanceDesk chair, String body) {

    /** Plans one and returns its address. */
    public String planned(String day) {
        return done(
                chair.send(
                        body + "/meetings",
                        "key",
                        key(),
                        "day",
                        day,
                        "starts",
                        "9.00",
                        "ends",
                        "10:30",
                        "place",
                        "Stora rummet",
                        "tasks",
                        "true",
                        "carry",
                        "true"));
    }

    /** Plans one, calls to it and returns its address. */
    public String called(String day) {
        String meeting = planned(day);
        done(chair.send(meeting + "/call"));
        return meeting;
    }

    /** Puts a matter on the agenda and returns its address. */
    public String matter(String meeting, String position, String heading) {
        String location =
                done(
                        chair.send(
                                meeting + "/matters",
                                "key",
                                key(),
                                "position",
                                position,
                                "heading",
                                heading));
        return "/matters/" + location.substring(location.indexOf("#matter-") + 8);
    }

    /** Notes that both were there and a guest, and that both adjust the minutes. */
    public void attended(String meeting, PersonId first, PersonId second) {
        done(
                chair.send(
                        meeting + "/attendance",
                        "present",
                        "p:" + first.value(),
                        "present",
                        "p:" + second.value(),
                        "guests",
                        "Gunnar Gäst",
                        "adjuster",
                        first.value().toString(),
                        "second",
                        second.value().toString()));
    }

    public void decided(String matter, String wording) {
        done(
                chair.send(
                        matter + "/minutes",
                        "key",
                        key(),
                        "version",
                        "1",
                        "said",
                        "Det diskuterades.",
                        "outcome",
                        "DECIDED",
                        "decision",
                        wording));
    }

    /** What a page says, as text. */
    public static String text(GovernanceDesk desk, String address) {
        return new String(
                desk.open(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
