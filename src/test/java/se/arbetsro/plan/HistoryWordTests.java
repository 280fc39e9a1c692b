package se.arbetsro.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.plan.domain.version.Basis;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** The codes that the plan writes to the audit trail are read as words in a history. */
class HistoryWordTests {

    private final Messages messages = new Messages();

    @Test
    void every_code_that_is_told_as_a_value_has_words_in_both_languages() {
        Map<String, Enum<?>[]> codes =
                Map.of(
                        "activity.status", ActivityStatus.values(),
                        "activity.effort", Effort.values(),
                        "goal.status", GoalStatus.values(),
                        "localPlan.unionForm", UnionForm.values(),
                        "steering.part", SteeringPart.values(),
                        "weight", Weight.values(),
                        "basis", Basis.values(),
                        "textOrigin", TextOrigin.values());

        codes.forEach((field, values) ->
                assertThat(values)
                        .allSatisfy(value -> hasWords("value." + field + "." + value.name())));
    }

    private void hasWords(String key) {
        for (Language language : Language.values()) {
            assertThat(messages.has(language, key)).as("%s in %s", key, language).isTrue();
        }
    }
}
