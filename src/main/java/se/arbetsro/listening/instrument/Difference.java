package se.arbetsro.listening.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between an item in two versions of an instrument, from the least to the most grave:
 * answers to one in other words may still be compared with care, answers to one that is answered
 * otherwise may not. Translations and the place among the items make no difference.
 *
 * @param key of the item
 * @param item as it is in the later version; as it was where it is gone
 */
public record Difference(Kind kind, String key, Item item) {

    /** What has become of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** The same key and way of answering, in other words. */
        REWORDED,
        /** Another format, scale, list, number of choices or condition. */
        ANSWERED_OTHERWISE
    }

    /** The items that differ: those of the later version in its order, then those that are gone. */
    public static List<Difference> between(Instrument before, Instrument after) {
        List<Difference> differences = new ArrayList<>();
        for (Item item : after.items()) {
            @Nullable Item was = before.item(item.key()).orElse(null);
            if (was == null) {
                differences.add(new Difference(Kind.ADDED, item.key(), item));
            } else if (!form(before, was).equals(form(after, item))) {
                differences.add(new Difference(Kind.ANSWERED_OTHERWISE, item.key(), item));
            } else if (!words(before, was).equals(words(after, item))) {
                differences.add(new Difference(Kind.REWORDED, item.key(), item));
            }
        }
        for (Item item : before.items()) {
            if (after.item(item.key()).isEmpty()) {
                differences.add(new Difference(Kind.REMOVED, item.key(), item));
            }
        }
        return differences;
    }

    /** How an item is answered and by whom, without any words. */
    private static List<Object> form(Instrument instrument, Item item) {
        List<Object> form = new ArrayList<>();
        form.add(item.background());
        form.add(item.route() == null ? "" : item.route());
        switch (item.answer()) {
            case ResponseFormat.Rating rating -> {
                form.add("rating");
                form.add(rating.reversed());
                form.add(instrument.scale(rating.scale()).map(Scale::most).orElse(0));
            }
            case ResponseFormat.Choice choice -> {
                form.add("choice");
                form.add(choice.from());
                form.add(choice.options().stream().map(Option::key).toList());
                form.add(Objects.requireNonNullElse(choice.most(), 0));
                form.add(choice.ordered());
                form.add(choice.other());
            }
            case ResponseFormat.NumberEntry _ -> form.add("number");
            case ResponseFormat.OpenText _ -> form.add("text");
        }
        return form;
    }

    /** The Swedish that respondents read, that of the scale among it. */
    private static List<String> words(Instrument instrument, Item item) {
        List<String> words = new ArrayList<>();
        String place = "item." + item.key() + ".";
        String scale =
                item.answer() instanceof ResponseFormat.Rating rating
                        ? "scale." + rating.scale() + "."
                        : place;
        instrument
                .texts()
                .forEach((where, text) -> {
                    if (where.startsWith(place) || where.startsWith(scale)) {
                        words.add(text.sv());
                    }
                });
        return words;
    }
}
