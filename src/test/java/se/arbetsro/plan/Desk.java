package se.arbetsro.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.UnitId;

/** Someone at work in a test: opens pages, sends forms, plans for a unit. */
public record Desk(MockMvcTester mvc, RequestPostProcessor who) {

    public MvcTestResult open(String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    /** The parameters are names and values in turn. */
    public MvcTestResult send(String address, String... parameters) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** Where the answer to something done leads. */
    public String done(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** A local plan with the first area. */
    public String plan(UnitId unit, PlanData.Version version) {
        return done(
                send(
                        "/local-plans",
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        unit.value().toString(),
                        "plan",
                        version.key(),
                        "from",
                        "2026-01-01",
                        "areas",
                        version.areaKey(1)));
    }

    /** A goal in the first area. */
    public String goal(UnitId unit, PlanData.Version version, String what) {
        return done(
                send(
                        "/goals",
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        unit.value().toString(),
                        "area",
                        version.key() + "/" + version.areaKey(1),
                        "what",
                        what,
                        "byWhen",
                        "2030-12-31"));
    }
}
