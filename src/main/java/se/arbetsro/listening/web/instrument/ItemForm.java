package se.arbetsro.listening.web.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.Option;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * An item as it is typed in Swedish. Which fields mean something follows from the format.
 *
 * @param key makes adding happen once
 * @param version the revision that was seen
 * @param format how it is answered: {@code rating}, {@code choice}, {@code number} or {@code text}
 * @param conditions the options of earlier items on which it depends, each {@code item/option}
 */
public record ItemForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String format,
        @Nullable String prompt,
        @Nullable String help,
        @Nullable String scale,
        @Nullable String reversed,
        @Nullable String comment,
        @Nullable String from,
        @Nullable String options,
        @Nullable String most,
        @Nullable String ordered,
        @Nullable String other,
        @Nullable String background,
        @Nullable String unit,
        @Nullable String least,
        @Nullable String greatest,
        @Nullable String decimals,
        @Nullable String longest,
        @Nullable String role,
        @Nullable List<String> conditions) {

    static final List<String> FORMATS = List.of("rating", "choice", "text", "number");

    private static final ItemForm BLANK =
            new ItemForm(
                    null,
                    null,
                    "text",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ListFrom.OPTIONS.name(),
                    "",
                    "1",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "0",
                    "2000",
                    "",
                    List.of());

    static ItemForm empty(String key, long revision, String format, Instrument instrument) {
        String scale = instrument.scales().isEmpty() ? "" : instrument.scales().getFirst().key();
        return BLANK.opened(key, Long.toString(revision), format, scale);
    }

    private ItemForm opened(
            @Nullable String newKey, String revision, String asked, String usualScale) {
        return new ItemForm(
                newKey,
                revision,
                asked,
                prompt,
                help,
                usualScale,
                reversed,
                comment,
                from,
                options,
                most,
                ordered,
                other,
                background,
                unit,
                least,
                greatest,
                decimals,
                longest,
                role,
                conditions);
    }

    static ItemForm of(Item item, long revision) {
        Route route = item.route();
        ItemForm own = answering(item.answer());
        return new ItemForm(
                null,
                Long.toString(revision),
                own.format,
                item.prompt().sv(),
                TypedWords.sv(item.help()),
                own.scale,
                own.reversed,
                own.comment,
                own.from,
                own.options,
                own.most,
                own.ordered,
                own.other,
                ticked(item.background()),
                own.unit,
                own.least,
                own.greatest,
                own.decimals,
                own.longest,
                route == null || route.role() == null ? "" : route.role().name(),
                route == null || route.item() == null
                        ? List.of()
                        : route.options().stream().map(one -> route.item() + "/" + one).toList());
    }

    private static ItemForm answering(ResponseFormat answer) {
        return switch (answer) {
            case Rating rating ->
                    new ItemForm(
                            null,
                            null,
                            "rating",
                            "",
                            "",
                            rating.scale(),
                            ticked(rating.reversed()),
                            TypedWords.sv(rating.comment()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case Choice choice ->
                    new ItemForm(
                            null,
                            null,
                            "choice",
                            "",
                            "",
                            null,
                            null,
                            null,
                            choice.from().name(),
                            String.join(
                                    "\n",
                                    choice.options().stream()
                                            .map(option -> option.words().sv())
                                            .toList()),
                            choice.most() == null ? "" : choice.most().toString(),
                            ticked(choice.ordered()),
                            ticked(choice.other()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case NumberEntry number ->
                    new ItemForm(
                            null,
                            null,
                            "number",
                            "",
                            "",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            TypedWords.sv(number.unit()),
                            plain(number.least()),
                            plain(number.most()),
                            Integer.toString(number.decimals()),
                            null,
                            null,
                            null);
            case OpenText text ->
                    new ItemForm(
                            null,
                            null,
                            "text",
                            "",
                            "",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Integer.toString(text.longest()),
                            null,
                            null);
        };
    }

    private static String ticked(boolean yes) {
        return yes ? "true" : "";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }

    long seen() {
        return SeenVersion.of(version);
    }

    boolean is(String asked) {
        return asked.equals(format);
    }

    List<String> conditionsOrNone() {
        return conditions == null ? List.of() : conditions;
    }

    /**
     * The item as the form has it; empty with faults noted when it cannot be.
     *
     * @param before the item that is changed; null for a new one
     */
    Optional<Item> item(
            String itemKey, @Nullable Item before, Instrument instrument, FormErrors errors) {
        String asked = errors.text("prompt", prompt, Instrument.LONGEST_TEXT);
        String more = errors.optionalText("help", help, Instrument.LONGEST_TEXT);
        ResponseFormat old = before == null ? null : before.answer();
        ResponseFormat answer =
                switch (format == null ? "" : format) {
                    case "rating" -> rating(old, instrument, errors);
                    case "choice" -> choice(old, errors);
                    case "number" -> number(old, errors);
                    default -> new OpenText(whole("longest", longest, 1, OpenText.LONGEST, errors));
                };
        boolean tells = "true".equals(background) && answer instanceof Choice;
        if (tells && answer instanceof Choice choice && !tellsWhoAnswers(choice)) {
            errors.add("background", "listening.instrument.fault.background");
        }
        Route route = route(errors);
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(
                new Item(
                        itemKey,
                        before == null ? Words.sv(asked) : before.prompt().saidAnew(asked),
                        TypedWords.said(before == null ? null : before.help(), more),
                        tells,
                        route,
                        answer));
    }

    private static boolean tellsWhoAnswers(Choice choice) {
        return choice.single() && choice.from() == ListFrom.OPTIONS && !choice.other();
    }

    private Rating rating(
            @Nullable ResponseFormat before, Instrument instrument, FormErrors errors) {
        if (scale == null || instrument.scale(scale).isEmpty()) {
            errors.add("scale", "listening.instrument.scaleNeeded");
        }
        Words words = before instanceof Rating rating ? rating.comment() : null;
        return new Rating(
                scale == null ? "" : scale,
                "true".equals(reversed),
                TypedWords.said(words, errors.optionalText("comment", comment, 300)));
    }

    private Choice choice(@Nullable ResponseFormat before, FormErrors errors) {
        ListFrom list = errors.optionalChoice("from", from, ListFrom.class);
        boolean ofPlan = list == ListFrom.PLAN_AREAS;
        List<String> lines =
                ofPlan
                        ? List.of()
                        : TypedWords.lines(errors.optionalText("options", options, 20_000));
        if (!ofPlan && (lines.size() < 2 || lines.size() > Instrument.MOST_OPTIONS)) {
            errors.add("options", "listening.instrument.fault.options", Instrument.MOST_OPTIONS);
        }
        if (lines.stream().distinct().count() < lines.size()) {
            errors.add("options", "listening.instrument.optionTwice");
        }
        int possible = ofPlan ? Instrument.MOST_OPTIONS : Math.max(1, lines.size());
        Integer many =
                most == null || most.isBlank() ? null : whole("most", most, 1, possible, errors);
        boolean inOrder = "true".equals(ordered);
        if (inOrder && (many == null || many < 2)) {
            errors.add("ordered", "listening.instrument.fault.ordered");
        }
        List<Option> old = before instanceof Choice choice ? choice.options() : List.of();
        return new Choice(
                ofPlan ? ListFrom.PLAN_AREAS : ListFrom.OPTIONS,
                TypedWords.options(old, lines),
                many,
                inOrder,
                "true".equals(other));
    }

    private NumberEntry number(@Nullable ResponseFormat before, FormErrors errors) {
        BigDecimal from = errors.optionalNumber("least", least);
        BigDecimal to = errors.optionalNumber("greatest", greatest);
        if (from != null && to != null && from.compareTo(to) >= 0) {
            errors.add("greatest", "listening.instrument.fault.numberLimits");
        }
        Words words = before instanceof NumberEntry number ? number.unit() : null;
        return new NumberEntry(
                TypedWords.said(words, errors.optionalText("unit", unit, 100)),
                from,
                to,
                whole("decimals", decimals, 0, NumberEntry.MOST_DECIMALS, errors));
    }

    private static int whole(
            String field, @Nullable String typed, int least, int most, FormErrors errors) {
        String plain = typed == null ? "" : typed.strip();
        if (!plain.matches("\\d{1,5}")
                || Integer.parseInt(plain) < least
                || Integer.parseInt(plain) > most) {
            errors.add(field, "listening.instrument.whole", least, most);
            return least;
        }
        return Integer.parseInt(plain);
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
