package se.arbetsro.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.platform.idempotency.Once;

@Configuration(proxyBeanMethods = false)
class JobTidying {

    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    Tidying forgetOldJobs(JobRows rows, Clock clock) {
        return () -> rows.forgetEndedBefore(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }

    @Bean
    Tidying forgetOldKeys(Once once) {
        return once::forgetOld;
    }
}
