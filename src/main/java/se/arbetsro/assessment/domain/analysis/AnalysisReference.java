package se.arbetsro.assessment.domain.analysis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Analyses that are still written follow their unit when it is merged, split or closed. Where the
 * new home has one of its own in the round, the other is finished where it was begun: whoever took
 * over reaches it there, and what both said carries forward into the next round.
 */
@Component
class AnalysisReference implements UnitReference {

    private final AnalysisRepository analyses;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AnalysisReference(AnalysisRepository analyses, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.analyses = analyses;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "analysis";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select analysis.id, analysis.unit_id as unit, round.name_sv as title,
                            cast(round.due_on as text) as note, '/analyses/' || analysis.id as href
                        from assessment.analysis
                        join assessment.round on round.id = analysis.round_id and round.closed_at is null
                        where analysis.unit_id = any (:units) and analysis.state <> 'CONFIRMED'
                        order by analysis.unit_id, round.due_on, analysis.id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        for (Move move : moves) {
            analyses.findById(new AnalysisId(move.id()))
                    .filter(analysis -> !answers(analysis, move.to()))
                    .ifPresent(analysis -> {
                        analyses.save(analysis.movedTo(move.to(), now, by));
                        audit.record(
                                Act.of("analysis.moved", "analysis", analysis.id()).in(move.to()));
                    });
        }
    }

    private boolean answers(Analysis analysis, UnitId home) {
        return jdbc.sql(
                        """
                        select exists (
                            select from assessment.analysis where round_id = ? and unit_id = ? and id <> ?)
                        """)
                .params(analysis.roundId().value(), home.value(), analysis.id().value())
                .query(Boolean.class)
                .single();
    }
}
