package se.arbetsro.assessment.domain.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.jobs.Tidying;

@Configuration(proxyBeanMethods = false)
class MeetingTidying {

    private static final Duration KEPT = Duration.ofHours(12);

    /** A meeting that nobody closed is gone the next morning, with its ballots uncounted. */
    @Bean
    Tidying forgetMeetingsLeftOpen(JdbcClient jdbc, Clock clock) {
        return () ->
                jdbc.sql(
                                "delete from assessment.analysis_meeting where closed_at is null and until < ?")
                        .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                        .update();
    }
}
