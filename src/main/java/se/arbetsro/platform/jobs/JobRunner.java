package se.arbetsro.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.fault.Fault;
import se.arbetsro.platform.security.ActingRole;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;

/**
 * Carries out one job: begins it, runs its task in one transaction together with the note that it
 * is done, and notes its failure in a transaction of its own. So it happens once or not at all,
 * wherever the program is stopped.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Viewer SYSTEM = Viewer.system("jobs");
    private static final int ATTEMPTS = 5;

    private final Map<String, JobTask> tasks;
    private final JobRows rows;
    private final ViewerSource viewers;
    private final TransactionTemplate work;
    private final TransactionTemplate aside;

    JobRunner(
            List<JobTask> tasks,
            JobRows rows,
            ViewerSource viewers,
            PlatformTransactionManager transactions) {
        this.tasks = tasks.stream().collect(Collectors.toMap(JobTask::name, Function.identity()));
        this.rows = rows;
        this.viewers = viewers;
        this.work = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Returns when the job is over.
     *
     * @param stopping whether the program is being stopped, in which case a fault proves nothing
     * @throws RuntimeException when the job is to be tried again
     */
    void run(JobId id, BooleanSupplier stopping) {
        var begun = aside(() -> rows.begin(id));
        if (begun.isEmpty()) {
            return;
        }
        var job = begun.get();
        if (job.cancelAsked()) {
            end(id, JobState.CANCELLED, JobEnd.of("platform.job.cancelled"));
            return;
        }
        try {
            carryOut(id, job);
        } catch (JobCancelled cancelled) {
            end(id, JobState.CANCELLED, JobEnd.of("platform.job.cancelled"));
        } catch (JobFailed failed) {
            end(id, JobState.FAILED, failed.end());
        } catch (Fault fault) {
            end(id, JobState.FAILED, JobEnd.of(fault.messageKey(), fault.arguments()));
        } catch (DataIntegrityViolationException clash) {
            LOG.info("job {} ({}) clashed", id.value(), job.task(), clash);
            end(id, JobState.FAILED, JobEnd.of("platform.job.clash"));
        } catch (RuntimeException unforeseen) {
            // The counterpart of the handler of web requests: here, too, everything must end in
            // words, unless it may go better next time.
            if (stopping.getAsBoolean() || (mayPass(unforeseen) && job.attempts() < ATTEMPTS)) {
                throw unforeseen;
            }
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} job {} ({})", reference, id.value(), job.task(), unforeseen);
            end(id, JobState.FAILED, JobEnd.of("platform.job.internal", reference));
        }
    }

    private void carryOut(JobId id, JobRows.Begun job) {
        var task = tasks.get(job.task());
        if (task == null) {
            throw new IllegalStateException("No task " + job.task());
        }
        Viewer viewer =
                CurrentViewer.callAs(SYSTEM, () -> viewers.viewerOf(job.account()))
                        .orElseThrow(() -> new JobFailed(JobEnd.of("platform.job.accountGone")));
        var run =
                new JobRun(
                        id,
                        job.argument(),
                        (done, total) -> aside(() -> rows.progress(id, done, total)),
                        System::nanoTime);
        CurrentViewer.runAs(
                viewer,
                () ->
                        ActingRole.runAs(
                                job.actingRole(),
                                () -> work.executeWithoutResult(_ -> carryOut(id, task, run))));
    }

    private void carryOut(JobId id, JobTask task, JobRun run) {
        if (!rows.lock(id)) {
            throw new IllegalStateException("Another worker is at job " + id.value());
        }
        var end = task.run(run);
        if (!rows.end(id, JobState.DONE, end)) {
            throw new JobCancelled();
        }
    }

    /** Whether the database was away, or another transaction in the way. */
    private static boolean mayPass(RuntimeException fault) {
        return fault instanceof TransientDataAccessException
                || fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransactionException;
    }

    private void end(JobId id, JobState state, JobEnd end) {
        aside(() -> rows.end(id, state, end));
    }

    private <T> T aside(Supplier<T> write) {
        return CurrentViewer.callAs(SYSTEM, () -> aside.execute(_ -> write.get()));
    }
}
