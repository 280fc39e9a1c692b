package se.arbetsro.assessment.domain.analysis;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;

/**
 * Opens drafts for writing. The row stays locked until the transaction ends, so that no answer
 * slips in while an analysis is submitted, and two first saves of one answer follow each other.
 */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final AnalysisRepository analyses;
    private final Access access;

    Drafts(JdbcClient jdbc, AnalysisRepository analyses, Access access) {
        this.jdbc = jdbc;
        this.analyses = analyses;
        this.access = access;
    }

    /**
     * @throws NotFound when there is none or the viewer may not know of its answers
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write it
     * @throws se.arbetsro.platform.fault.Conflict when it is no draft or its round is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft open(AnalysisId id) {
        Analysis analysis = locked(id);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        requireOpenRound(analysis);
        if (analysis.state() != AnalysisState.DRAFT) {
            throw new NoDraft();
        }
        return new Draft(
                analysis.id(),
                analysis.roundId(),
                analysis.planVersionId(),
                analysis.unitId(),
                analysis.serviceLines());
    }

    Analysis locked(AnalysisId id) {
        boolean none =
                jdbc.sql(
                                """
                                select analysis.id from assessment.analysis
                                where id = :id and exists (
                                    select from assessment.analyses_shown(null) shown
                                    where shown.analysis_id = analysis.id and shown.answers)
                                for update of analysis
                                """)
                        .param("id", id.value())
                        .query(UUID.class)
                        .list()
                        .isEmpty();
        if (none) {
            throw new NotFound();
        }
        return analyses.findById(id).orElseThrow(NotFound::new);
    }

    void requireOpenRound(Analysis analysis) {
        boolean open =
                jdbc.sql(
                                """
                                select opened_at is not null and closed_at is null
                                from assessment.round where id = ? for share
                                """)
                        .param(analysis.roundId().value())
                        .query(Boolean.class)
                        .single();
        if (!open) {
            throw new RoundNotOpen();
        }
    }
}
