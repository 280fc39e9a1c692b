package se.arbetsro.assessment.domain.expectation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads what is usual for a unit. */
@Component
@Transactional(readOnly = true)
public class UsualQueries {

    private final JdbcClient jdbc;

    UsualQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the plan and the local plan that governs the unit say, in one query. */
    public List<Usual> of(UnitId unit, PlanVersionId version) {
        return jdbc.sql(
                        """
                        select area_id, service_line, usual, text_sv, text_en, here, reason
                        from plan.expectations_for(?, ?)
                        """)
                .params(unit.value(), version.value())
                .query((row, _) -> {
                    String text = row.getString("text_sv");
                    return new Usual(
                            new AreaId(row.getObject("area_id", UUID.class)),
                            row.getString("service_line"),
                            row.getString("usual"),
                            text == null ? null : new Text2(text, row.getString("text_en")),
                            row.getString("here"),
                            row.getString("reason"));
                })
                .list();
    }
}
