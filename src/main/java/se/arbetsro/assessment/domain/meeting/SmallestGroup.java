package se.arbetsro.assessment.domain.meeting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.disclosure.Threshold;

@Configuration(proxyBeanMethods = false)
class SmallestGroup {

    /** A municipality can ask for a larger group; below the floor the program does not start. */
    @Bean
    Threshold smallestGroupOfMeetings(@Value("${arbetsro.smallest-group}") int smallest) {
        return Threshold.ofSurvey(smallest);
    }
}
