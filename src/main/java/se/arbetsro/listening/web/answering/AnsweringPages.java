package se.arbetsro.listening.web.answering;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.platform.security.GuessLimit;
import se.arbetsro.platform.security.OpenPages;

@Configuration(proxyBeanMethods = false)
class AnsweringPages {

    /** A whole town hall may mistype behind one address; 130 bits are not guessed anyway. */
    private static final int WRONG_CODES = 2_000;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Bean
    OpenPages answeringSurveys() {
        return () -> List.of("/answer", "/answer/**");
    }

    @Bean
    GuessLimit guessedBallots(Clock clock) {
        return new GuessLimit(WRONG_CODES, WINDOW, clock);
    }
}
