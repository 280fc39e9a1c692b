package se.arbetsro.assessment.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.assessment.domain.analysis.Draft;
import se.arbetsro.assessment.domain.analysis.Drafts;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes answers into drafts. */
@Component
public class AnswerService {

    private final AnswerRepository answers;
    private final EarlierQueries earlier;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerService(
            AnswerRepository answers,
            EarlierQueries earlier,
            Drafts drafts,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.answers = answers;
        this.earlier = earlier;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what was written, finished or not. An answer that was emptied is gone.
     *
     * @param serviceLine null for the unit as a whole
     * @param began the earlier answer that the form began with; null for none
     * @throws AnswerChangedMeanwhile when somebody else saved since the form was opened
     */
    @Transactional
    public void save(
            AnalysisId analysis,
            AreaId area,
            @Nullable String serviceLine,
            AnswerContent content,
            Writing writing,
            @Nullable AnswerId began) {
        Draft draft = drafts.open(analysis);
        requirePlace(draft, area, serviceLine);
        Answer current = find(analysis, area, serviceLine).orElse(null);
        if (current == null) {
            if (!content.isBlank()) {
                EarlierAnswer carried = carried(analysis, area, serviceLine, began);
                add(draft, area, serviceLine, content, carried, writing.form());
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
            audit.record(Act.of("answer.emptied", "answer", current.id()).in(draft.unitId()));
            return;
        }
        AnswerId earlierId = current.earlierId();
        EarlierAnswer carried =
                carried(analysis, area, serviceLine, earlierId == null ? began : earlierId);
        Answer after =
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

    /**
     * Takes earlier answers over as still true. What has an answer already is left as it is, so
     * that doing it twice does it once.
     *
     * @param form under which they are saved and can be taken back together
     * @return how many were taken over
     */
    @Transactional
    public int affirm(AnalysisId analysis, Collection<Affirmed> affirmed, @Nullable UUID form) {
        Draft draft = drafts.open(analysis);
        List<EarlierAnswer> offered = earlier.answersFor(analysis);
        int taken = 0;
        for (Affirmed wanted : affirmed) {
            EarlierAnswer carried =
                    offered.stream().filter(wanted::is).findFirst().orElseThrow(NotFound::new);
            if (find(analysis, carried.areaId(), carried.serviceLine()).isEmpty()) {
                add(
                        draft,
                        carried.areaId(),
                        carried.serviceLine(),
                        carried.content(),
                        carried,
                        form);
                taken++;
            }
        }
        return taken;
    }

    /**
     * Takes back what was affirmed under a form and left as it was since.
     *
     * @return how many were taken back
     */
    @Transactional
    public int takeBack(AnalysisId analysis, UUID form) {
        Draft draft = drafts.open(analysis);
        List<Answer> affirmed =
                answers.findByAnalysisIdAndFormKey(analysis, form).stream()
                        .filter(Answer::stillTrue)
                        .toList();
        answers.deleteAll(affirmed);
        affirmed.forEach(one ->
                audit.record(Act.of("answer.takenBack", "answer", one.id()).in(draft.unitId())));
        return affirmed.size();
    }

    /** An earlier answer taken over as still true in an area and service line. */
    public record Affirmed(AnswerId earlier, AreaId area, @Nullable String serviceLine) {

        boolean is(EarlierAnswer offered) {
            return offered.id().equals(earlier)
                    && offered.areaId().equals(area)
                    && Objects.equals(offered.serviceLine(), serviceLine);
        }
    }

    private void add(
            Draft draft,
            AreaId area,
            @Nullable String serviceLine,
            AnswerContent content,
            @Nullable EarlierAnswer carried,
            @Nullable UUID form) {
        Instant now = clock.instant();
        Answer added =
                new Answer(
                        AnswerId.random(),
                        draft.id(),
                        draft.planVersionId(),
                        area,
                        serviceLine,
                        content,
                        carried == null ? null : carried.id(),
                        carried != null && carried.content().saysTheSameAs(content),
                        form,
                        Trace.made(now, viewer()),
                        0);
        answers.save(added);
        audit.record(
                act(
                        added.stillTrue() ? "answer.affirmed" : "answer.written",
                        draft,
                        added,
                        AnswerContent.blank(content.lang())));
    }

    private static Act act(String action, Draft draft, Answer after, AnswerContent was) {
        AnswerContent is = after.content();
        return Act.of(action, "answer", after.id())
                .in(draft.unitId())
                .with("need", was.need(), is.need())
                .withText("because", was.because(), is.because())
                .withText("situation", was.situation(), is.situation())
                .withText("what", was.what(), is.what())
                .withText("timing", was.timing(), is.timing())
                .withText("how", was.how(), is.how());
    }

    private Optional<Answer> find(AnalysisId analysis, AreaId area, @Nullable String serviceLine) {
        return answers.findByAnalysisIdAndAreaId(analysis, area).stream()
                .filter(answer -> Objects.equals(answer.serviceLine(), serviceLine))
                .findFirst();
    }

    private @Nullable EarlierAnswer carried(
            AnalysisId analysis,
            AreaId area,
            @Nullable String serviceLine,
            @Nullable AnswerId began) {
        if (began == null) {
            return null;
        }
        Affirmed wanted = new Affirmed(began, area, serviceLine);
        return earlier.answersFor(analysis).stream().filter(wanted::is).findFirst().orElse(null);
    }

    private void requirePlace(Draft draft, AreaId area, @Nullable String serviceLine) {
        if (!draft.answersFor(serviceLine) || !OfferedAreas.has(jdbc, draft, area)) {
            throw new NotFound();
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
