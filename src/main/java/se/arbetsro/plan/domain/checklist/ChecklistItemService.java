package se.arbetsro.plan.domain.checklist;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes the checklist of a plan version, by the same right as its other texts. */
@Component
public class ChecklistItemService {

    private final ChecklistItemRepository items;
    private final AuditTrail audit;
    private final Clock clock;

    ChecklistItemService(ChecklistItemRepository items, AuditTrail audit, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an item last, under a key of its own. */
    @Transactional
    public ChecklistItemId add(PlanVersionId version, ChecklistItemContent content) {
        return add(version, "item-" + UUID.randomUUID().toString().substring(0, 8), content);
    }

    /** Adds an item last, under a key that other versions may know too. */
    @Transactional
    public ChecklistItemId add(PlanVersionId version, String key, ChecklistItemContent content) {
        return insert(version, key, content, writer());
    }

    private ChecklistItemId insert(
            PlanVersionId version, String key, ChecklistItemContent content, UUID writer) {
        int last =
                items.findByPlanVersionIdOrderByPosition(version).stream()
                        .mapToInt(ChecklistItem::position)
                        .max()
                        .orElse(0);
        ChecklistItem item =
                new ChecklistItem(
                        ChecklistItemId.random(),
                        version,
                        key,
                        last + 1,
                        content,
                        Trace.made(clock.instant(), writer),
                        0);
        items.save(item);
        audit.record(Act.of("checklistItem.added", "checklistItem", item.id()));
        return item.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void reword(ChecklistItemId id, long seen, ChecklistItemContent content) {
        UUID writer = writer();
        ChecklistItem before = items.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen) {
            throw new TextsChangedMeanwhile();
        }
        items.save(before.reworded(content, clock.instant(), writer));
        audit.record(
                Act.of("checklistItem.reworded", "checklistItem", id)
                        .withText("checklistText", before.content().textSv(), content.textSv()));
    }

    /** Takes an item away that nobody has answered; the database keeps it otherwise. */
    @Transactional
    public void remove(ChecklistItemId id) {
        writer();
        items.delete(items.findById(id).orElseThrow(NotFound::new));
        audit.record(Act.of("checklistItem.removed", "checklistItem", id));
    }

    /** Adds the questions and lines that are shipped and that the version lacks. */
    @Transactional
    public int addStandard(PlanVersionId version) {
        Set<String> there = keys(version);
        UUID writer = there.isEmpty() ? beginner() : writer();
        List<StandardItem> missing =
                StandardItem.all().stream().filter(item -> !there.contains(item.key())).toList();
        missing.forEach(item -> insert(version, item.key(), item.content(), writer));
        return missing.size();
    }

    /** Takes over the items of another version that this one lacks, under the same keys. */
    @Transactional
    public int copy(PlanVersionId from, PlanVersionId to) {
        UUID writer = writer();
        Set<String> there = keys(to);
        List<ChecklistItem> missing =
                items.findByPlanVersionIdOrderByPosition(from).stream()
                        .filter(item -> !there.contains(item.key()))
                        .toList();
        missing.forEach(item -> insert(to, item.key(), item.content(), writer));
        return missing.size();
    }

    private Set<String> keys(PlanVersionId version) {
        return items.findByPlanVersionIdOrderByPosition(version).stream()
                .map(ChecklistItem::key)
                .collect(Collectors.toSet());
    }

    /** Whoever writes plans, and whoever sets up the municipality while nothing is there. */
    private static UUID beginner() {
        return Access.may(CurrentViewer.get(), Permission.SETTINGS_EDIT)
                ? CurrentViewer.get().id()
                : writer();
    }

    private static UUID writer() {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        return CurrentViewer.get().id();
    }
}
