package se.arbetsro.plan.domain.activity.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;

/** A filter that narrows by no more than is said. */
class FilterBuilder {

    private @Nullable UnitId unit;
    private @Nullable AreaId area;
    private @Nullable String serviceLine;
    private Set<ActivityStatus> statuses = Set.of();
    private boolean overdue;
    private @Nullable String text;
    private boolean cityWide;

    FilterBuilder unit(UnitId value) {
        unit = value;
        return this;
    }

    FilterBuilder area(AreaId value) {
        area = value;
        return this;
    }

    FilterBuilder serviceLine(String value) {
        serviceLine = value;
        return this;
    }

    FilterBuilder statuses(Set<ActivityStatus> value) {
        statuses = value;
        return this;
    }

    FilterBuilder overdue() {
        overdue = true;
        return this;
    }

    FilterBuilder text(String value) {
        text = value;
        return this;
    }

    FilterBuilder cityWide() {
        cityWide = true;
        return this;
    }

    ActivityFilter build() {
        return new ActivityFilter(
                unit,
                null,
                area,
                null,
                serviceLine,
                statuses,
                overdue,
                null,
                null,
                null,
                null,
                text,
                cityWide,
                null);
    }
}
