package se.arbetsro.listening.domain.campaign;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * Reads campaigns. Whoever reads surveys sees the published ones; a draft is seen by those who may
 * run it. Nothing here reads who was invited, a ballot or an answer.
 */
@Component
@Transactional(readOnly = true)
public class CampaignQueries {

    private static final String SELECTED =
            """
            select campaign.*, unit.name as unit_sv, unit.name_en as unit_en, version.name_sv,
                version.name_en, campaign.unit_id in (
                    select unit_id from organisation.reach('SURVEY_EDIT')) as editable
            """;

    private static final String SEEN =
            """
            from listening.campaign
            join listening.instrument_version version on version.instrument = campaign.instrument
                and version.number = campaign.instrument_number
            join organisation.unit_latest unit on unit.unit_id = campaign.unit_id
            where campaign.removed_at is null and (campaign.state <> 'DRAFT'
                or campaign.unit_id in (select unit_id from organisation.reach('SURVEY_EDIT')))
            """;

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The campaigns that the viewer may see, the latest first.
     *
     * @param words a pattern of {@code like}
     * @param state null for any
     */
    public List<Campaign.Line> like(String words, @Nullable CampaignState state, int most) {
        return lines(
                """
                and campaign.name ilike :words and (cast(:state as text) is null or campaign.state = :state)
                order by campaign.opens_on desc, campaign.name, campaign.id limit :most
                """,
                statement ->
                        statement
                                .param("words", words)
                                .param("state", state == null ? null : state.name())
                                .param("most", most));
    }

    /** What a draft may follow: campaigns that people have been asked in, the latest first. */
    public List<Campaign.Line> published() {
        return lines(
                """
                and campaign.state not in ('DRAFT', 'WITHDRAWN')
                order by campaign.opens_on desc, campaign.id
                """,
                statement -> statement);
    }

    public Optional<Campaign.Line> line(CampaignId id) {
        return lines("and campaign.id = :id", statement -> statement.param("id", id.value()))
                .stream()
                .findFirst();
    }

    private List<Campaign.Line> lines(String which, UnaryOperator<StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(SELECTED + SEEN + which))
                .query((row, _) -> line(row))
                .list();
    }

    private static Campaign.Line line(ResultSet row) throws SQLException {
        return new Campaign.Line(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                CampaignState.valueOf(row.getString("state")),
                new Text2(row.getString("unit_sv"), row.getString("unit_en")),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class));
    }

    public Optional<Campaign> find(CampaignId id) {
        Set<UnitId> withoutUnits = new HashSet<>();
        Set<String> withoutOccupations = new HashSet<>();
        jdbc.sql("select kind, key from listening.campaign_exclusion where campaign = ?")
                .param(id.value())
                .query((row, _) -> {
                    String key = row.getString("key");
                    return "UNIT".equals(row.getString("kind"))
                            ? withoutUnits.add(new UnitId(UUID.fromString(key)))
                            : withoutOccupations.add(key);
                })
                .list();
        return jdbc.sql(SELECTED + SEEN + "and campaign.id = :id")
                .param("id", id.value())
                .query((row, _) -> campaign(row, withoutUnits, withoutOccupations))
                .optional();
    }

    private static Campaign campaign(
            ResultSet row, Set<UnitId> withoutUnits, Set<String> withoutOccupations)
            throws SQLException {
        UUID follows = row.getObject("follows", UUID.class);
        Integer stored = row.getObject("stored", Integer.class);
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                new CampaignPlan(
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("retention_decision"),
                        new InstrumentId(row.getObject("instrument", UUID.class)),
                        row.getInt("instrument_number"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Recruitment.valueOf(row.getString("recruitment")),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        days(row.getArray("reminders")),
                        row.getInt("threshold"),
                        row.getInt("text_threshold"),
                        row.getInt("months_employed"),
                        withoutUnits,
                        withoutOccupations,
                        follows == null ? null : new CampaignId(follows)),
                CampaignState.valueOf(row.getString("state")),
                new Campaign.Times(
                        instant(row, "published_at"),
                        instant(row, "opened_at"),
                        instant(row, "closed_at"),
                        instant(row, "sealed_at"),
                        instant(row, "released_at"),
                        instant(row, "withdrawn_at")),
                stored == null
                        ? null
                        : new Campaign.Counters(
                                row.getInt("issued"), row.getInt("redeemed"), stored),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                new Text2(row.getString("unit_sv"), row.getString("unit_en")),
                row.getLong("version"),
                row.getBoolean("editable"));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** The units of a published campaign, each after its parent. */
    public List<CampaignUnit> units(CampaignId id) {
        Map<UUID, Integer> depths = new HashMap<>();
        List<CampaignUnit> units = new ArrayList<>();
        jdbc.sql(
                        """
                        select unit_id, parent, name_sv, name_en from listening.campaign_unit
                        where campaign = ? order by position
                        """)
                .param(id.value())
                .query((row, _) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    UUID parent = row.getObject("parent", UUID.class);
                    int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
                    depths.put(unit, depth);
                    return units.add(
                            new CampaignUnit(
                                    new UnitId(unit),
                                    parent == null ? null : new UnitId(parent),
                                    new Text2(row.getString("name_sv"), row.getString("name_en")),
                                    depth));
                })
                .list();
        return units;
    }

    /** The groups of a published campaign, in their order. */
    public List<Campaign.Group> groups(CampaignId id) {
        return jdbc.sql(
                        """
                        select number, unit_id, role, invited, on_paper, code
                        from listening.campaign_group where campaign = ? order by number
                        """)
                .param(id.value())
                .query((row, _) ->
                        new Campaign.Group(
                                row.getInt("number"),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                GroupRole.valueOf(row.getString("role")),
                                row.getObject("invited", Integer.class),
                                row.getInt("on_paper"),
                                row.getString("code")))
                .list();
    }

    /** Response rates as of the latest morning, as far as they tell of nobody. */
    public List<Campaign.RateLine> rates(CampaignId id) {
        return jdbc.sql(
                        """
                        select rate.day, rate.unit_id, rate.invited, rate.answered
                        from listening.response_rate rate
                        join listening.campaign_unit unit on unit.campaign = rate.campaign
                            and unit.unit_id = rate.unit_id
                        where rate.campaign = :id and rate.day = (
                            select max(day) from listening.response_rate where campaign = :id)
                        order by unit.position
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Campaign.RateLine(
                                row.getObject("day", LocalDate.class),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getInt("invited"),
                                row.getInt("answered")))
                .list();
    }
}
