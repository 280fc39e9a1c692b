package se.arbetsro.indicator.domain.national;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Which measures of Kolada are like an indicator. A way between two pages and no more: their
 * definitions differ, and their figures are never in one series.
 */
@Component
public class Counterparts {

    private final JdbcClient jdbc;
    private final IndicatorService indicators;
    private final AuditTrail audit;
    private final Clock clock;

    Counterparts(JdbcClient jdbc, IndicatorService indicators, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.audit = audit;
        this.clock = clock;
    }

    /** The measures that are like an indicator, by title. */
    @Transactional(readOnly = true)
    public List<NationalMeasure> of(IndicatorKey key) {
        return jdbc.sql(
                        """
                        select measure.id, measure.title, measure.description
                        from indicator.counterpart
                        join indicator.national_measure measure on measure.id = counterpart.measure
                        where counterpart.indicator_key = ?
                        order by measure.title collate "sv-SE-x-icu", measure.id
                        """)
                .param(key.value())
                .query(NationalMeasure.class)
                .list();
    }

    /** The keys of the indicators that a measure is like. */
    @Transactional(readOnly = true)
    public List<String> keys(String measure) {
        return jdbc.sql(
                        """
                        select indicator.key from indicator.counterpart
                        join indicator.indicator on indicator.key = counterpart.indicator_key
                        where counterpart.measure = ? order by indicator.position, indicator.key
                        """)
                .param(measure)
                .query(String.class)
                .list();
    }

    /** Ties the two; again changes nothing. */
    @Transactional
    public void tie(IndicatorKey key, String measure) {
        requireDefining();
        int tied =
                jdbc.sql(
                                """
                                insert into indicator.counterpart (indicator_key, measure, tied_at, tied_by)
                                values (:key, :measure, :at, :by) on conflict do nothing
                                """)
                        .param("key", key.value())
                        .param("measure", measure)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", CurrentViewer.get().id())
                        .update();
        if (tied > 0) {
            audit.record(
                    Act.of("counterpart.tied", "counterpart", id(key, measure))
                            .with("key", null, key)
                            .with("measure", null, measure));
        }
    }

    @Transactional
    public void untie(IndicatorKey key, String measure) {
        requireDefining();
        int gone =
                jdbc.sql(
                                "delete from indicator.counterpart where indicator_key = ? and measure = ?")
                        .params(key.value(), measure)
                        .update();
        if (gone > 0) {
            audit.record(
                    Act.of("counterpart.untied", "counterpart", id(key, measure))
                            .with("key", key, null)
                            .with("measure", measure, null));
        }
    }

    private void requireDefining() {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
    }

    private static UUID id(IndicatorKey key, String measure) {
        return UUID.nameUUIDFromBytes((key + "/" + measure).getBytes(StandardCharsets.UTF_8));
    }
}
