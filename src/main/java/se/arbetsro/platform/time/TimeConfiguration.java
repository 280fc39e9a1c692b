package se.arbetsro.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The one clock; nothing else may ask what day it is. */
    @Bean
    Clock clock(@Value("${arbetsro.time-zone:Europe/Stockholm}") ZoneId zone) {
        return Clock.system(zone);
    }
}
