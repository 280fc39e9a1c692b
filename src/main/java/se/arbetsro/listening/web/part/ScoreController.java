package se.arbetsro.listening.web.part;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.listening.web.instrument.Drafts;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Scores of an instrument. */
@Controller
@OfToday
class ScoreController {

    private static final String ANCHOR = "#scores";

    private final Drafts drafts;

    ScoreController(Drafts drafts) {
        this.drafts = drafts;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scores/new")
    Html form(Shell shell, @PathVariable InstrumentId id) {
        return Html.of(
                new ScoreFormPage(
                        shell,
                        drafts.find(id),
                        null,
                        ScoreForm.empty(Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scores")
    Html add(Shell shell, @PathVariable InstrumentId id, @ModelAttribute ScoreForm form) {
        InstrumentVersion draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        Score score = form.score(null, draft.content(), errors).orElse(null);
        if (score == null) {
            return Html.invalid(new ScoreFormPage(shell, draft, null, form, errors));
        }
        return drafts.add(
                "instrument-score",
                form.key(),
                form,
                draft,
                now -> now.adding(score),
                ANCHOR,
                "listening.instrument.score.added");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scores/{score}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String score) {
        InstrumentVersion draft = drafts.find(id);
        ScoreForm form = ScoreForm.of(score(draft, score), draft.revision());
        return Html.of(new ScoreFormPage(shell, draft, score, form, FormErrors.none(shell)));
    }

    private static Score score(InstrumentVersion draft, String key) {
        return draft.content().score(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scores/{score}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String score,
            @ModelAttribute ScoreForm form) {
        InstrumentVersion draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        ScoreFormPage page = new ScoreFormPage(shell, draft, score, form, errors);
        Score changed = form.score(score(draft, score), draft.content(), errors).orElse(null);
        if (changed == null) {
            return Html.invalid(page);
        }
        return drafts.save(
                id,
                form.seen(),
                one -> one.score(score).orElse(null),
                one -> one.with(changed),
                ANCHOR,
                () -> conflict(page, drafts.find(id), score));
    }

    private ConflictPage conflict(ScoreFormPage page, InstrumentVersion now, String key) {
        Shell shell = page.shell();
        ScoreForm mine = page.form();
        ScoreForm theirs = ScoreForm.of(score(now, key), now.revision());
        return drafts.conflict(
                shell,
                page.action(),
                now,
                List.of(
                        Field.line("name", label(shell, "name"), mine.name(), theirs.name()),
                        Field.chosen(
                                shell,
                                "items",
                                label(shell, "items"),
                                String.join(",", mine.itemsOrNone()),
                                String.join(",", theirs.itemsOrNone()),
                                page.items()),
                        Field.choice(
                                "kind",
                                label(shell, "kind"),
                                mine.kind(),
                                theirs.kind(),
                                page.kinds()),
                        Field.choice(
                                "over",
                                label(shell, "over"),
                                mine.over(),
                                theirs.over(),
                                page.overs()),
                        Field.line("top", label(shell, "top"), mine.top(), theirs.top()),
                        Field.line(
                                "leastAnswered",
                                label(shell, "leastAnswered"),
                                mine.leastAnswered(),
                                theirs.leastAnswered())));
    }

    private static String label(Shell shell, String field) {
        return shell.t("listening.instrument.score." + field);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scores/{score}/removal")
    Html remove(
            @PathVariable InstrumentId id,
            @PathVariable String score,
            @RequestParam(required = false) String version) {
        score(drafts.find(id), score);
        return drafts.done(
                id,
                SeenVersion.of(version),
                one -> one.score(score).orElse(null),
                one -> one.withoutScore(score),
                ANCHOR,
                "listening.instrument.score.removed");
    }
}
