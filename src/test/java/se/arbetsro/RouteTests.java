package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.platform.id.TypedId;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.Routes;
import se.arbetsro.testing.TestData;

/**
 * Every handler of the program, asked by someone in every role over the whole sample municipality
 * and by someone who has not signed in. What is expected follows from the annotation that the
 * handler carries; what happens is what the program answers. A handler of tomorrow is among them
 * without a word here.
 *
 * <p>Addresses are filled with real objects of the sample: an id of type {@code ActivityId} in
 * module {@code plan} is that of a row of {@code plan.activity}. Where there is none, a random id
 * stands, and 'not found' is as good an answer as the page.
 */
@ArbetsroTest
@TestPropertySource(properties = {"arbetsro.sample=true", "arbetsro.data=target/test-data/routes"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests {

    /** What the guard of handlers notes when it lets someone in. */
    private static final String ACTING_ROLE = "arbetsro.actingRole";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;
    @Autowired IntegrationService integrations;
    @Autowired Clock clock;

    private final Map<Role, UUID> people = new HashMap<>();
    private final Map<Role, String> tokens = new HashMap<>();
    private final Map<Class<?>, String> ids = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();

    /** A handler with one of its addresses, filled in. */
    private record Route(Routes.Route of, String address) {

        HttpMethod method() {
            return of.method();
        }

        boolean api() {
            return of.api();
        }

        @Nullable Allowed allowed() {
            return of.handler().getMethodAnnotation(Allowed.class);
        }

        boolean open() {
            return of.handler().hasMethodAnnotation(Open.class);
        }

        boolean signedIn() {
            return of.handler().hasMethodAnnotation(SignedIn.class);
        }

        @Override
        public String toString() {
            return of.toString();
        }
    }

    @BeforeAll
    void someone_in_every_role_and_every_route() {
        UnitId top =
                data.asSystem(() ->
                        new UnitId(
                                jdbc.sql(
                                                "select unit_id from organisation.unit_latest where parent_id is null order by valid limit 1")
                                        .query(UUID.class)
                                        .single()));
        for (Role role : Role.values()) {
            people.put(role, data.person("Roll", role.name(), role, top).value());
            tokens.put(
                    role,
                    data.asSystem(() ->
                                    integrations.create(
                                            "Prov " + role,
                                            role,
                                            top,
                                            LocalDate.now(clock).plusDays(1)))
                            .token());
        }
        Routes.of(mappings)
                .forEach(route ->
                        routes.add(new Route(route, route.address((_, type) -> value(type)))));
    }

    private String value(Class<?> type) {
        return ids.computeIfAbsent(type, this::idOfARow);
    }

    /** The id of some row of what the type is the id of. */
    private String idOfARow(Class<?> type) {
        if (!TypedId.class.isAssignableFrom(type)) {
            return type == int.class || type == long.class ? "1" : "x";
        }
        String table = Routes.table(type);
        return data.asSystem(() -> {
            boolean there =
                    jdbc.sql("select to_regclass(?) is not null")
                            .param(table)
                            .query(Boolean.class)
                            .single();
            return there
                    ? jdbc.sql("select id from " + table + " order by id limit 1")
                            .query(UUID.class)
                            .optional()
                            .orElseGet(UUID::randomUUID)
                            .toString()
                    : UUID.randomUUID().toString();
        });
    }

    private MvcTestResult ask(Route route, @Nullable Role role) {
        var request = mvc.method(route.method()).uri(java.net.URI.create(route.address()));
        if (role != null && route.api()) {
            request = request.header("Authorization", "Bearer " + tokens.get(role));
        } else if (role != null) {
            UUID person = people.get(role);
            if (person != null) {
                request = request.with(SignedInAs.signedInAs(person));
            }
        }
        if (route.method() != HttpMethod.GET && !route.api()) {
            request = request.with(csrf());
        }
        return request.exchange();
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    @Test
    void there_are_routes_and_each_carries_one_rule() {
        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(routes)
                .allMatch(route ->
                        List.of(route.open(), route.signedIn(), route.allowed() != null).stream()
                                        .filter(Boolean::booleanValue)
                                        .count()
                                == 1);
    }

    @Test
    void who_has_not_signed_in_gets_nowhere_but_where_it_is_open() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Route route : routes) {
            MvcTestResult answer = ask(route, null);
            int status = status(answer);
            boolean asked =
                    status == 401
                            || (status == 302
                                    && String.valueOf(answer.getResponse().getHeader("Location"))
                                            .startsWith("/sign-in"));
            boolean right = route.open() ? status < 500 && status != 401 : asked;
            if (!right) {
                wrong.put(route.toString(), status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_role_is_let_in_where_its_permissions_reach_and_refused_everywhere_else() {
        Map<String, String> wrong = new TreeMap<>();
        for (Route route : routes) {
            Allowed allowed = route.allowed();
            if (allowed == null) {
                continue;
            }
            for (Role role : Role.values()) {
                MvcTestResult answer = ask(route, role);
                int status = status(answer);
                boolean letIn = answer.getRequest().getAttribute(ACTING_ROLE) != null;
                boolean right =
                        role.may(allowed.value()) ? letIn && status < 500 : !letIn && status == 403;
                if (!right) {
                    wrong.put(
                            route + " by " + role, status + (letIn ? ", let in" : ", not let in"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_for_everyone_signed_in_answers_each_of_them() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Route route : routes) {
            if (!route.signedIn()) {
                continue;
            }
            for (Role role : Role.values()) {
                int status = status(ask(route, role));
                if (status == 401 || status == 403 || status >= 500) {
                    wrong.put(route + " by " + role, status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
