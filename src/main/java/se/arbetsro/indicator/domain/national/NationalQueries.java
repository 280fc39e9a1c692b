package se.arbetsro.indicator.domain.national;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.NationalValue;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.indicator.national.Standing;

/** Reads open figures of other municipalities. They are public: everyone reads the same. */
@Component
@Transactional(readOnly = true)
public class NationalQueries {

    private final JdbcClient jdbc;

    NationalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A measure in the list.
     *
     * @param municipalities how many have a value of it in some year
     * @param latest the last year with a value; null for none
     */
    public record Row(String id, String title, int municipalities, @Nullable Integer latest) {}

    /**
     * Those whose id or title holds the words, by title.
     *
     * @param q empty for all
     */
    public List<Row> list(String q, int most, long offset) {
        return jdbc.sql(
                        """
                        select measure.id, measure.title, known.municipalities, known.latest
                        from indicator.national_measure measure
                        cross join lateral (
                            select count(distinct one.municipality)::int as municipalities,
                                max(one.year) as latest
                            from indicator.national_value one
                            where one.measure = measure.id and one.value is not null) known
                        where strpos(lower(measure.id || ' ' || measure.title), lower(:q)) > 0
                        order by measure.title, measure.id
                        limit :most offset :offset
                        """)
                .param("q", q)
                .param("most", most)
                .param("offset", offset)
                .query(Row.class)
                .list();
    }

    public long count(String q) {
        return jdbc.sql(
                        """
                        select count(*) from indicator.national_measure measure
                        where strpos(lower(measure.id || ' ' || measure.title), lower(:q)) > 0
                        """)
                .param("q", q)
                .query(Long.class)
                .single();
    }

    public Optional<NationalMeasure> measure(String id) {
        return jdbc.sql(
                        """
                        select id, title, description from indicator.national_measure where id = ?
                        """)
                .param(id)
                .query(NationalMeasure.class)
                .optional();
    }

    public List<NationalMeasure> measures() {
        return jdbc.sql("select id, title, description from indicator.national_measure order by id")
                .query(NationalMeasure.class)
                .list();
    }

    /** By name. */
    public List<Municipality> municipalities() {
        return jdbc.sql("select id, name from indicator.municipality order by name, id")
                .query(Municipality.class)
                .list();
    }

    /** The municipality that is ours; empty until somebody has said. */
    public Optional<Municipality> own() {
        return jdbc.sql(
                        """
                        select municipality.id, municipality.name
                        from indicator.own_municipality own
                        join indicator.municipality on municipality.id = own.municipality
                        order by own.said_at desc limit 1
                        """)
                .query(Municipality.class)
                .optional();
    }

    /** A municipality in a group of one's own. */
    public record Member(String name, String municipality, String municipalityName) {}

    /** All groups with their members, by name. */
    public List<Member> members() {
        return jdbc.sql(
                        """
                        select comparison_group.name, municipality.id as municipality,
                            municipality.name as municipality_name
                        from indicator.comparison_group
                        join indicator.municipality on municipality.id = comparison_group.municipality
                        order by comparison_group.name, municipality.name, municipality.id
                        """)
                .query(Member.class)
                .list();
    }

    /**
     * What is known of a measure, of one sex or all, in a group and in one's own municipality.
     *
     * @param group null for all municipalities
     */
    public List<Standing.Known> known(String measure, Sex sex, @Nullable String group) {
        return jdbc.sql(
                        """
                        select one.municipality, one.year, one.value
                        from indicator.national_value one
                        where one.measure = :measure and one.sex = :sex and one.value is not null
                            and (cast(:group as text) is null or one.municipality in (
                                    select member.municipality from indicator.comparison_group member
                                    where member.name = :group)
                                or one.municipality = (
                                    select own.municipality from indicator.own_municipality own
                                    order by own.said_at desc limit 1))
                        order by one.year, one.municipality
                        """)
                .param("measure", measure)
                .param("sex", sex.name())
                .param("group", group)
                .query(Standing.Known.class)
                .list();
    }

    /**
     * A municipality with what is known of it in a year; null for what is not.
     *
     * @param own whether it is ours
     */
    public record Beside(
            String municipality,
            String name,
            @Nullable BigDecimal total,
            @Nullable BigDecimal women,
            @Nullable BigDecimal men,
            boolean own) {}

    /** Those of a group and our own in a year, by name. */
    public List<Beside> beside(String measure, int year, @Nullable String group) {
        return jdbc.sql(
                        """
                        select municipality.id as municipality, municipality.name,
                            max(one.value) filter (where one.sex = 'ALL') as total,
                            max(one.value) filter (where one.sex = 'WOMEN') as women,
                            max(one.value) filter (where one.sex = 'MEN') as men,
                            coalesce(municipality.id = own.municipality, false) as own
                        from indicator.national_value one
                        join indicator.municipality on municipality.id = one.municipality
                        left join (
                            select municipality from indicator.own_municipality
                            order by said_at desc limit 1) own on own.municipality = municipality.id
                        where one.measure = :measure and one.year = :year
                            and (cast(:group as text) is null or own.municipality is not null
                                or municipality.id in (
                                    select member.municipality from indicator.comparison_group member
                                    where member.name = :group))
                        group by municipality.id, municipality.name, own.municipality
                        order by municipality.name, municipality.id
                        """)
                .param("measure", measure)
                .param("year", year)
                .param("group", group)
                .query(Beside.class)
                .list();
    }

    /** All values of some measures, to compare a file with. */
    public List<NationalValue> values(Collection<String> measures) {
        return jdbc.sql(
                        """
                        select measure, municipality, year, sex, value, status, false as removed
                        from indicator.national_value where measure = any (:measures)
                        """)
                .param("measures", measures.toArray(String[]::new))
                .query(NationalValue.class)
                .list();
    }
}
