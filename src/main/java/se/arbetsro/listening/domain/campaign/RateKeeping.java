package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.ResponseRates;
import se.arbetsro.listening.campaign.ResponseRates.Rate;

/**
 * Notes once a day how many have answered, where that tells of nobody. Once a day and not at each
 * look: whoever watched a figure change could tell who had just answered.
 */
@Component
class RateKeeping {

    private final JdbcClient jdbc;
    private final CampaignQueries queries;

    RateKeeping(JdbcClient jdbc, CampaignQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    private record GroupRow(UUID unitId, int invited, int answered) {}

    /** Notes it of a day, instead of what was noted of it before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Campaign campaign, LocalDate day) {
        jdbc.sql("update listening.campaign set rated_on = ? where id = ?")
                .params(day, campaign.id().value())
                .update();
        if (!campaign.invites()) {
            return;
        }
        jdbc.sql("delete from listening.response_rate where campaign = ? and day = ?")
                .params(campaign.id().value(), day)
                .update();
        Map<String, Rate> own = new HashMap<>();
        jdbc.sql(
                        """
                        select asked.unit_id, sum(asked.invited)::int as invited,
                            sum((select count(*) from listening.ballot
                                where ballot.campaign = asked.campaign and group_number = asked.number
                                    and submission is not null))::int as answered
                        from listening.campaign_group asked where asked.campaign = ?
                        group by asked.unit_id
                        """)
                .param(campaign.id().value())
                .query(GroupRow.class)
                .list()
                .forEach(row ->
                        own.put(row.unitId().toString(), new Rate(row.invited(), row.answered())));
        List<CampaignUnit> units = queries.units(campaign.id());
        ResponseRates.told(CampaignUnit.tree(units), own, campaign.plan().threshold())
                .forEach((unit, rate) ->
                        jdbc.sql(
                                        """
                                        insert into listening.response_rate (campaign, day, unit_id, invited, answered)
                                        values (?, ?, ?, ?, ?)
                                        """)
                                .params(
                                        campaign.id().value(),
                                        day,
                                        UUID.fromString(unit),
                                        rate.invited(),
                                        rate.answered())
                                .update());
    }
}
