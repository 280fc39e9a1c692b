package se.arbetsro.platform.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** What the scheduler of the database runs: jobs as they come, and tidying by night. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job");

    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> jobTask(JobRunner runner) {
        return Tasks.oneTime(JOB)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) ->
                        runner.run(
                                new JobId(UUID.fromString(instance.getId())),
                                context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    Task<Void> tidyTask(List<Tidying> tidyings, TransactionTemplate transactions, Clock clock) {
        return Tasks.recurring("tidy", Schedules.daily(clock.getZone(), NIGHT))
                .execute((instance, context) ->
                        CurrentViewer.runAs(
                                Viewer.system("tidying"),
                                () ->
                                        tidyings.forEach(tidying ->
                                                transactions.executeWithoutResult(
                                                        _ -> tidying.tidy()))));
    }
}
