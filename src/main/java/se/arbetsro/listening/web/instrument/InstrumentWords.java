package se.arbetsro.listening.web.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentFault;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What instruments and their parts are called, and where their pages are. */
public final class InstrumentWords {

    static final String LIST = "/surveys/instruments";

    private InstrumentWords() {}

    public static String href(InstrumentId id) {
        return LIST + "/" + id.value();
    }

    static List<Crumb> crumbs(Shell shell) {
        return List.of(new Crumb(shell.t("listening.instruments"), LIST));
    }

    public static List<Crumb> crumbs(Shell shell, InstrumentId id, Instrument instrument) {
        return List.of(
                new Crumb(shell.t("listening.instruments"), LIST),
                new Crumb(instrument.name().in(shell.lang()), href(id)));
    }

    static List<Option> audiences(Shell shell) {
        return Arrays.stream(Audience.values())
                .map(one ->
                        new Option(
                                one.name(),
                                audience(shell, one),
                                shell.t("listening.instrument.audience." + one + ".hint")))
                .toList();
    }

    static String audience(Shell shell, Audience audience) {
        return shell.t("listening.instrument.audience." + audience);
    }

    /** How an item is answered, in one line. */
    static String answer(Shell shell, Instrument instrument, ResponseFormat answer) {
        return switch (answer) {
            case Rating rating ->
                    instrument
                            .scale(rating.scale())
                            .map(scale ->
                                    shell.t(
                                            "listening.instrument.rated",
                                            scale.labels().getFirst().in(shell.lang()),
                                            scale.labels().getLast().in(shell.lang()),
                                            scale.most()))
                            .orElse("");
            case Choice choice -> choice(shell, choice);
            case NumberEntry number -> number(shell, number);
            case OpenText text ->
                    shell.t("listening.instrument.written", shell.number(text.longest()));
        };
    }

    private static String choice(Shell shell, Choice choice) {
        String list =
                choice.from() == ResponseFormat.ListFrom.PLAN_AREAS
                        ? shell.t("listening.instrument.planAreas")
                        : choice.options().stream()
                                .map(option -> option.words().in(shell.lang()))
                                .collect(Collectors.joining(" · "));
        String how =
                choice.single()
                        ? shell.t("listening.instrument.one")
                        : choice.most() == null
                                ? shell.t("listening.instrument.any")
                                : shell.t(
                                        choice.ordered()
                                                ? "listening.instrument.ordered"
                                                : "listening.instrument.most",
                                        choice.most());
        String other = choice.other() ? " · " + shell.t("listening.instrument.other") : "";
        return how + " " + list + other;
    }

    private static String number(Shell shell, NumberEntry number) {
        String unit = number.unit() == null ? "" : " " + number.unit().in(shell.lang());
        if (number.least() == null && number.most() == null) {
            return shell.t("listening.instrument.number") + unit;
        }
        return shell.t(
                        "listening.instrument.number.between",
                        number.least() == null
                                ? "…"
                                : shell.number(number.least(), number.decimals()),
                        number.most() == null
                                ? "…"
                                : shell.number(number.most(), number.decimals()))
                + unit;
    }

    /** For whom an item is meant, in words; null when for all. */
    static @Nullable String route(Shell shell, Instrument instrument, @Nullable Route route) {
        if (route == null) {
            return null;
        }
        String role =
                route.role() == null ? "" : shell.t("listening.instrument.route." + route.role());
        Item asked = route.item() == null ? null : instrument.item(route.item()).orElse(null);
        if (asked == null) {
            return role;
        }
        String chosen =
                asked.options().stream()
                        .filter(option -> route.options().contains(option.key()))
                        .map(option -> option.words().in(shell.lang()))
                        .collect(Collectors.joining(", "));
        String when =
                shell.t(
                        "listening.instrument.route.answered",
                        number(instrument, asked.key()),
                        chosen);
        return role.isEmpty() ? when : role + " " + when;
    }

    /** Which number an item has among those of the instrument, from 1. */
    public static int number(Instrument instrument, String key) {
        return instrument.items().stream().map(Item::key).toList().indexOf(key) + 1;
    }

    /** What a score is, in one line. */
    static String score(Shell shell, Instrument instrument, Score score) {
        String of =
                score.items().stream()
                        .map(key -> Integer.toString(number(instrument, key)))
                        .collect(Collectors.joining(", "));
        String kind = shell.t("listening.instrument.score." + score.kind(), score.top());
        String answered =
                score.leastAnswered() == 0
                        ? ""
                        : " " + shell.t("listening.instrument.score.least", score.leastAnswered());
        return shell.t("listening.instrument.score.of", kind, of) + answered;
    }

    /** Where a fault is and what is wrong, in words. */
    static String fault(Shell shell, Instrument instrument, InstrumentFault fault) {
        String words = shell.t(fault.messageKey(), fault.arguments().toArray());
        String place = place(shell, instrument, fault.place());
        return place.isEmpty() ? words : place + ": " + words;
    }

    /** A place in an instrument as people would say it. */
    static String place(Shell shell, Instrument instrument, String place) {
        String[] steps = place.split("\\.", -1);
        return switch (steps[0]) {
            case "item" -> item(shell, instrument, steps);
            case "scale" ->
                    shell.t("listening.instrument.place.scale")
                            + (steps.length > 2 ? ", " + steps[2] : "");
            case "score" ->
                    instrument
                            .score(steps[1])
                            .map(score -> score.name().in(shell.lang()))
                            .orElse(steps[1]);
            case "" -> "";
            default -> shell.t("listening.instrument.place." + steps[0]);
        };
    }

    private static String item(Shell shell, Instrument instrument, String[] steps) {
        String item = shell.t("listening.instrument.place.item", number(instrument, steps[1]));
        if (steps.length < 3) {
            return item;
        }
        return item + ", " + shell.t("listening.instrument.place.item." + steps[2]);
    }

    /** The scales of an instrument to choose among. */
    public static List<Option> scales(Shell shell, Instrument instrument) {
        return instrument.scales().stream()
                .map(scale -> Option.of(scale.key(), labels(shell, scale)))
                .toList();
    }

    /** The answers of a scale in one line. */
    static String labels(Shell shell, Scale scale) {
        return scale.labels().stream()
                .map(label -> label.in(shell.lang()))
                .collect(Collectors.joining(" · "));
    }
}
