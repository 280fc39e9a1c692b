package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.asking.Languages;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Writes the texts of an instrument in other languages than Swedish. */
@Controller
@OfToday
class TranslationController {

    private final Drafts drafts;

    TranslationController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Leads to the form of the language that was chosen in a list. */
    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/languages")
    Html choose(@PathVariable InstrumentId id, @RequestParam(defaultValue = "en") String code) {
        drafts.find(id);
        return Html.redirect(InstrumentWords.href(id) + "/languages/" + known(code));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/languages/{code}")
    Html form(Shell shell, @PathVariable InstrumentId id, @PathVariable String code) {
        InstrumentVersion version = drafts.find(id);
        return Html.of(
                new TranslationPage(
                        shell,
                        version,
                        known(code),
                        version.revision(),
                        Map.of(),
                        FormErrors.none(shell)));
    }

    private static String known(String code) {
        if (!Languages.known(code)) {
            throw new NotFound();
        }
        return code;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/languages/{code}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent) {
        InstrumentVersion version = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        long seen = SeenVersion.of(sent.get("version"));
        TranslationPage page = new TranslationPage(shell, version, known(code), seen, sent, errors);
        Map<String, @Nullable String> texts = new HashMap<>();
        for (TranslationPage.Line line : page.lines()) {
            if (sent.containsKey(line.field())) {
                texts.put(
                        line.field(),
                        errors.optionalText(
                                line.field(), sent.get(line.field()), Instrument.LONGEST_TEXT));
            }
        }
        if (errors.any()) {
            return Html.invalid(page);
        }
        return drafts.save(
                id,
                seen,
                one -> in(one, code),
                one -> one.reworded((place, words) -> said(words, place, code, texts)),
                "#languages",
                () -> conflict(page, drafts.find(id)));
    }

    private static Words said(
            Words words, String place, String code, Map<String, @Nullable String> texts) {
        String field = TranslationPage.field(place);
        return texts.containsKey(field) ? words.with(code, texts.get(field)) : words;
    }

    /** What stands in a language, and the Swedish that it says. */
    private static Map<String, List<String>> in(Instrument instrument, String code) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        instrument
                .texts()
                .forEach((place, words) ->
                        texts.put(
                                place,
                                List.of(words.sv(), words.byLanguage().getOrDefault(code, ""))));
        return texts;
    }

    private ConflictPage conflict(TranslationPage mine, InstrumentVersion now) {
        Shell shell = mine.shell();
        TranslationPage theirs =
                new TranslationPage(
                        shell, now, mine.code(), now.revision(), Map.of(), mine.errors());
        List<Field> fields = new ArrayList<>();
        for (TranslationPage.Line line : theirs.lines()) {
            String sent = mine.typed().get(line.field());
            fields.add(
                    Field.text(
                            line.field(),
                            line.place() + ": " + line.swedish(),
                            sent == null ? line.value() : sent,
                            line.value()));
        }
        return drafts.conflict(shell, mine.action(), now, fields);
    }
}
