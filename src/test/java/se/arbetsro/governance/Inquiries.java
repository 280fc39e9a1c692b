package se.arbetsro.governance;

import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.TestData;

/** Inquiries for tests, made through the pages with what each must have. */
public record Inquiries(GovernanceDesk desk) {

    /** Writes one down and returns its address. */
    public String received(UnitId unit, String kind, String title, String... more) {
        return done(
                desk.send(
                        "/inquiries",
                        form(
                                title,
                                merged(
                                        more,
                                        "key",
                                        key(),
                                        "unit",
                                        unit.value().toString(),
                                        "kind",
                                        kind))));
    }

    /** What is typed of an inquiry; what comes last holds. */
    public static String[] form(String title, String... more) {
        return merged(
                more,
                "title",
                title,
                "askedBy",
                "Revisorerna",
                "receivedOn",
                TestData.today().minusDays(40).toString(),
                "asked",
                "Hur går det?",
                "responsibleRole",
                "Avdelningschefen",
                "dueOn",
                TestData.today().plusDays(10).toString());
    }

    /** The first ones where the others do not say the same field. */
    private static String[] merged(String[] wanted, String... usual) {
        List<String> all = new ArrayList<>(List.of(wanted));
        for (int i = 0; i < usual.length; i += 2) {
            if (!isField(wanted, usual[i])) {
                all.add(usual[i]);
                all.add(usual[i + 1]);
            }
        }
        return all.toArray(String[]::new);
    }

    private static boolean isField(String[] pairs, String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    public void answer(String inquiry, long version, String words, String sentOn) {
        done(
                desk.send(
                        inquiry + "/answer",
                        "version",
                        Long.toString(version),
                        "answer",
                        words,
                        "sentOn",
                        sentOn));
    }
}
