package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arbetsro.testing.ArbetsroTest;

/** An officer report has a registry number when boards are handed it. */
@ArbetsroTest
class MakingRegistryTests extends MakingCase {

    @BeforeEach
    void a_case_without_a_registry_number() {
        making =
                done(
                        lead.send(
                                "/plan-makings",
                                "key",
                                key(),
                                "of",
                                "copy:" + source.id().value(),
                                "code",
                                "D" + UUID.randomUUID().toString().substring(0, 8),
                                "title",
                                "Plan utan nummer",
                                "boards",
                                id(social)));
        report();
    }

    @Test
    void without_a_number_nothing_is_handed_over_and_it_is_asked_for_beside_its_field() {
        assertThat(lead.open(making))
                .bodyText()
                .contains("Diarienumret saknas.", "name=\"registryNumber\"");

        String read = seen();
        assertThat(lead.send(making + "/submissions", "seen", read, "registryNumber", " "))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"registryNumber-help\"", "value=\"" + read + "\"");
        String long61 = "D".repeat(61);
        assertThat(lead.send(making + "/submissions", "seen", read, "registryNumber", long61))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + long61 + "\"");
        assertThat(lead.open(making)).bodyText().doesNotContain("Hos nämnderna");
    }

    @Test
    void the_number_that_is_given_on_handing_over_stands_in_the_case_and_in_the_report() {
        String read = seen();

        // The form that asks sends along what was read as the version.
        done(lead.send(making + "/submissions", "version", read, "registryNumber", "SOF 2026/99"));

        assertThat(lead.open(making))
                .bodyText()
                .contains("Hos nämnderna", "SOF 2026/99")
                .doesNotContain("Diarienumret saknas.");
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select contents from governance.plan_submission
                                                where plan_making_id = cast(? as uuid)
                                                """)
                                        .param(id(making))
                                        .query(String.class)
                                        .single()))
                .contains("SOF 2026/99");
    }
}
