package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Items of an instrument: added, changed, moved and taken away. */
@Controller
@OfToday
class ItemController {

    private final Instruments instruments;
    private final Opened opened;
    private final LastSaved lastSaved;
    private final Once once;

    ItemController(Instruments instruments, Opened opened, LastSaved lastSaved, Once once) {
        this.instruments = instruments;
        this.opened = opened;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/items/new")
    Html form(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(defaultValue = "text") String answered) {
        InstrumentVersion version = opened.draft(id);
        if (!ItemForm.FORMATS.contains(answered)) {
            throw new NotFound();
        }
        ItemForm form =
                ItemForm.empty(Once.newKey(), version.revision(), answered, version.content());
        return Html.of(new ItemFormPage(shell, version, null, form, FormErrors.none(shell)));
    }

    /** What was sent, of which a hash is kept so that it is added once. */
    private record Sent(InstrumentId id, ItemForm form) {}

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items")
    Html add(Shell shell, @PathVariable InstrumentId id, @ModelAttribute ItemForm form) {
        InstrumentVersion version = opened.draft(id);
        if (ItemForm.FORMATS.stream().noneMatch(form::is)) {
            throw new NotFound();
        }
        FormErrors errors = new FormErrors(shell);
        if (version.content().items().size() >= Instrument.MOST_ITEMS) {
            errors.add(
                    FormErrors.FORM,
                    "listening.instrument.fault.tooManyItems",
                    Instrument.MOST_ITEMS,
                    version.content().items().size());
        }
        Item item =
                form.item(newKey(version.content()), null, version.content(), errors).orElse(null);
        if (item == null) {
            return Html.invalid(new ItemFormPage(shell, version, null, form, errors));
        }
        String location =
                once.create(
                        "instrument-item",
                        form.key(),
                        new Sent(id, form),
                        () -> {
                            instruments.change(
                                    id,
                                    version.revision(),
                                    _ -> null,
                                    now -> now.with(renamed(item, newKey(now))));
                            return InstrumentWords.href(id) + "#items";
                        });
        return Html.redirect(location).saying("listening.instrument.item.added");
    }

    private static Item renamed(Item item, String key) {
        return new Item(
                key, item.prompt(), item.help(), item.background(), item.route(), item.answer());
    }

    private static String newKey(Instrument instrument) {
        return FreeKey.of("item", instrument.items(), Item::key);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/items/{item}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String item) {
        InstrumentVersion version = opened.draft(id);
        ItemForm form = ItemForm.of(item(version, item), version.revision());
        return Html.of(new ItemFormPage(shell, version, item, form, FormErrors.none(shell)));
    }

    private static Item item(InstrumentVersion version, String key) {
        return version.content().item(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @ModelAttribute ItemForm form) {
        InstrumentVersion version = opened.draft(id);
        FormErrors errors = new FormErrors(shell);
        ItemFormPage page = new ItemFormPage(shell, version, item, form, errors);
        Optional<Item> changed = form.item(item, item(version, item), version.content(), errors);
        if (changed.isEmpty()) {
            return Html.invalid(page);
        }
        try {
            long before =
                    instruments.change(
                            id,
                            form.seen(),
                            one -> one.item(item).orElse(null),
                            one -> one.with(changed.get()));
            return opened.saved(id, before, "#items", "platform.saved");
        } catch (InstrumentChanged _) {
            return Html.conflict(conflict(page, opened.draft(id), item));
        }
    }

    private ConflictPage conflict(ItemFormPage page, InstrumentVersion now, String item) {
        return ItemConflict.of(
                page, now, item, lastSaved.of(page.shell(), "instrument", now.id().value()));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}/move")
    Html move(
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @RequestParam(required = false) String version,
            @RequestParam int by) {
        item(opened.draft(id), item);
        long before =
                instruments.change(
                        id,
                        SeenVersion.of(version),
                        one -> one.items().stream().map(Item::key).toList(),
                        one -> moved(one, item, by));
        return opened.saved(id, before, "#items", "listening.instrument.item.moved");
    }

    private static Instrument moved(Instrument instrument, String key, int by) {
        List<Item> items = new ArrayList<>(instrument.items());
        int from = items.stream().map(Item::key).toList().indexOf(key);
        int to = Math.clamp((long) from + by, 0, items.size() - 1);
        Collections.rotate(
                items.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return instrument.withItems(items);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/items/{item}/removal")
    Html remove(
            @PathVariable InstrumentId id,
            @PathVariable String item,
            @RequestParam(required = false) String version) {
        item(opened.draft(id), item);
        long before =
                instruments.change(
                        id,
                        SeenVersion.of(version),
                        one -> one.item(item).orElse(null),
                        one ->
                                one.withItems(
                                        one.items().stream()
                                                .filter(other -> !other.key().equals(item))
                                                .toList()));
        return opened.saved(id, before, "#items", "listening.instrument.item.removed");
    }
}
