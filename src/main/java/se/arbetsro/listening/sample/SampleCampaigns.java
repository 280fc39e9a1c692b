package se.arbetsro.listening.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.campaign.Campaigns;
import se.arbetsro.listening.domain.campaign.OtherSurveys;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;

/**
 * A survey of the city that is planned and not published, and the staff survey of others beside it.
 */
@Component
class SampleCampaigns implements SampleData {

    private static final int WEEKS_AHEAD = 3;

    private final Campaigns campaigns;
    private final OtherSurveys others;
    private final JdbcClient jdbc;
    private final Clock clock;

    SampleCampaigns(Campaigns campaigns, OtherSurveys others, JdbcClient jdbc, Clock clock) {
        this.campaigns = campaigns;
        this.others = others;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void load() {
        LocalDate opens = LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
        campaigns.create(
                new CampaignPlan(
                        "Tre påståenden (exempel)",
                        "Vi vill veta om arbetssituationen blir bättre, och vad som behövs härnäst.",
                        null,
                        new InstrumentId(
                                id(
                                        "select id from listening.instrument where ready_key = 'three-statements'")),
                        1,
                        new UnitId(
                                id(
                                        """
                                        select unit_id from organisation.unit_latest
                                        where parent_id is null and kind = 'municipality'
                                        """)),
                        Recruitment.INVITED,
                        opens,
                        opens.plusWeeks(2),
                        List.of(opens.plusWeeks(1)),
                        Threshold.SURVEY,
                        CampaignPlan.TEXT_THRESHOLD,
                        0,
                        Set.of(),
                        Set.of(),
                        null));
        others.create("Medarbetarenkät (exempel)", opens.plusWeeks(3), opens.plusWeeks(5), null);
    }

    private UUID id(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
