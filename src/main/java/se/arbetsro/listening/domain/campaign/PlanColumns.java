package se.arbetsro.listening.domain.campaign;

import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.CampaignPlan;

/** A plan as the columns of its row. */
final class PlanColumns {

    private PlanColumns() {}

    static Map<String, @Nullable Object> of(CampaignPlan plan) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", plan.name());
        columns.put("purpose", plan.purpose());
        columns.put("decision", plan.retentionDecision());
        columns.put("instrument", plan.instrument().value());
        columns.put("number", plan.version());
        columns.put("unit", plan.unit().value());
        columns.put("recruitment", plan.recruitment().name());
        columns.put("opens", plan.opensOn());
        columns.put("closes", plan.closesOn());
        columns.put("reminders", plan.reminders().stream().map(Date::valueOf).toArray(Date[]::new));
        columns.put("threshold", plan.threshold());
        columns.put("textThreshold", plan.textThreshold());
        columns.put("months", plan.monthsEmployed());
        columns.put("follows", plan.follows() == null ? null : plan.follows().value());
        return columns;
    }
}
