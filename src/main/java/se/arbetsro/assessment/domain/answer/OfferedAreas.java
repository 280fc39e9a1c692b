package se.arbetsro.assessment.domain.answer;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.assessment.domain.analysis.Draft;
import se.arbetsro.plan.AreaId;

/** The areas that can be answered: those of the plan version, asked for or not; no themes. */
public final class OfferedAreas {

    private OfferedAreas() {}

    public static boolean has(JdbcClient jdbc, Draft draft, AreaId area) {
        return jdbc.sql(
                        """
                        select exists (
                            select from plan.areas_of_versions
                            where plan_version_id = ? and area_id = ? and kind <> 'CROSS_CUTTING_THEME')
                        """)
                .params(draft.planVersionId().value(), area.value())
                .query(Boolean.class)
                .single();
    }
}
