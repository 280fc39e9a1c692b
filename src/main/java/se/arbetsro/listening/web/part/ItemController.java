package se.arbetsro.listening.web.part;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
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

/** Items of an instrument: added, changed, moved and taken away. */
@Controller
@OfToday
class ItemController {

    private static final String ANCHOR = "#items";

    private final Drafts drafts;

    ItemController(Drafts drafts) {
        this.drafts = drafts;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/items/new")
    Html form(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(defaultValue = "text") String answered) {
        InstrumentVersion draft = drafts.find(id);
        return Html.of(
                new ItemFormPage(
                        shell,
                        draft,
                        null,
                        ItemForm.empty(Once.newKey()),
                        SentAnswer.empty(answered, draft.content()),
                        FormErrors.none(shell)));
    }

    /** What was typed in both kinds of fields. */
    private record Sent(ItemForm form, AnswerForm answer) {}

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items")
    Html add(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(defaultValue = "") String answered,
            @ModelAttribute ItemForm form,
            @ModelAttribute RatingForm rating,
            @ModelAttribute ChoiceForm choice,
            @ModelAttribute NumberForm number,
            @ModelAttribute TextForm text) {
        InstrumentVersion draft = drafts.find(id);
        AnswerForm answer = new SentAnswer(rating, choice, number, text).of(answered);
        FormErrors errors = new FormErrors(shell);
        int items = draft.content().items().size();
        if (items >= Instrument.MOST_ITEMS) {
            errors.add(
                    FormErrors.FORM,
                    "listening.instrument.fault.tooManyItems",
                    Instrument.MOST_ITEMS,
                    items);
        }
        Item item = form.item(answer, null, draft.content(), errors).orElse(null);
        if (item == null) {
            return Html.invalid(new ItemFormPage(shell, draft, null, form, answer, errors));
        }
        return drafts.add(
                "instrument-item",
                form.key(),
                new Sent(form, answer),
                draft,
                now -> now.adding(item),
                ANCHOR,
                "listening.instrument.item.added");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/items/{item}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String item) {
        InstrumentVersion draft = drafts.find(id);
        Item now = item(draft, item);
        return Html.of(
                new ItemFormPage(
                        shell,
                        draft,
                        item,
                        ItemForm.of(now, draft.revision()),
                        AnswerForm.of(now),
                        FormErrors.none(shell)));
    }

    private static Item item(InstrumentVersion draft, String key) {
        return draft.content().item(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @ModelAttribute ItemForm form,
            @ModelAttribute RatingForm rating,
            @ModelAttribute ChoiceForm choice,
            @ModelAttribute NumberForm number,
            @ModelAttribute TextForm text) {
        InstrumentVersion draft = drafts.find(id);
        Item before = item(draft, item);
        AnswerForm answer =
                new SentAnswer(rating, choice, number, text).like(AnswerForm.of(before));
        FormErrors errors = new FormErrors(shell);
        ItemFormPage page = new ItemFormPage(shell, draft, item, form, answer, errors);
        Item changed = form.item(answer, before, draft.content(), errors).orElse(null);
        if (changed == null) {
            return Html.invalid(page);
        }
        return drafts.save(
                id,
                form.seen(),
                one -> one.item(item).orElse(null),
                one -> one.with(changed),
                ANCHOR,
                () -> conflict(page, drafts.find(id), item));
    }

    private ConflictPage conflict(ItemFormPage page, InstrumentVersion now, String item) {
        Shell shell = page.shell();
        Item there = item(now, item);
        ItemForm mine = page.form();
        ItemForm theirs = ItemForm.of(there, now.revision());
        List<Field> fields =
                new ArrayList<>(
                        List.of(
                                Field.text(
                                        "prompt",
                                        Typed.label(shell, "prompt"),
                                        mine.prompt(),
                                        theirs.prompt()),
                                Field.text(
                                        "help",
                                        Typed.label(shell, "help"),
                                        mine.help(),
                                        theirs.help()),
                                Field.chosen(
                                        shell,
                                        "role",
                                        Typed.label(shell, "role"),
                                        mine.role(),
                                        theirs.role(),
                                        page.roles()),
                                Field.chosen(
                                        shell,
                                        "conditions",
                                        Typed.label(shell, "conditions"),
                                        String.join(",", mine.conditionsOrNone()),
                                        String.join(",", theirs.conditionsOrNone()),
                                        page.conditions())));
        fields.addAll(page.answer().beside(shell, now.content(), there));
        return drafts.conflict(shell, page.action(), now, fields);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}/move")
    Html move(
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @RequestParam(required = false) String version,
            @RequestParam int by) {
        item(drafts.find(id), item);
        return drafts.done(
                id,
                SeenVersion.of(version),
                one -> one.items().stream().map(Item::key).toList(),
                one -> one.moving(item, by),
                ANCHOR,
                "listening.instrument.item.moved");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}/removal")
    Html remove(
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @RequestParam(required = false) String version) {
        item(drafts.find(id), item);
        return drafts.done(
                id,
                SeenVersion.of(version),
                one -> one.item(item).orElse(null),
                one -> one.withoutItem(item),
                ANCHOR,
                "listening.instrument.item.removed");
    }
}
