package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What a plan version waits for before boards decide, and what it ends when it is in force. */
@ArbetsroTest
class MakingGateTests extends MakingCase {

    @Test
    void the_version_that_it_comes_in_the_place_of_ends_the_day_before() {
        used("2020-01-01");
        try {
            send();
            answer(view("Skriv mer om introduktionen"));
            report();
            handOver();
            outcome(social, "APPROVED");
            outcome(elderly, "APPROVED");
            String form = making + "/force";
            assertThat(lead.open(form))
                    .bodyText()
                    .contains("Avsluta version " + source.key(), "checked");
            String old = source.id().value().toString();
            String version = version(lead, form);
            assertThat(lead.send(form, "version", version, "day", "2019-12-31", "ends", old))
                    .hasStatus(422);

            done(lead.send(form, "version", version, "day", LATER, "ends", old));

            assertThat(
                            data.asSystem(() ->
                                    jdbc.sql(
                                                    "select used::text from plan.plan_version where id = ?")
                                            .param(source.id().value())
                                            .query(String.class)
                                            .single()))
                    .isEqualTo("[2020-01-01," + LATER + ")");
        } finally {
            used(null);
        }
    }

    private void used(@Nullable String from) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update plan.plan_version set used = case when cast(:from as date) is not null
                                            then daterange(cast(:from as date), null) end
                                        where id = :id
                                        """)
                                .param("from", from)
                                .param("id", source.id().value())
                                .update());
    }

    @Test
    void where_consultations_are_a_gate_the_boards_wait_until_they_are_over() {
        send();
        report();
        gate(true);
        try {
            assertThat(lead.send(making + "/submissions", "seen", seen())).hasStatus(302);
            assertThat(lead.open(making)).bodyText().doesNotContain("Hos nämnderna");

            String meeting = new MeetingDesk(lead, council).planned(DAY.plusDays(3).toString());
            String matter =
                    done(
                            lead.send(
                                    meeting + "/matters",
                                    "key",
                                    key(),
                                    "position",
                                    "1",
                                    "heading",
                                    "Planen",
                                    "about",
                                    making));
            done(
                    lead.send(
                            "/matters/"
                                    + matter.substring(matter.indexOf("#matter-") + 8)
                                    + "/consultations",
                            "key",
                            key(),
                            "form",
                            "NOT_NEEDED",
                            "party",
                            "UNION",
                            "who",
                            "Vision",
                            "why",
                            "Ändringen är språklig."));
            handOver();
            assertThat(lead.open(making)).bodyText().contains("Hos nämnderna");
        } finally {
            gate(false);
        }
    }

    private void gate(boolean closed) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into governance.setting
                                            (only_one, consultation_gate, changed_at, changed_by, version)
                                        values (true, ?, now(), platform.viewer(), 1)
                                        on conflict (only_one) do update
                                        set consultation_gate = excluded.consultation_gate
                                        """)
                                .param(closed)
                                .update());
    }
}
