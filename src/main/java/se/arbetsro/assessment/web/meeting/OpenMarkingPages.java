package se.arbetsro.assessment.web.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.platform.security.GuessLimit;
import se.arbetsro.platform.security.OpenPages;

@Configuration(proxyBeanMethods = false)
class OpenMarkingPages {

    /**
     * Four hundred phones behind one address may each mistype their code and still come in; who
     * tries codes out comes nowhere near one that holds before the meeting is over.
     */
    private static final int WRONG_CODES = 2_000;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Bean
    OpenPages markingOnPhones() {
        return () -> List.of("/m", "/m/**");
    }

    @Bean
    GuessLimit guessedMeetingCodes(Clock clock) {
        return new GuessLimit(WRONG_CODES, WINDOW, clock);
    }
}
