package se.arbetsro.governance.domain.change;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.NotedViewId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Notes what employees think of planned changes. */
@Component
public class NotedViewService {

    private final NotedViewRepository views;
    private final PlannedChangeRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    NotedViewService(
            NotedViewRepository views, PlannedChangeRights rights, AuditTrail audit, Clock clock) {
        this.views = views;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was said, in a few words and under a theme, and never by whom. */
    public record ViewContent(String theme, String words, LocalDate heardOn, String lang) {}

    @Transactional
    public NotedViewId note(PlannedChangeId change, ViewContent content) {
        rights.requireEditor(change);
        NotedView view =
                view(
                        NotedViewId.random(),
                        change,
                        content,
                        Trace.made(clock.instant(), CurrentViewer.get().id()),
                        0);
        views.save(view);
        audit.record(Act.of("notedView.noted", "planned-change", change));
        return view.id();
    }

    @Transactional
    public void rewrite(NotedViewId id, long seen, ViewContent content) {
        NotedView before = edited(id);
        if (before.version() != seen) {
            throw new PlannedChangeChangedMeanwhile();
        }
        views.save(
                view(
                        id,
                        before.plannedChangeId(),
                        content,
                        before.trace().changed(clock.instant(), CurrentViewer.get().id()),
                        before.version()));
        audit.record(Act.of("notedView.rewritten", "planned-change", before.plannedChangeId()));
    }

    @Transactional
    public void remove(NotedViewId id) {
        NotedView before = edited(id);
        views.delete(before);
        audit.record(Act.of("notedView.removed", "planned-change", before.plannedChangeId()));
    }

    private NotedView edited(NotedViewId id) {
        NotedView view = views.findById(id).orElseThrow(NotFound::new);
        rights.requireEditor(view.plannedChangeId());
        return view;
    }

    private static NotedView view(
            NotedViewId id,
            PlannedChangeId change,
            ViewContent content,
            Trace trace,
            long version) {
        return new NotedView(
                id,
                change,
                content.theme(),
                content.words(),
                content.heardOn(),
                content.lang(),
                trace,
                version);
    }
}
