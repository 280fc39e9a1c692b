package se.arbetsro.assessment.domain.lens;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.assessment.domain.analysis.Draft;
import se.arbetsro.assessment.domain.analysis.Drafts;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.assessment.domain.answer.OfferedAreas;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes what is asked once for an area into drafts, by the same rules as answers. */
@Component
public class AreaAnswerService {

    private final AreaAnswerRepository answers;
    private final EarlierLensQueries earlier;
    private final LensAnswerQueries lenses;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AreaAnswerService(
            AreaAnswerRepository answers,
            EarlierLensQueries earlier,
            LensAnswerQueries lenses,
            Drafts drafts,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.answers = answers;
        this.earlier = earlier;
        this.lenses = lenses;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param began the earlier answer that the form began with; null for none
     * @throws AnswerChangedMeanwhile when somebody else saved since the form was opened
     */
    @Transactional
    public void save(
            AnalysisId analysis,
            AreaId area,
            AreaAnswerContent content,
            Writing writing,
            @Nullable AreaAnswerId began) {
        Draft draft = drafts.open(analysis);
        if (!OfferedAreas.has(jdbc, draft, area) || !known(draft, content)) {
            throw new NotFound();
        }
        AreaAnswer current = answers.findByAnalysisIdAndAreaId(analysis, area).orElse(null);
        if (current == null) {
            if (!content.isBlank()) {
                add(draft, area, content, carried(analysis, area, began), writing.form());
            }
            return;
        }
        if (content.equals(current.content())) {
            return;
        }
        if (!writing.follows(current.version(), current.formKey())) {
            throw new AnswerChangedMeanwhile();
        }
        if (content.isBlank()) {
            answers.delete(current);
            audit.record(Act.of("answer.emptied", "areaAnswer", current.id()).in(draft.unitId()));
            return;
        }
        AreaAnswerId earlierId = current.earlierId();
        EarlierAreaAnswer carried = carried(analysis, area, earlierId == null ? began : earlierId);
        AreaAnswer after =
                current.rewritten(
                        content,
                        carried == null ? earlierId : carried.id(),
                        carried != null && carried.content().saysTheSameAs(content),
                        writing.form(),
                        clock.instant(),
                        viewer());
        answers.save(after);
        audit.record(act("answer.written", draft, after, current.content()));
    }

    private boolean known(Draft draft, AreaAnswerContent content) {
        return lenses.lensesOf(draft.planVersionId()).stream()
                .map(Lens::id)
                .toList()
                .containsAll(content.said().keySet());
    }

    /**
     * Takes over what was said of areas as still true, where nothing is said yet.
     *
     * @param form under which it is saved and can be taken back together
     */
    @Transactional
    public int affirm(AnalysisId analysis, Collection<Affirmed> affirmed, @Nullable UUID form) {
        Draft draft = drafts.open(analysis);
        var offered = earlier.areaAnswersFor(analysis);
        int taken = 0;
        for (Affirmed wanted : affirmed) {
            EarlierAreaAnswer carried =
                    offered.stream().filter(wanted::is).findFirst().orElseThrow(NotFound::new);
            if (answers.findByAnalysisIdAndAreaId(analysis, carried.areaId()).isEmpty()) {
                add(draft, carried.areaId(), carried.content(), carried, form);
                taken++;
            }
        }
        return taken;
    }

    /** Takes back what was affirmed under a form and left as it was since. */
    @Transactional
    public int takeBack(AnalysisId analysis, UUID form) {
        Draft draft = drafts.open(analysis);
        List<AreaAnswer> affirmed =
                answers.findByAnalysisIdAndFormKey(analysis, form).stream()
                        .filter(AreaAnswer::stillTrue)
                        .toList();
        answers.deleteAll(affirmed);
        affirmed.forEach(one ->
                audit.record(
                        Act.of("answer.takenBack", "areaAnswer", one.id()).in(draft.unitId())));
        return affirmed.size();
    }

    /** What was said of an area earlier, taken over as still true. */
    public record Affirmed(AreaAnswerId earlier, AreaId area) {

        boolean is(EarlierAreaAnswer offered) {
            return offered.id().equals(earlier) && offered.areaId().equals(area);
        }
    }

    private void add(
            Draft draft,
            AreaId area,
            AreaAnswerContent content,
            @Nullable EarlierAreaAnswer carried,
            @Nullable UUID form) {
        AreaAnswer added =
                AreaAnswer.first(
                        draft,
                        area,
                        content,
                        carried == null ? null : carried.id(),
                        carried != null && carried.content().saysTheSameAs(content),
                        form,
                        Trace.made(clock.instant(), viewer()));
        answers.save(added);
        audit.record(
                act(
                        added.stillTrue() ? "answer.affirmed" : "answer.written",
                        draft,
                        added,
                        AreaAnswerContent.blank(content.lang())));
    }

    /** Tells which lenses were written through, and of a risk what was chosen; no words. */
    private Act act(String action, Draft draft, AreaAnswer after, AreaAnswerContent was) {
        AreaAnswerContent is = after.content();
        Act act = Act.of(action, "areaAnswer", after.id()).in(draft.unitId());
        for (Lens lens : lenses.lensesOf(draft.planVersionId())) {
            Said before = was.of(lens.id());
            Said now = is.of(lens.id());
            if (!before.equals(now)) {
                act =
                        act.with("lens", null, lens.name().sv())
                                .with("risk", before.risk(), now.risk());
            }
        }
        return act;
    }

    private @Nullable EarlierAreaAnswer carried(
            AnalysisId analysis, AreaId area, @Nullable AreaAnswerId began) {
        if (began == null) {
            return null;
        }
        Affirmed wanted = new Affirmed(began, area);
        return earlier.areaAnswersFor(analysis).stream()
                .filter(wanted::is)
                .findFirst()
                .orElse(null);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
