package se.arbetsro.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arbetsro.plan.domain.local.GoalStatus;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.plan.domain.version.Basis;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** What the plan writes to the audit trail can be read as history, in words. */
class HistoryWordTests {

    private static final Path SOURCES = Path.of("src/main/java/se/arbetsro/plan/domain");

    /** The name of an act, wherever it stands: a word of an object, a dot, what was done. */
    private static final Pattern ACT =
            Pattern.compile(
                    "\"((?:activity|area|comment|goal|lineage|localPlan|plan|steeringMember)\\.\\w+)\"");

    private static final Pattern FIELD = Pattern.compile("\\.with(?:Text)?\\(\\s*\"([\\w.]+)\"");

    private final Messages messages = new Messages();

    @Test
    void every_act_and_every_field_has_words_in_both_languages() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Path source : recording()) {
            String code = Files.readString(source);
            Matcher field = FIELD.matcher(code);
            while (field.find()) {
                keys.add("field." + field.group(1));
            }
            Matcher act = ACT.matcher(field.replaceAll(""));
            while (act.find()) {
                keys.add("act." + act.group(1));
            }
        }

        assertThat(keys).hasSizeGreaterThan(50).contains("act.goal.subGoalEnded", "field.used");
        assertThat(keys).allSatisfy(this::hasWords);
    }

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

    private static List<Path> recording() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("platform.audit.Act")) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
