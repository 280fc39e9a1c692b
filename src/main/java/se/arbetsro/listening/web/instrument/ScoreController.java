package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentChanged;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Scores of an instrument. */
@Controller
@OfToday
class ScoreController {

    private final Instruments instruments;
    private final Opened opened;
    private final LastSaved lastSaved;
    private final Once once;

    ScoreController(Instruments instruments, Opened opened, LastSaved lastSaved, Once once) {
        this.instruments = instruments;
        this.opened = opened;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scores/new")
    Html form(Shell shell, @PathVariable InstrumentId id) {
        InstrumentVersion version = opened.draft(id);
        ScoreForm form = ScoreForm.empty(Once.newKey(), version.revision());
        return Html.of(new ScoreFormPage(shell, version, null, form, FormErrors.none(shell)));
    }

    /** What was sent, of which a hash is kept so that it is added once. */
    private record Sent(InstrumentId id, ScoreForm form) {}

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scores")
    Html add(Shell shell, @PathVariable InstrumentId id, @ModelAttribute ScoreForm form) {
        InstrumentVersion version = opened.draft(id);
        FormErrors errors = new FormErrors(shell);
        Score score =
                form.score(newKey(version.content()), null, version.content(), errors).orElse(null);
        if (score == null) {
            return Html.invalid(new ScoreFormPage(shell, version, null, form, errors));
        }
        String location =
                once.create(
                        "instrument-score",
                        form.key(),
                        new Sent(id, form),
                        () -> {
                            instruments.change(
                                    id,
                                    version.revision(),
                                    _ -> null,
                                    now -> now.with(renamed(score, newKey(now))));
                            return InstrumentWords.href(id) + "#scores";
                        });
        return Html.redirect(location).saying("listening.instrument.score.added");
    }

    private static Score renamed(Score score, String key) {
        return new Score(
                key,
                score.name(),
                score.items(),
                score.kind(),
                score.over(),
                score.top(),
                score.leastAnswered());
    }

    private static String newKey(Instrument instrument) {
        return FreeKey.of("score", instrument.scores(), Score::key);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scores/{score}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String score) {
        InstrumentVersion version = opened.draft(id);
        ScoreForm form = ScoreForm.of(score(version, score), version.revision());
        return Html.of(new ScoreFormPage(shell, version, score, form, FormErrors.none(shell)));
    }

    private static Score score(InstrumentVersion version, String key) {
        return version.content().score(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scores/{score}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String score,
            @ModelAttribute ScoreForm form) {
        InstrumentVersion version = opened.draft(id);
        FormErrors errors = new FormErrors(shell);
        ScoreFormPage page = new ScoreFormPage(shell, version, score, form, errors);
        Score changed =
                form.score(score, score(version, score), version.content(), errors).orElse(null);
        if (changed == null) {
            return Html.invalid(page);
        }
        try {
            long before =
                    instruments.change(
                            id,
                            form.seen(),
                            one -> one.score(score).orElse(null),
                            one -> one.with(changed));
            return opened.saved(id, before, "#scores", "platform.saved");
        } catch (InstrumentChanged _) {
            return Html.conflict(conflict(page, opened.draft(id), score));
        }
    }

    private ConflictPage conflict(ScoreFormPage page, InstrumentVersion now, String key) {
        Shell shell = page.shell();
        ScoreForm mine = page.form();
        ScoreForm theirs = ScoreForm.of(score(now, key), now.revision());
        ScoreFormPage current = new ScoreFormPage(shell, now, key, theirs, page.errors());
        LastSaved.By by = lastSaved.of(shell, "instrument", now.id().value());
        return new ConflictPage(
                shell,
                page.action(),
                page.back(),
                now.revision(),
                by.name(),
                by.time(),
                List.of(
                        Field.line("name", label(shell, "name"), mine.name(), theirs.name()),
                        Field.chosen(
                                shell,
                                "items",
                                label(shell, "items"),
                                String.join(",", mine.itemsOrNone()),
                                String.join(",", theirs.itemsOrNone()),
                                current.items()),
                        Field.choice(
                                "kind",
                                label(shell, "kind"),
                                mine.kind(),
                                theirs.kind(),
                                current.kinds()),
                        Field.choice(
                                "over",
                                label(shell, "over"),
                                mine.over(),
                                theirs.over(),
                                current.overs()),
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
        score(opened.draft(id), score);
        long before =
                instruments.change(
                        id,
                        SeenVersion.of(version),
                        one -> one.score(score).orElse(null),
                        one ->
                                one.withScores(
                                        one.scores().stream()
                                                .filter(other -> !other.key().equals(score))
                                                .toList()));
        return opened.saved(id, before, "#scores", "listening.instrument.score.removed");
    }
}
