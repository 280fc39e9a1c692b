package se.arbetsro.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.ActingRole;
import se.arbetsro.platform.security.CurrentViewer;

/** Starts jobs and asks them to stop. */
@Component
public class Jobs {

    private final JdbcClient jdbc;
    private final JobArguments arguments;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(
            JdbcClient jdbc,
            JobArguments arguments,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.jdbc = jdbc;
        this.arguments = arguments;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Starts a job for the viewer when the current transaction commits; rolled back, there is none.
     *
     * @param task {@link JobTask#name}
     * @param argument what to work on
     * @param titleKey what is done, as shown on the page of the job
     */
    @Transactional
    public JobId start(String task, String argument, String titleKey, Object... titleArguments) {
        JobId id = JobId.random();
        jdbc.sql(
                        """
                        insert into platform.job (id, task, argument, title_key, title_arguments,
                            account, acting_role, state, done, attempts, message_arguments, created_at)
                        values (:id, :task, :argument, :titleKey, cast(:titleArguments as jsonb),
                            :account, :role, 'WAITING', 0, 0, '[]', :at)
                        """)
                .param("id", id.value())
                .param("task", task)
                .param("argument", argument)
                .param("titleKey", titleKey)
                .param("titleArguments", arguments.write(List.of(titleArguments)))
                .param("account", CurrentViewer.get().id())
                .param("role", ActingRole.orNull())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        // Joins this transaction: the scheduler's table lies in the same database.
        scheduler
                .getObject()
                .schedule(
                        JobConfiguration.JOB.instance(id.value().toString()).build(),
                        clock.instant());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        scheduler.getObject().triggerCheckForDueExecutions();
                    }
                });
        return id;
    }

    /**
     * Asks a job of the viewer to stop; it does at its next step, unless it is over before.
     *
     * @throws NotFound when the viewer has no such job
     */
    @Transactional
    public void cancel(JobId id) {
        int found =
                jdbc.sql(
                                """
                                update platform.job set cancel_asked_at = coalesce(cancel_asked_at, :at)
                                where id = :id and account = platform.viewer()
                                """)
                        .param("id", id.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** The page on which a job is followed. */
    public static String page(JobId id) {
        return "/jobs/" + id.value();
    }
}
