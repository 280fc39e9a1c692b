package se.arbetsro.indicator.domain.comparison;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Chance;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Says how the figures of a definition vary by chance, for all units at once. What was said before
 * is kept; to say the same again changes nothing.
 */
@Component
public class ChanceService {

    private final JdbcClient jdbc;
    private final ComparisonQueries queries;
    private final IndicatorService indicators;
    private final AuditTrail audit;
    private final Clock clock;

    ChanceService(
            JdbcClient jdbc,
            ComparisonQueries queries,
            IndicatorService indicators,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.indicators = indicators;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Forbidden when the viewer may not write what indicators mean
     */
    @Transactional
    public void say(Definition definition, Chance chance) {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
        Chance before = queries.chance(definition.id()).orElse(null);
        if (before == chance) {
            return;
        }
        jdbc.sql(
                        """
                        insert into indicator.chance (definition_id, kind, said_at, said_by)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        definition.id().value(),
                        chance.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        CurrentViewer.get().id())
                .update();
        audit.record(
                Act.of("definition.chanceSaid", "definition", definition.id())
                        .with("chance", before, chance));
    }
}
