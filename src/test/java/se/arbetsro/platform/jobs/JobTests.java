package se.arbetsro.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.exchange.ExchangeTest;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.testing.TestData;

@ExchangeTest
class JobTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired TestData data;
    @Autowired Jobs jobs;
    @Autowired JobQueries queries;
    @Autowired JobRunner runner;
    @Autowired NoteTask notes;
    @Autowired JdbcClient jdbc;

    private Viewer viewer;
    private String argument;

    @BeforeEach
    void someone() {
        viewer = data.viewer(Role.HR, data.municipality());
        argument = UUID.randomUUID().toString();
    }

    @AfterEach
    void noFault() {
        notes.fault = () -> {};
    }

    @Test
    void work_is_done_as_the_one_who_started_it() {
        var job = end(start());

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.message()).isEqualTo("Sparat.");
        assertThat(notes()).containsExactly(viewer.id() + " null");
    }

    @Test
    void a_start_that_is_rolled_back_is_none() {
        assertThatThrownBy(() ->
                        data.runAs(
                                viewer,
                                () -> {
                                    jobs.start("note", argument, "platform.saved");
                                    throw new IllegalStateException("not after all");
                                }))
                .hasMessage("not after all");

        assertThat(latest()).isEmpty();
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from platform.scheduled_task
                                                where task_name = 'job' and not exists (
                                                    select from platform.job
                                                    where id::text = task_instance)
                                                """)
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    @Test
    void work_left_by_a_program_that_was_killed_is_taken_up_again() {
        var id = left(JobState.RUNNING);

        assertThat(end(id).state()).isEqualTo(JobState.DONE);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void work_that_came_to_its_end_is_never_done_twice() {
        var id = start();
        end(id);

        runner.run(id, () -> false);

        assertThat(notes()).hasSize(1);
    }

    @Test
    void a_fault_of_the_database_that_passes_is_tried_again() {
        var first = new AtomicBoolean(true);
        notes.fault =
                () -> {
                    if (first.getAndSet(false)) {
                        throw new CannotAcquireLockException("in the way");
                    }
                };

        assertThat(end(start()).state()).isEqualTo(JobState.DONE);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void while_the_program_stops_no_work_counts_as_failed() {
        notes.fault =
                () -> {
                    throw new IllegalStateException("connection closed");
                };
        var id = left(JobState.WAITING);

        assertThatThrownBy(() -> runner.run(id, () -> true)).hasMessage("connection closed");

        notes.fault = () -> {};
        runner.run(id, () -> false);
        assertThat(find(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void what_happened_is_told_in_words_and_leaves_nothing() {
        assertThat(failed(new Conflict("platform.fault.keyUsed")).message())
                .startsWith("Formuläret har redan skickats");
        assertThat(failed(new DuplicateKeyException("23505")).message())
                .isEqualTo(
                        "Någon annan ändrade samma sak samtidigt. Inget har sparats. Försök igen.");
        assertThat(failed(new IllegalStateException("a secret")).message())
                .contains("Något gick fel hos oss")
                .doesNotContain("secret");
        assertThat(notes()).isEmpty();
    }

    @Test
    void an_account_that_is_gone_does_nothing_more() {
        viewer = new Viewer(UUID.randomUUID(), Viewer.Kind.PERSON, "Ingen", List.of());

        assertThat(end(start()).message()).startsWith("Kontot som startade arbetet är stängt.");
        assertThat(notes()).isEmpty();
    }

    @Test
    void titles_are_worded_when_they_are_read() {
        var id =
                data.as(
                        viewer,
                        () ->
                                jobs.start(
                                        "note",
                                        argument,
                                        "platform.import.job",
                                        new Text2("Enheter", "Units"),
                                        "a.csv"));

        assertThat(find(id).title()).isEqualTo("Import: Enheter från a.csv");
        assertThat(
                        CurrentViewer.callAs(viewer, () -> queries.find(id, Language.EN))
                                .orElseThrow()
                                .title())
                .isEqualTo("Import: Units from a.csv");
    }

    private Job failed(RuntimeException fault) {
        notes.fault =
                () -> {
                    throw fault;
                };
        var job = end(start());
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        return job;
    }

    private JobId start() {
        return data.as(viewer, () -> jobs.start("note", argument, "platform.saved"));
    }

    /** A job that a worker had picked before it fell silent an hour ago. */
    private JobId left(JobState state) {
        var id = JobId.random();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into platform.job (id, task, argument, title_key,
                                        title_arguments, account, state, done, attempts,
                                        message_arguments, created_at)
                                    values (?, 'note', ?, 'platform.saved', '[]', ?, ?, 7, 1, '[]', now())
                                    """)
                            .params(id.value(), argument, viewer.id(), state.name())
                            .update();
                    if (state == JobState.RUNNING) {
                        jdbc.sql(
                                        """
                                        insert into platform.scheduled_task (task_name, task_instance,
                                            execution_time, picked, picked_by, last_heartbeat, version)
                                        values ('job', ?, now() - interval '1 hour', true, 'gone',
                                            now() - interval '1 hour', 1)
                                        """)
                                .param(id.value().toString())
                                .update();
                    }
                });
        return id;
    }

    private List<Job> latest() {
        return CurrentViewer.callAs(viewer, () -> queries.latest("note", Language.SV));
    }

    private Job find(JobId id) {
        return CurrentViewer.callAs(viewer, () -> queries.find(id, Language.SV)).orElseThrow();
    }

    private Job end(JobId id) {
        var until = Instant.now().plus(PATIENCE);
        while (!find(id).state().isOver()) {
            assertThat(Instant.now()).isBefore(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return find(id);
    }

    private List<String> notes() {
        return data.asSystem(() -> notes.notes(argument));
    }
}
