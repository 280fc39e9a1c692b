package se.arbetsro.governance;

import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.TestData;

/** Planned changes for tests, made through the pages with what each must have. */
public record PlannedChanges(GovernanceDesk desk) {

    /** Gives notice and returns the address of the change. */
    public String notice(UnitId unit, String title, String kind, UnitId affected) {
        return done(
                desk.send(
                        "/planned-changes",
                        form(
                                title,
                                kind,
                                affected,
                                "key",
                                key(),
                                "unit",
                                unit.value().toString())));
    }

    /** What is typed of a change, with more at its end. */
    public String[] form(String title, String kind, UnitId affected, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "title",
                                title,
                                "kind",
                                kind,
                                "what",
                                "Två grupper blir en",
                                "why",
                                "Färre överlämningar",
                                "happensOn",
                                TestData.today().plusMonths(2).toString(),
                                "viewsUntil",
                                TestData.today().plusMonths(1).toString(),
                                "affected1",
                                affected.value().toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Takes a step today; a decision is that of a management group. */
    public void step(String change, String state) {
        String day = TestData.today().toString();
        if (state.equals("DECIDED")) {
            done(
                    desk.send(
                            change + "/steps/DECIDED",
                            "day",
                            day,
                            "decidedBy",
                            "Förvaltningens ledningsgrupp"));
        } else {
            done(desk.send(change + "/steps/" + state, "day", day));
        }
    }

    public void participant(String change, String who) {
        done(
                desk.send(
                        change + "/participants",
                        "key",
                        key(),
                        "part",
                        "EMPLOYEES",
                        "who",
                        who,
                        "tookPartOn",
                        TestData.today().toString()));
    }

    /** Writes a risk down and returns its address. */
    public String risk(String change, String what, boolean serious, String likelihood) {
        String there =
                done(
                        desk.send(
                                change + "/risks",
                                "key",
                                key(),
                                "what",
                                what,
                                "place",
                                "Mottagningen",
                                "serious",
                                Boolean.toString(serious),
                                "likelihood",
                                likelihood));
        return "/risks/" + there.substring(there.indexOf("#risk-") + "#risk-".length());
    }

    public void measure(String risk, String what, LocalDate due) {
        done(
                desk.send(
                        risk + "/measures",
                        "key",
                        key(),
                        "what",
                        what,
                        "who",
                        "Enhetschefen",
                        "dueOn",
                        due.toString()));
    }
}
