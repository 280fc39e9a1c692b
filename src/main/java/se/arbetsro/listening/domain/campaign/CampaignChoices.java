package se.arbetsro.listening.domain.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** What a plan is made of: the units one may ask, the instruments, the occupations. */
@Component
@Transactional(readOnly = true)
public class CampaignChoices {

    private final JdbcClient jdbc;

    CampaignChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fixed version of an instrument. */
    public record Fixed(InstrumentId instrument, int version, Text2 name) {}

    /** An occupation. */
    public record Work(String key, Text2 name) {}

    private record UnitRow(
            UUID unitId,
            @Nullable UUID parentId,
            String nameSv,
            @Nullable String nameEn,
            int depth) {}

    /** The units in which the viewer may run surveys, each after what it belongs to. */
    public List<CampaignUnit> units() {
        return unitsWithin(null);
    }

    /**
     * Those of them that lie within a unit, itself included.
     *
     * @param top null for all
     */
    public List<CampaignUnit> unitsWithin(@Nullable UnitId top) {
        return jdbc
                .sql(
                        """
                        with recursive unit as (
                            select unit_id, parent_id, name, name_en from organisation.unit_on(platform.today())
                            where unit_id in (select unit_id from organisation.reach('SURVEY_EDIT'))
                                and (cast(:top as uuid) is null or unit_id in (
                                    select unit_id from organisation.unit_within where ancestor_id = :top))
                        ), tree as (
                            select unit.*, 0 as depth, array[unit.name || unit.unit_id] as path from unit
                            where parent_id is null or parent_id not in (select unit_id from unit)
                            union all
                            select unit.*, tree.depth + 1, tree.path || (unit.name || unit.unit_id)
                            from unit join tree on unit.parent_id = tree.unit_id
                        )
                        select unit_id, parent_id, name as name_sv, name_en, depth from tree
                        order by path collate "sv-SE-x-icu"
                        """)
                .param("top", top == null ? null : top.value())
                .query(UnitRow.class)
                .list()
                .stream()
                .map(row ->
                        new CampaignUnit(
                                new UnitId(row.unitId()),
                                row.parentId() == null ? null : new UnitId(row.parentId()),
                                new Text2(row.nameSv(), row.nameEn()),
                                row.depth()))
                .toList();
    }

    /** The newest fixed version of each instrument, by name. */
    public List<Fixed> instruments() {
        return jdbc.sql(
                        """
                        select distinct on (name_sv, instrument.id) instrument.id, number, name_sv, name_en
                        from listening.instrument
                        join listening.instrument_version version on version.instrument = instrument.id
                        where removed_at is null and fixed_at is not null and number = (
                            select max(number) from listening.instrument_version newest
                            where newest.instrument = instrument.id and newest.fixed_at is not null)
                        order by name_sv, instrument.id
                        """)
                .query((row, _) ->
                        new Fixed(
                                new InstrumentId(row.getObject("id", UUID.class)),
                                row.getInt("number"),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }

    /** The occupations in which somebody is employed, in their order. */
    public List<Work> occupations() {
        return jdbc.sql(
                        """
                        select key, name_sv, name_en from organisation.occupation_name
                        where employed order by rank, key
                        """)
                .query((row, _) ->
                        new Work(
                                row.getString("key"),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }
}
