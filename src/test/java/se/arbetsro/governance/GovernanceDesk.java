package se.arbetsro.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;

/** Someone at work with bodies and meetings, who opens pages and sends forms. */
public record GovernanceDesk(MockMvcTester mvc, RequestPostProcessor who) {

    public MvcTestResult open(String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    public MvcTestResult send(String address, String... parameters) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** Where a form that was taken leads. */
    public static String done(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Begins a body and gives its address. */
    public String body(UnitId unit, String kind, String name) {
        return done(
                send(
                        "/bodies",
                        "key",
                        key(),
                        "unit",
                        unit.value().toString(),
                        "kind",
                        kind,
                        "name",
                        name,
                        "purpose",
                        "Leder arbetet",
                        "from",
                        "2020-01-01"));
    }

    /** Seats someone of the municipality in a body. */
    public void seat(String body, PersonId person, String part) {
        done(
                send(
                        body + "/members",
                        "key",
                        key(),
                        "person",
                        person.value().toString(),
                        "part",
                        part,
                        "from",
                        "2020-01-01"));
    }

    /** Seats someone from outside in a body. */
    public void seat(String body, String name, String part) {
        done(
                send(
                        body + "/members",
                        "key",
                        key(),
                        "name",
                        name,
                        "part",
                        part,
                        "from",
                        "2020-01-01"));
    }
}
