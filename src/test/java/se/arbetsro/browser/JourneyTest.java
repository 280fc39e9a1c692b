package se.arbetsro.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.arbetsro.testing.TestDatabase;

/** A journey in a real browser. All share one program with one sample municipality. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "arbetsro.sample=true",
            "arbetsro.data=target/test-data/journeys",
            "arbetsro.port=0"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.Configuration.class)
@ExtendWith(Chromium.class)
public @interface JourneyTest {}
