package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What the rules of the database say to people. */
@ArbetsroTest
class ConstraintTests {

    /**
     * Rules that nobody runs into by what they type: what a state, a range or an enum of the
     * program can be, and that what belongs together is written together. They guard against
     * ourselves.
     */
    private static final Pattern OURS =
            Pattern.compile(
                    ".*(_known|_whole|_not_empty|_not_null|_one_end|_hash_size|_only_one|_no_control|"
                            + "_says_so|_possible|_positive|_state|_from_one|_basis|_order)"
                            + "|.*_when_.*");

    /** Further such rules that the form of their name does not tell. */
    private static final List<String> OURS_TOO =
            List.of(
                    "analysis_meeting_code_form",
                    "analysis_meeting_code_while_open",
                    "analysis_meeting_marked_enough",
                    "analysis_of_version",
                    "lens_of_version",
                    "analysis_returned_is_draft",
                    "api_token_hash",
                    "calendar_feed_hash",
                    "chance_kind",
                    "ballot_key_hashed",
                    "definition_better",
                    "definition_kind",
                    "definition_per",
                    "frozen_file_form",
                    "letter_attempts_counted",
                    "letter_head_on_one_line",
                    "marked_area_spans",
                    "observation_about_a_number",
                    "observation_origin",
                    "observation_split",
                    "observation_status",
                    "participant_of_round",
                    "basis_denominator_above_zero",
                    "basis_flow_whole",
                    "basis_of_observation",
                    "recipe_causes",
                    "recipe_cohort_counts_moves",
                    "recipe_denominator",
                    "recipe_forms",
                    "recipe_measure",
                    "recipe_moves",
                    "recipe_numerator",
                    "recipe_of_turnover",
                    "register_absence_hours",
                    "register_absence_of_time",
                    "register_absence_once",
                    "register_absence_sequence",
                    "register_batch_kind",
                    "register_batch_once",
                    "register_batch_rows_counted",
                    "register_batch_sha256_form",
                    "register_employment_end_reason",
                    "register_employment_extent",
                    "register_employment_form",
                    "register_employment_once",
                    "register_employment_reason_of_end",
                    "register_hours_first_of_month",
                    "register_hours_once",
                    "register_hours_within_month",
                    "register_person_birth_year",
                    "register_person_no_identity_number",
                    "register_person_once",
                    "register_person_sex",
                    "release_counted",
                    "release_number_from_one",
                    "release_once",
                    "release_smallest",
                    "release_width",
                    "report_is_t2",
                    "report_sha256_form",
                    "planned_unit_code_of_new",
                    "planned_unit_not_both",
                    "reference_revision_one_row",
                    "round_of_version",
                    "section_key",
                    "session_id",
                    "target_per",
                    "upload_hash_of_bytes",
                    "year_rule_day_near");

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Messages messages;
    @Autowired Constraints constraints;

    @Test
    void every_rule_that_someone_can_run_into_has_words_in_both_languages() {
        List<String> rules =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select rule.conname from pg_constraint rule
                                        join pg_namespace schema on schema.oid = rule.connamespace
                                        where rule.contype in ('c', 'u', 'x')
                                            and schema.nspname in (select distinct schemaname from pg_tables
                                                where schemaname not in ('pg_catalog', 'information_schema', 'flyway'))
                                        union
                                        select class.relname from pg_index indexed
                                        join pg_class class on class.oid = indexed.indexrelid
                                        join pg_namespace schema on schema.oid = class.relnamespace
                                        where indexed.indisunique and not indexed.indisprimary
                                            and schema.nspname not in ('pg_catalog', 'pg_toast', 'flyway')
                                        order by 1
                                        """)
                                .query(String.class)
                                .list());
        var without = new TreeSet<String>();
        for (String rule : rules) {
            if (OURS.matcher(rule).matches() || OURS_TOO.contains(rule)) {
                continue;
            }
            for (Language language : Language.values()) {
                if (!messages.has(language, "constraint." + rule)) {
                    without.add(rule);
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(without).as("give them constraint.<name> in both languages").isEmpty();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Two who enter the same at the same time: one form's own look finds nothing yet. */
    @Test
    void what_a_form_could_not_foresee_stands_beside_its_field_with_what_was_typed()
            throws Exception {
        RequestPostProcessor administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());
        String key = "x" + UUID.randomUUID().toString().substring(0, 8);
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService other = Executors.newFixedThreadPool(2)) {
            Future<?> first =
                    other.submit(() ->
                            data.runAs(
                                    TestData.SYSTEM,
                                    () -> {
                                        jdbc.sql(
                                                        """
                                                        insert into organisation.unit_kind (key, rank, name_sv)
                                                        values (?, 1, 'Först')
                                                        """)
                                                .param(key)
                                                .update();
                                        entered.countDown();
                                        await(over);
                                    }));
            assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
            Future<MvcTestResult> second =
                    other.submit(() ->
                            post(
                                    "/words/unit-kinds",
                                    administrator,
                                    Map.of(
                                            "key", key,
                                            "rank", "7",
                                            "nameSv", "Krocken")));
            awaitWaiting();
            over.countDown();
            first.get();
            MvcTestResult answer = second.get(20, TimeUnit.SECONDS);

            assertThat(answer)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Nyckeln används redan. Välj en annan.")
                    .contains("value=\"Krocken\"")
                    .contains("href=\"#key\"");
        }
    }

    /** Until the second has looked, found nothing, and waits for the first in the database. */
    private void awaitWaiting() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!data.asSystem(
                () ->
                        jdbc.sql("select exists (select from pg_locks where not granted)")
                                .query(Boolean.class)
                                .single())) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record HrForm(String hrId, String other) {}

    @Test
    void the_field_is_the_one_that_the_rule_is_about() {
        var broken = new Constraints.Broken("person_hr_id_unique", List.of("hrId"));

        assertThat(broken.fieldOf(new HrForm("", ""))).isEqualTo("hrId");
        assertThat(
                        new Constraints.Broken("employment_once", List.of("personId", "valid"))
                                .fieldOf(new HrForm("", "")))
                .isEqualTo(FormErrors.FORM);
    }

    @Test
    void an_index_over_an_expression_is_about_its_column() {
        UUID id = UUID.randomUUID();
        String hrId = "K" + id.toString().substring(0, 8);
        String insert =
                """
                insert into organisation.person (id, given_name, family_name, hr_id, sample,
                    created_at, created_by, version)
                values (?, 'A', 'B', ?, false, now(), platform.viewer(), 1)
                """;
        data.runAs(TestData.SYSTEM, () -> jdbc.sql(insert).params(id, hrId).update());
        RuntimeException thrown = null;
        try {
            data.runAs(
                    TestData.SYSTEM,
                    () -> jdbc.sql(insert).params(UUID.randomUUID(), hrId).update());
        } catch (RuntimeException e) {
            thrown = e;
        }

        assertThat(thrown).isNotNull();
        assertThat(constraints.brokenBy(thrown).orElseThrow().columns()).contains("hrId");
    }
}
