package se.arbetsro.plan.domain.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.YearRuleId;
import se.arbetsro.plan.domain.year.YearQueries.Rule;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Sets the days of the plan's year. */
@Service
public class YearService {

    private final JdbcClient jdbc;
    private final YearQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    YearService(
            JdbcClient jdbc, YearQueries queries, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public YearRuleId add(YearRuleContent content) {
        access.requireEverywhere(Permission.YEAR_EDIT);
        YearRuleId id = YearRuleId.random();
        bound(
                        """
                        insert into plan.year_rule (id, kind, name_sv, name_en, first_day, length_days,
                            yearly, example, created_at, created_by, changed_at, changed_by, version)
                        values (:id, :kind, :sv, :en, :day, :length, :yearly, :example, :at, :by, :at, :by, 1)
                        """,
                        id,
                        content)
                .update();
        audit.record(
                Act.of("year.added", "year-rule", id)
                        .with("year.day", null, content.firstDay())
                        .with("year.kind", null, content.kind()));
        return id;
    }

    /**
     * @param version the one that the writer saw
     * @throws YearRuleChanged when another holds now
     */
    @Transactional
    public void change(YearRuleId id, YearRuleContent content, long version) {
        access.requireEverywhere(Permission.YEAR_EDIT);
        Rule before = queries.find(id).orElseThrow(NotFound::new);
        int changed =
                bound(
                                """
                                update plan.year_rule set kind = :kind, name_sv = :sv, name_en = :en,
                                    first_day = :day, length_days = :length, yearly = :yearly,
                                    example = :example, changed_at = :at, changed_by = :by,
                                    version = version + 1
                                where id = :id and version = :version
                                """,
                                id,
                                content)
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw new YearRuleChanged();
        }
        audit.record(
                Act.of("year.changed", "year-rule", id)
                        .withText("year.name", before.name(), content.name())
                        .with("year.day", before.firstDay(), content.firstDay())
                        .with("year.kind", before.kind(), content.kind().key()));
    }

    private JdbcClient.StatementSpec bound(String sql, YearRuleId id, YearRuleContent content) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("kind", content.kind().key())
                .param("sv", content.name().sv())
                .param("en", content.name().en())
                .param("day", content.firstDay())
                .param("length", content.lengthDays())
                .param("yearly", content.yearly())
                .param("example", content.example())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id());
    }

    /**
     * Sets the day of one year, or lets it be the usual one again.
     *
     * @param day null for the usual one
     */
    @Transactional
    public void moveDay(YearRuleId id, int year, @Nullable LocalDate day) {
        access.requireEverywhere(Permission.YEAR_EDIT);
        LocalDate before = queries.dayOf(id, year).orElseThrow(NotFound::new);
        if (day == null) {
            jdbc.sql("delete from plan.year_rule_day where year_rule_id = ? and year = ?")
                    .params(id.value(), year)
                    .update();
        } else if (Math.abs(day.getYear() - year) > 1) {
            throw new Invalid("year.day.far", String.valueOf(year));
        } else {
            jdbc.sql(
                            """
                            insert into plan.year_rule_day (year_rule_id, year, day) values (?, ?, ?)
                            on conflict (year_rule_id, year) do update set day = excluded.day
                            """)
                    .params(id.value(), year, day)
                    .update();
        }
        audit.record(
                Act.of("year.dayMoved", "year-rule", id)
                        .with("year.day", before, queries.dayOf(id, year).orElse(null)));
    }

    /** Takes a day away, in all years. */
    @Transactional
    public void remove(YearRuleId id) {
        access.requireEverywhere(Permission.YEAR_EDIT);
        Rule before = queries.find(id).orElseThrow(NotFound::new);
        jdbc.sql("delete from plan.year_rule where id = ?").param(id.value()).update();
        audit.record(
                Act.of("year.removed", "year-rule", id).with("year.day", before.firstDay(), null));
    }
}
