package se.arbetsro.organisation.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.platform.demo.SampleData;

/** Lets one system in that sees what a project lead sees. */
@Component
class IntegrationSample implements SampleData {

    private final IntegrationService integrations;
    private final JdbcClient jdbc;
    private final ReadyToken token;
    private final Clock clock;

    IntegrationSample(
            IntegrationService integrations, JdbcClient jdbc, ReadyToken token, Clock clock) {
        this.integrations = integrations;
        this.jdbc = jdbc;
        this.token = token;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void load() {
        UUID city =
                jdbc.sql(
                                "select unit_id from organisation.unit_latest where parent_id is null and kind = 'municipality'")
                        .query(UUID.class)
                        .single();
        token.keep(
                integrations
                        .create(
                                "Statistikportalen (exempel)",
                                Role.PROJECT_LEAD,
                                new UnitId(city),
                                LocalDate.now(clock).plusYears(1))
                        .token());
    }
}
