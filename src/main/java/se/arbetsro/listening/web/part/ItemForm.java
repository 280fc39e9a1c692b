package se.arbetsro.listening.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.instrument.TypedWords;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * An item as it is typed in Swedish; how it is answered stands in an {@link AnswerForm}.
 *
 * @param key makes adding happen once
 * @param version the revision that was seen
 * @param conditions the options of earlier items on which it depends, each {@code item/option}
 */
public record ItemForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String prompt,
        @Nullable String help,
        @Nullable String role,
        @Nullable List<String> conditions) {

    static ItemForm empty(String key) {
        return new ItemForm(key, null, "", "", "", List.of());
    }

    static ItemForm of(Item item, long revision) {
        Route route = item.route();
        return new ItemForm(
                null,
                Long.toString(revision),
                item.prompt().sv(),
                TypedWords.sv(item.help()),
                route == null || route.role() == null ? "" : route.role().name(),
                route == null || route.item() == null
                        ? List.of()
                        : route.options().stream().map(one -> route.item() + "/" + one).toList());
    }

    long seen() {
        return SeenVersion.of(version);
    }

    List<String> conditionsOrNone() {
        return conditions == null ? List.of() : conditions;
    }

    /**
     * The item as typed; empty with faults noted when it cannot be.
     *
     * @param before the item that is changed; null for a new one
     */
    Optional<Item> item(
            AnswerForm answer, @Nullable Item before, Instrument instrument, FormErrors errors) {
        String asked = errors.text("prompt", prompt, Instrument.LONGEST_TEXT);
        String more = errors.optionalText("help", help, Instrument.LONGEST_TEXT);
        ResponseFormat format =
                answer.read(before == null ? null : before.answer(), instrument, errors);
        Route route = route(errors);
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(
                before == null
                        ? new Item(
                                "new",
                                Words.sv(asked),
                                TypedWords.said(null, more),
                                answer.tells(),
                                route,
                                format)
                        : new Item(
                                before.key(),
                                before.prompt().saidAnew(asked),
                                TypedWords.said(before.help(), more),
                                answer.tells(),
                                route,
                                format));
    }

    private @Nullable Route route(FormErrors errors) {
        Route.RespondentRole as = errors.optionalChoice("role", role, Route.RespondentRole.class);
        List<String> items = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (String condition : conditionsOrNone()) {
            int between = condition.indexOf('/');
            if (between > 0) {
                items.add(condition.substring(0, between));
                chosen.add(condition.substring(between + 1));
            }
        }
        if (items.stream().distinct().count() > 1) {
            errors.add("conditions", "listening.instrument.oneItem");
        }
        if (as == null && items.isEmpty()) {
            return null;
        }
        return new Route(as, items.isEmpty() ? null : items.getFirst(), chosen);
    }
}
