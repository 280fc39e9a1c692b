package se.arbetsro.assessment.domain.checklist;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.ChecklistId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;

/**
 * The checklist of one operation and year. Differs from an analysis by belonging to no round: it is
 * answered once a year whatever rounds there are.
 *
 * @param serviceLine null when the unit answers as a whole
 * @param doneAt when it was first said to be done; it can be corrected afterwards
 */
@Table(schema = "assessment", name = "checklist")
record Checklist(
        @Id ChecklistId id,
        UnitId unitId,
        @Nullable String serviceLine,
        int year,
        PlanVersionId planVersionId,
        @MappedCollection(idColumn = "checklist_id") Set<ChecklistAnswer> answers,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        @Nullable UUID formKey,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Checklist begun(
            Operation operation, int year, PlanVersionId planVersion, Instant at, UUID by) {
        return new Checklist(
                ChecklistId.random(),
                operation.unit(),
                operation.serviceLine(),
                year,
                planVersion,
                Set.of(),
                null,
                null,
                null,
                Trace.made(at, by),
                0);
    }

    Checklist answered(
            Set<ChecklistAnswer> given, boolean done, @Nullable UUID form, Instant at, UUID by) {
        boolean first = done && doneAt == null;
        return new Checklist(
                id,
                unitId,
                serviceLine,
                year,
                planVersionId,
                given,
                first ? at : doneAt,
                first ? by : doneBy,
                form,
                trace.changed(at, by),
                version);
    }
}
