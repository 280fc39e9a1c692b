package se.arbetsro.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test with the whole program on a real, empty, migrated database. All such tests share one
 * context and so one database: each makes its own data (see {@link TestData}) and asserts on that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "arbetsro.sample=false",
            "arbetsro.data=target/test-data/app",
            // Reminders are made when a test asks for them, and not meanwhile.
            "arbetsro.digest.time=23:59",
            // Letters leave when a test delivers them, and not while it looks.
            "arbetsro.mail.pause=P1D",
            // Campaigns open at whatever hour the tests run.
            "arbetsro.surveys.morning=00:00"
        },
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import({TestDatabase.Configuration.class, TestData.class})
public @interface ArbetsroTest {}
