package se.arbetsro.listening.web.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/**
 * Makes what a respondent meets out of an instrument.
 *
 * @param shell speaks the language of the page's own words
 * @param language of the items; Swedish where something has not been translated
 * @param areas the plan areas to choose among, for items that ask of them
 */
public record Asking(Shell shell, Instrument instrument, String language, List<Option> areas) {

    public Asking {
        areas = List.copyOf(areas);
    }

    public List<AskedItem> items() {
        return IntStream.range(0, instrument.items().size())
                .mapToObj(place -> asked(instrument.items().get(place), place + 1))
                .toList();
    }

    private AskedItem asked(Item item, int number) {
        return switch (item.answer()) {
            case Rating rating ->
                    asked(
                            item,
                            number,
                            AskedItem.Kind.ONE,
                            values(rating),
                            List.of(),
                            false,
                            rating.comment(),
                            null,
                            0);
            case Choice choice -> choice(item, number, choice);
            case NumberEntry entry ->
                    asked(
                            item,
                            number,
                            AskedItem.Kind.NUMBER,
                            List.of(),
                            List.of(),
                            false,
                            null,
                            entry.unit(),
                            0);
            case OpenText text ->
                    asked(
                            item,
                            number,
                            AskedItem.Kind.TEXT,
                            List.of(),
                            List.of(),
                            false,
                            null,
                            null,
                            text.longest());
        };
    }

    private AskedItem asked(
            Item item,
            int number,
            AskedItem.Kind kind,
            List<Option> options,
            List<String> places,
            boolean other,
            @Nullable Words comment,
            @Nullable Words unit,
            int longest) {
        String spoken = item.prompt().languageIn(language);
        return new AskedItem(
                "answer." + item.key(),
                kind,
                number,
                item.prompt().in(language),
                spoken.equals(language) ? null : spoken,
                in(item.help()),
                condition(item.route()),
                options,
                places,
                other,
                in(comment),
                in(unit),
                longest);
    }

    private AskedItem choice(Item item, int number, Choice choice) {
        List<Option> options =
                new ArrayList<>(
                        choice.from() == ListFrom.PLAN_AREAS
                                ? areas
                                : choice.options().stream()
                                        .map(option ->
                                                Option.of(
                                                        option.key(), option.words().in(language)))
                                        .toList());
        AskedItem.Kind kind =
                choice.single()
                        ? AskedItem.Kind.ONE
                        : choice.ordered() ? AskedItem.Kind.ORDERED : AskedItem.Kind.SEVERAL;
        if (choice.other() && kind != AskedItem.Kind.ORDERED) {
            options.add(Option.of(AskedItem.OTHER, shell.t("listening.answer.other")));
        }
        if (kind != AskedItem.Kind.ORDERED) {
            options.add(Option.of(AskedItem.NO_ANSWER, shell.t("listening.answer.none")));
        }
        Integer most = choice.most();
        List<String> places =
                kind == AskedItem.Kind.ORDERED && most != null
                        ? IntStream.rangeClosed(1, most)
                                .mapToObj(place -> shell.t("listening.answer.place", place))
                                .toList()
                        : List.of();
        return asked(item, number, kind, options, places, choice.other(), null, null, 0);
    }

    private List<Option> values(Rating rating) {
        List<Words> labels =
                instrument.scale(rating.scale()).map(scale -> scale.labels()).orElse(List.of());
        List<Option> values = new ArrayList<>();
        for (Words label : labels) {
            values.add(Option.of(Integer.toString(values.size() + 1), label.in(language)));
        }
        values.add(Option.of(AskedItem.NO_ANSWER, shell.t("listening.answer.none")));
        return values;
    }

    private @Nullable String in(@Nullable Words words) {
        return words == null ? null : words.in(language);
    }

    /** Whom the item is for, so that everyone can tell also without scripts. */
    private @Nullable String condition(@Nullable Route route) {
        if (route == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        if (route.role() != null) {
            parts.add(shell.t("listening.answer.for." + route.role()));
        }
        Item asked = route.item() == null ? null : instrument.item(route.item()).orElse(null);
        if (asked != null) {
            String chosen =
                    asked.options().stream()
                            .filter(option -> route.options().contains(option.key()))
                            .map(option -> "”" + option.words().in(language) + "”")
                            .collect(Collectors.joining(", "));
            parts.add(
                    shell.t("listening.answer.if", instrument.items().indexOf(asked) + 1, chosen));
        }
        return String.join(" ", parts);
    }

    /** As the {@code dir} attribute has it. */
    public String direction() {
        return Languages.direction(language);
    }
}
