package se.arbetsro.organisation.domain.change;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** Brings changes into force when their day has come, each in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class InForceConfiguration {

    private static final int MINUTES = 10;

    @Bean
    Task<Void> changeSetsInForceTask(ChangeSetQueries queries, CarryOut carryOut) {
        return Tasks.recurring("organisation-change-sets", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) ->
                        CurrentViewer.runAs(
                                Viewer.system("organisation"),
                                () -> queries.due().forEach(carryOut::bringIntoForce)));
    }
}
