package se.arbetsro.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which way letters leave, and how often it is looked for those that are due. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** A run ends by then at the latest, since other work waits for the same threads. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Bean
    Transport mailTransport(MailSettings settings) {
        return settings.smtp() ? new SmtpTransport(settings) : new FolderTransport(settings);
    }

    @Bean
    Task<Void> mailTask(
            Delivery delivery, Clock clock, @Value("${arbetsro.mail.pause:PT5S}") Duration pause) {
        return Tasks.recurring("mail", FixedDelay.of(pause))
                .execute((instance, context) -> {
                    Instant end = clock.instant().plus(LONGEST);
                    delivery.deliverDue(() ->
                            context.getSchedulerState().isShuttingDown()
                                    || clock.instant().isAfter(end));
                });
    }
}
