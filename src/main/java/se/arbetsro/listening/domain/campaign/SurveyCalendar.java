package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;

/** When people are asked, by us and by others, so that nobody is asked by two at once. */
@Component
@Transactional(readOnly = true)
public class SurveyCalendar {

    /** Two surveys that lie closer than this are in each other's way. */
    public static final int DAYS_APART = 14;

    private final JdbcClient jdbc;

    SurveyCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An occasion on which people are asked.
     *
     * @param campaign null when others ask
     * @param other null when we ask
     * @param unit whom we ask, by name; null when others ask, whom they ask is not known
     * @param within the id of that unit and of all above it
     */
    public record Occasion(
            String name,
            LocalDate fromOn,
            LocalDate toOn,
            @Nullable UUID campaign,
            @Nullable UUID other,
            @Nullable String unit,
            List<UUID> within,
            @Nullable String url) {

        public Occasion {
            within = List.copyOf(within);
        }

        /** Whether the two ask some of the same people at the same time, or nearly. */
        public boolean meets(Occasion another) {
            return (within.isEmpty()
                            || another.within.isEmpty()
                            || within.contains(another.within.getFirst())
                            || another.within.contains(within.getFirst()))
                    && !another.fromOn.isAfter(toOn.plusDays(DAYS_APART))
                    && !another.toOn.isBefore(fromOn.minusDays(DAYS_APART));
        }
    }

    /** What comes in a year or reaches into it, by day. */
    public List<Occasion> of(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same with what comes so close to it that the two may be in each other's way. */
    public List<Occasion> around(int year) {
        return between(
                LocalDate.of(year, 1, 1).minusDays(DAYS_APART),
                LocalDate.of(year, 12, 31).plusDays(DAYS_APART));
    }

    private List<Occasion> between(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select name, from_on, to_on, cast(null as uuid) as campaign, id as other,
                            cast(null as text) as unit, cast('{}' as uuid[]) as within, url
                        from listening.other_survey
                        where removed_at is null and from_on <= :to and to_on >= :from
                        union all
                        select campaign.name, opens_on, closes_on, campaign.id, null, unit.name,
                            campaign.unit_id || array(
                                select ancestor_id from organisation.unit_within
                                where unit_within.unit_id = campaign.unit_id), null
                        from listening.campaign
                        join organisation.unit_latest unit on unit.unit_id = campaign.unit_id
                        where removed_at is null and state <> 'WITHDRAWN' and opens_on <= :to and closes_on >= :from
                            and (state <> 'DRAFT' or campaign.unit_id in (
                                select unit_id from organisation.reach('SURVEY_EDIT')))
                        order by from_on, name
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) ->
                        new Occasion(
                                row.getString("name"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class),
                                row.getObject("campaign", UUID.class),
                                row.getObject("other", UUID.class),
                                row.getString("unit"),
                                Arrays.asList((UUID[]) row.getArray("within").getArray()),
                                row.getString("url")))
                .list();
    }

    /** What is in the way of a campaign: asks the same people at the same time, or nearly. */
    public List<Occasion> around(CampaignId id, LocalDate opens, LocalDate closes) {
        List<Occasion> near = between(opens.minusDays(DAYS_APART), closes.plusDays(DAYS_APART));
        return near.stream()
                .filter(one -> id.value().equals(one.campaign()))
                .findFirst()
                .map(own ->
                        near.stream().filter(one -> !one.equals(own) && one.meets(own)).toList())
                .orElse(List.of());
    }
}
