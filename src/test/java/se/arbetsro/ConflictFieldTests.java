package se.arbetsro;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * When two have written the same thing, the second sees every field that its form can change: one
 * that went along unseen would undo what the first had chosen, without a word.
 */
class ConflictFieldTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FORM = Pattern.compile("\\b(\\w+Form) mine\\b");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\b(?:line|text|choice|chosen|ticked)\\((?:\\s*shell,)?\\s*\"(\\w+)\"");
    private static final Pattern HIDDEN = Pattern.compile("\\bhidden\\(\\s*\"(\\w+)\"");

    private static final String ADDRESS = "the address of the page says it";
    private static final String ONCE = "makes creating happen once";
    private static final String AT_FIRST = "chosen when it is new and never changed by its form";
    private static final String WRITER = "tells one opened form from another";
    private static final String BEGUN = "what the text began with, and no part of what is saved";

    /** Form by form: what its conflict page does not show, and why nothing is lost by that. */
    private static final Map<String, Map<String, String>> NOT_SHOWN =
            Map.ofEntries(
                    Map.entry(
                            "ActivityForm",
                            Map.of(
                                    "key", ONCE, "unit", AT_FIRST, "decided", AT_FIRST, "from",
                                    AT_FIRST, "origin", AT_FIRST)),
                    Map.entry("AnswerForm", Map.of("key", WRITER, "earlier", BEGUN)),
                    Map.entry("LensForm", Map.of("key", ONCE, "kind", AT_FIRST)),
                    Map.entry("BodyForm", Map.of("key", ONCE, "unit", AT_FIRST, "kind", AT_FIRST)),
                    Map.entry("BodyMemberForm", Map.of("key", ONCE)),
                    Map.entry("ChecklistItemForm", Map.of("key", ONCE)),
                    Map.entry(
                            "ComparisonGroupForm",
                            Map.of("key", ONCE, "was", "the name by which both opened it")),
                    Map.entry("ControlForm", Map.of("key", ONCE)),
                    Map.entry("CampaignForm", Map.of("key", ONCE)),
                    Map.entry("CheckPointForm", Map.of("key", ONCE)),
                    Map.entry("CoverForm", Map.of()),
                    Map.entry("ExclusionForm", Map.of()),
                    Map.entry("OtherSurveyForm", Map.of("key", ONCE)),
                    Map.entry("DecisionForm", Map.of("key", ONCE)),
                    Map.entry(
                            "DefinitionForm",
                            Map.of(
                                    "key",
                                    ONCE,
                                    "indicator",
                                    ADDRESS,
                                    "from",
                                    AT_FIRST,
                                    "expression",
                                    AT_FIRST,
                                    "trial",
                                    "stores nothing")),
                    Map.entry("DocumentForm", Map.of("key", ONCE)),
                    Map.entry("DeviationForm", Map.of("seen", "the deviation that both saw")),
                    Map.entry("EditionForm", Map.of()),
                    Map.entry("EmploymentForm", Map.of("key", ONCE)),
                    Map.entry("EvidenceForm", Map.of("key", ONCE)),
                    Map.entry("ExpectationForm", Map.of()),
                    Map.entry(
                            "GoalForm",
                            Map.of(
                                    "key", ONCE, "unit", AT_FIRST, "area", AT_FIRST, "from",
                                    AT_FIRST, "origin", AT_FIRST)),
                    Map.entry("IndicatorSetForm", Map.of()),
                    Map.entry(
                            "InquiryForm", Map.of("key", ONCE, "unit", AT_FIRST, "kind", AT_FIRST)),
                    Map.entry("LineForm", Map.of("key", ONCE, "from", AT_FIRST, "to", AT_FIRST)),
                    Map.entry(
                            "LocalPlanForm",
                            Map.of(
                                    "key",
                                    ONCE,
                                    "unit",
                                    AT_FIRST,
                                    "plan",
                                    AT_FIRST,
                                    "areas",
                                    "chosen on a page of their own")),
                    Map.entry(
                            "ObservationForm",
                            Map.of(
                                    "key",
                                    ONCE,
                                    "unit",
                                    AT_FIRST,
                                    "period",
                                    AT_FIRST,
                                    "nobodyRecognised",
                                    "asked again of the words that are sent")),
                    Map.entry("HearingForm", Map.of()),
                    Map.entry(
                            "MakingForm",
                            Map.of(
                                    "key", ONCE, "of", AT_FIRST, "code", AT_FIRST, "title",
                                    AT_FIRST)),
                    Map.entry("InstrumentForm", Map.of("key", ONCE)),
                    Map.entry("ItemForm", Map.of("key", ONCE)),
                    Map.entry("RatingForm", Map.of()),
                    Map.entry("ChoiceForm", Map.of()),
                    Map.entry("NumberForm", Map.of()),
                    Map.entry("TextForm", Map.of()),
                    Map.entry("ScaleForm", Map.of("key", ONCE)),
                    Map.entry("ScoreForm", Map.of("key", ONCE)),
                    Map.entry("MatterForm", Map.of("key", ONCE)),
                    Map.entry(
                            "MeetingForm",
                            Map.of("key", ONCE, "carry", AT_FIRST, "tasks", AT_FIRST)),
                    Map.entry("MinutesForm", Map.of("key", WRITER)),
                    Map.entry("OccupationForm", Map.of("key", ADDRESS)),
                    Map.entry(
                            "PersonForm",
                            Map.of(
                                    "key",
                                    ONCE,
                                    "unit",
                                    AT_FIRST,
                                    "occupation",
                                    AT_FIRST,
                                    "from",
                                    AT_FIRST,
                                    "lastDay",
                                    AT_FIRST)),
                    Map.entry("PlannedChangeForm", Map.of("key", ONCE, "unit", AT_FIRST)),
                    Map.entry("OfficerReportForm", Map.of()),
                    Map.entry("PlanViewForm", Map.of("key", ONCE)),
                    Map.entry("PracticeForm", Map.of()),
                    Map.entry(
                            "PrintedSourceForm",
                            Map.of("key", ONCE, "text", "the tables, which it only begins with")),
                    Map.entry("ProposalForm", Map.of("key", ONCE)),
                    Map.entry("ReplyForm", Map.of()),
                    Map.entry("ReportingRoundForm", Map.of("key", ONCE)),
                    Map.entry(
                            "RoleForm",
                            Map.of(
                                    "person", AT_FIRST, "role", AT_FIRST, "unit", AT_FIRST, "from",
                                    AT_FIRST, "key", ONCE)),
                    Map.entry("RoundForm", Map.of("key", ONCE, "planVersion", AT_FIRST)),
                    Map.entry(
                            "SectionForm",
                            Map.of("key", WRITER, "takenFrom", "goes with the own text")),
                    Map.entry("ServiceLineForm", Map.of("key", ADDRESS)),
                    Map.entry("StandForm", Map.of()),
                    Map.entry("StewardshipForm", Map.of()),
                    Map.entry("SubGoalForm", Map.of("key", ONCE)),
                    Map.entry("UnitCorrectionForm", Map.of()),
                    Map.entry("UnitKindForm", Map.of("key", ADDRESS)),
                    Map.entry("VersionForm", Map.of()),
                    Map.entry("YearEntryForm", Map.of("key", ONCE)));

    /** The form of a conflict page, and the source text that makes its fields. */
    private record Conflict(Class<?> form, String source) {

        Set<String> notShown() {
            Set<String> names =
                    Arrays.stream(form.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(toCollection(TreeSet::new));
            names.removeAll(named(SHOWN, source));
            if (source.contains("language(")) {
                names.remove("lang");
            }
            names.remove("version");
            return names;
        }
    }

    @Test
    void all_that_a_form_can_change_is_shown_with_both_values() throws Exception {
        Map<String, Set<String>> silent = new TreeMap<>();
        Map<String, Set<String>> known = new TreeMap<>();

        for (Conflict conflict : conflicts()) {
            String form = conflict.form().getSimpleName();
            silent.put(form, conflict.notShown());
            known.put(form, new TreeSet<>(NOT_SHOWN.getOrDefault(form, Map.of()).keySet()));
        }

        assertThat(silent).isEqualTo(known);
        assertThat(silent.keySet()).isEqualTo(new TreeSet<>(NOT_SHOWN.keySet()));
    }

    @Test
    void nothing_is_hidden_that_is_not_known_to_stay_the_same() throws Exception {
        for (Conflict conflict : conflicts()) {
            String form = conflict.form().getSimpleName();
            assertThat(named(HIDDEN, conflict.source()))
                    .as(form)
                    .isSubsetOf(NOT_SHOWN.getOrDefault(form, Map.of()).keySet());
        }
    }

    @Test
    void a_hidden_field_is_found() {
        Conflict silent =
                new Conflict(
                        Sent.class,
                        "Sent mine …  line(\"name\", …), hidden(\"colour\", mine.colour())");

        assertThat(silent.notShown()).containsExactly("colour");
    }

    private record Sent(String version, String name, String colour) {}

    private static List<Conflict> conflicts() throws IOException, ClassNotFoundException {
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("ConflictPage")) {
                    files.add(file);
                }
            }
        }
        Map<String, Conflict> found = new TreeMap<>();
        for (Path file : files) {
            String source = Files.readString(file);
            Matcher form = FORM.matcher(source);
            int at = 0;
            while (form.find(at)) {
                at = form.end();
                int next = form.find(at) ? form.start() : source.length();
                String fields = source.substring(at, next);
                if (SHOWN.matcher(fields).find()) {
                    Class<?> type = form(file, form(source, at));
                    found.put(type.getSimpleName(), new Conflict(type, fields));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The form whose mention ends here. */
    private static String form(String source, int end) {
        String before = source.substring(0, end - " mine".length());
        return before.substring(before.lastIndexOf(' ') + 1).replaceAll("^.*\\(", "");
    }

    private static Class<?> form(Path file, String name) throws ClassNotFoundException {
        String folder = SOURCES.relativize(file.getParent()).toString();
        return Class.forName(folder.replace(file.getFileSystem().getSeparator(), ".") + "." + name);
    }

    private static Set<String> named(Pattern pattern, String source) {
        Set<String> names = new HashSet<>();
        Matcher field = pattern.matcher(source);
        while (field.find()) {
            names.add(field.group(1));
        }
        return names;
    }
}
