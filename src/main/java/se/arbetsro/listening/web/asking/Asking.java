package se.arbetsro.listening.web.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.instrument.Scale;
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

    /** What the name of each item's field begins with. */
    public static final String FIELD = "answer.";

    public Asking {
        areas = List.copyOf(areas);
    }

    /** All items, with the words of whom each is for. */
    public List<AskedItem> items() {
        return IntStream.range(0, instrument.items().size())
                .mapToObj(place -> asked(instrument.items().get(place), place + 1))
                .toList();
    }

    /** Those that are meant for a role, numbered as they come; nobody need be told of the role. */
    public List<AskedItem> itemsFor(GroupRole role) {
        List<Item> meant =
                instrument.items().stream()
                        .filter(item -> item.route() == null || role.isAsked(item.route().role()))
                        .toList();
        Asking known =
                new Asking(
                        shell,
                        instrument.withItems(
                                meant.stream()
                                        .map(item ->
                                                role == GroupRole.ANYBODY
                                                        ? item
                                                        : item.forAnyRole())
                                        .toList()),
                        language,
                        areas);
        return known.items();
    }

    private AskedItem asked(Item item, int number) {
        ResponseFormat answer = item.answer();
        AskedItem.Kind kind = kind(answer);
        String spoken = item.prompt().languageIn(language);
        return new AskedItem(
                FIELD + item.key(),
                kind,
                number,
                item.prompt().in(language),
                spoken.equals(language) ? null : spoken,
                in(item.help()),
                condition(item.route()),
                options(answer, kind),
                places(answer, kind),
                answer instanceof Choice choice && choice.other(),
                in(answer instanceof Rating rating ? rating.comment() : null),
                in(answer instanceof NumberEntry entry ? entry.unit() : null),
                answer instanceof OpenText text ? text.longest() : 0,
                askedIf(item.route()));
    }

    private static AskedItem.@Nullable AskedIf askedIf(@Nullable Route route) {
        return route == null || route.item() == null
                ? null
                : new AskedItem.AskedIf(FIELD + route.item(), route.options());
    }

    public static AskedItem.Kind kind(ResponseFormat answer) {
        return switch (answer) {
            case Rating _ -> AskedItem.Kind.ONE;
            case Choice choice when choice.single() -> AskedItem.Kind.ONE;
            case Choice choice when choice.ordered() -> AskedItem.Kind.ORDERED;
            case Choice _ -> AskedItem.Kind.SEVERAL;
            case NumberEntry _ -> AskedItem.Kind.NUMBER;
            case OpenText _ -> AskedItem.Kind.TEXT;
        };
    }

    /** What there is to choose from; for an order, leaving a place empty is giving no answer. */
    private List<Option> options(ResponseFormat answer, AskedItem.Kind kind) {
        List<Option> options =
                switch (answer) {
                    case Rating rating -> values(rating);
                    case Choice choice -> listed(choice);
                    case NumberEntry _, OpenText _ -> List.of();
                };
        if (options.isEmpty() || kind == AskedItem.Kind.ORDERED) {
            return options;
        }
        List<Option> all = new ArrayList<>(options);
        if (answer instanceof Choice choice && choice.other()) {
            all.add(Option.of(AskedItem.OTHER, shell.t("listening.answer.other")));
        }
        all.add(Option.of(AskedItem.NO_ANSWER, shell.t("listening.answer.none")));
        return all;
    }

    private List<Option> values(Rating rating) {
        List<Words> labels = instrument.scale(rating.scale()).map(Scale::labels).orElse(List.of());
        return IntStream.range(0, labels.size())
                .mapToObj(place ->
                        Option.of(Integer.toString(place + 1), labels.get(place).in(language)))
                .toList();
    }

    private List<Option> listed(Choice choice) {
        return choice.from() == ListFrom.PLAN_AREAS
                ? areas
                : choice.options().stream()
                        .map(option -> Option.of(option.key(), option.words().in(language)))
                        .toList();
    }

    private List<String> places(ResponseFormat answer, AskedItem.Kind kind) {
        return kind == AskedItem.Kind.ORDERED
                        && answer instanceof Choice choice
                        && choice.most() != null
                ? IntStream.rangeClosed(1, choice.most())
                        .mapToObj(place -> shell.t("listening.answer.place", place))
                        .toList()
                : List.of();
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
}
