package se.arbetsro.platform.reminder;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes whether there are letters of the day to make. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(3);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Bean
    Task<Void> digestTask(Digests digests, Clock clock) {
        return Tasks.recurring("digest", FixedDelay.of(PAUSE))
                .execute((instance, context) -> {
                    Instant end = clock.instant().plus(LONGEST);
                    digests.makeDue(() ->
                            context.getSchedulerState().isShuttingDown()
                                    || clock.instant().isAfter(end));
                });
    }
}
