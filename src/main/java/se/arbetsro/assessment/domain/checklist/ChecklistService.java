package se.arbetsro.assessment.domain.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes checklists, by the same right as the analyses of the unit. */
@Component
public class ChecklistService {

    private final ChecklistRepository checklists;
    private final ChecklistQueries queries;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ChecklistService(
            ChecklistRepository checklists,
            ChecklistQueries queries,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.checklists = checklists;
        this.queries = queries;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what was answered, all or some of it.
     *
     * @param done whether the writer says that it is done
     * @throws ChecklistChangedMeanwhile when somebody else saved since the form was opened
     * @throws NotFound for a year to come, or when no plan in use asks anything
     */
    @Transactional
    public void save(
            Operation operation,
            int year,
            List<ChecklistAnswer> answers,
            boolean done,
            Writing writing) {
        access.require(Permission.ANALYSIS_EDIT, operation.unit());
        LocalDate today = LocalDate.now(clock);
        if (year > today.getYear()) {
            throw new NotFound();
        }
        Checklist before = held(operation, year);
        PlanVersionId version =
                before == null
                        ? queries.versionInUse(today).orElseThrow(NotFound::new)
                        : before.planVersionId();
        if (before != null && !writing.follows(before.version(), before.formKey())) {
            throw new ChecklistChangedMeanwhile();
        }
        Set<ChecklistItemId> asked =
                queries.items(version).stream()
                        .map(ChecklistQueries.Item::id)
                        .collect(Collectors.toSet());
        Set<ChecklistAnswer> given =
                answers.stream()
                        .filter(answer -> asked.contains(answer.itemId()) && !answer.isBlank())
                        .collect(Collectors.toSet());
        boolean already = before != null && before.doneAt() != null;
        if (before != null && before.answers().equals(given) && (!done || already)) {
            return;
        }
        UUID by = CurrentViewer.get().id();
        Checklist after =
                (before == null
                                ? Checklist.begun(operation, year, version, clock.instant(), by)
                                : before)
                        .answered(given, done, writing.form(), clock.instant(), by);
        checklists.save(after);
        audit.record(
                Act.of(
                                done && !already ? "checklist.done" : "checklist.answered",
                                "checklist",
                                after.id())
                        .in(operation.unit())
                        .with("year", null, year)
                        .with(
                                "answered",
                                before == null ? null : before.answers().size(),
                                given.size()));
    }

    /** Held until the transaction ends, so that two who save follow each other. */
    private @Nullable Checklist held(Operation operation, int year) {
        jdbc.sql(
                        """
                        select id from assessment.checklist where unit_id = ? and year = ? order by id for update
                        """)
                .params(operation.unit().value(), year)
                .query(UUID.class)
                .list();
        return checklists.findByUnitIdAndYear(operation.unit(), year).stream()
                .filter(one -> Objects.equals(one.serviceLine(), operation.serviceLine()))
                .findFirst()
                .orElse(null);
    }
}
