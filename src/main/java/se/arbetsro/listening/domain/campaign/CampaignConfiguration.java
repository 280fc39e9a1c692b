package se.arbetsro.listening.domain.campaign;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half a minute what is due of campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    private static final int SECONDS = 30;

    @Bean
    Task<Void> campaignsTask(CampaignDays days) {
        return Tasks.recurring("campaigns", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) ->
                        days.advance(context.getSchedulerState()::isShuttingDown));
    }
}
