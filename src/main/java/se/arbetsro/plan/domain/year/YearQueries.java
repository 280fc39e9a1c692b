package se.arbetsro.plan.domain.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.YearRuleId;
import se.arbetsro.platform.text.Text2;

/** Reads the days that the municipality has set; they are no secret. */
@Component
@Transactional(readOnly = true)
public class YearQueries {

    private final JdbcClient jdbc;

    YearQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rule. */
    public record Rule(
            YearRuleId id,
            String kind,
            String nameSv,
            @Nullable String nameEn,
            LocalDate firstDay,
            int lengthDays,
            boolean yearly,
            boolean example,
            long version) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    /** A rule on the day of one year. */
    public record Occurrence(
            UUID id,
            String kind,
            String nameSv,
            @Nullable String nameEn,
            int year,
            LocalDate day,
            int lengthDays,
            boolean example) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    public Optional<Rule> find(YearRuleId id) {
        return jdbc.sql(
                        """
                        select id, kind, name_sv, name_en, first_day, length_days, yearly, example, version
                        from plan.year_rule where id = ?
                        """)
                .param(id.value())
                .query(Rule.class)
                .optional();
    }

    /** Whether nothing has been set yet. */
    public boolean none() {
        return jdbc.sql("select not exists (select from plan.year_rule)")
                .query(Boolean.class)
                .single();
    }

    /**
     * The days of a rule for a year and those after it; the 29th of February is the 28th elsewhere.
     */
    public List<Occurrence> between(LocalDate from, LocalDate last) {
        return jdbc.sql(
                        """
                        select id, kind, name_sv, name_en, year, day, length_days, example from (
                            select rule.id, rule.kind, rule.name_sv, rule.name_en, calendar.year,
                                coalesce(other.day, cast(rule.first_day + make_interval(
                                    years => calendar.year - extract(year from rule.first_day)::int) as date))
                                    as day,
                                rule.length_days, rule.example
                            from plan.year_rule rule
                            cross join generate_series(:firstYear, :lastYear) as calendar (year)
                            left join plan.year_rule_day other
                                on other.year_rule_id = rule.id and other.year = calendar.year
                            where calendar.year = extract(year from rule.first_day)
                                or (rule.yearly and calendar.year > extract(year from rule.first_day))
                        ) occurrence
                        where day between :from and :last order by day, id
                        """)
                .param("firstYear", from.getYear() - 1)
                .param("lastYear", last.getYear() + 1)
                .param("from", from)
                .param("last", last)
                .query(Occurrence.class)
                .list();
    }

    /** The day of a rule in a year; empty before it begins, or when it comes once in another. */
    public Optional<LocalDate> dayOf(YearRuleId id, int year) {
        return between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31)).stream()
                .filter(one -> one.id().equals(id.value()) && one.year() == year)
                .map(Occurrence::day)
                .findFirst();
    }
}
