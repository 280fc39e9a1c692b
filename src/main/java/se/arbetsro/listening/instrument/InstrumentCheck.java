package se.arbetsro.listening.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps an instrument from being used: that keys are unique, that what refers to
 * something refers to what is there, that conditions look back and that nothing is beyond measure.
 */
public final class InstrumentCheck {

    public static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Instrument instrument;
    private final List<InstrumentFault> faults = new ArrayList<>();
    private final Map<String, Item> earlier = new HashMap<>();

    private InstrumentCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What is wrong, in the order of the instrument; nothing when it can be used. */
    public static List<InstrumentFault> of(Instrument instrument) {
        InstrumentCheck check = new InstrumentCheck(instrument);
        check.whole();
        instrument.scales().forEach(check::scale);
        instrument.items().forEach(check::item);
        instrument.scores().forEach(check::score);
        return List.copyOf(check.faults);
    }

    private void whole() {
        if (instrument.items().isEmpty()) {
            fault("", "noItems");
        }
        limit(instrument.items(), Instrument.MOST_ITEMS, "tooManyItems");
        limit(instrument.scales(), Instrument.MOST_SCALES, "tooManyScales");
        limit(instrument.scores(), Instrument.MOST_SCORES, "tooManyScores");
        limit(instrument.texts().keySet(), Instrument.MOST_TEXTS, "tooManyTexts");
        keys("scale.", instrument.scales(), Scale::key);
        keys("item.", instrument.items(), Item::key);
        keys("score.", instrument.scores(), Score::key);
        instrument
                .texts()
                .forEach((place, words) -> {
                    if (words.byLanguage().values().stream()
                            .anyMatch(text -> text.length() > Instrument.LONGEST_TEXT)) {
                        fault(place, "tooLong", Instrument.LONGEST_TEXT);
                    }
                });
    }

    private void limit(Collection<?> list, int most, String key) {
        if (list.size() > most) {
            fault("", key, most, list.size());
        }
    }

    private <T> void keys(String place, List<T> list, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T one : list) {
            if (!KEY.matcher(key.apply(one)).matches()) {
                fault(place + key.apply(one), "keyForm");
            } else if (!seen.add(key.apply(one))) {
                fault(place + key.apply(one), "keyTwice");
            }
        }
    }

    private void scale(Scale scale) {
        int values = scale.labels().size();
        if (values < Scale.FEWEST_VALUES || values > Scale.MOST_VALUES) {
            fault("scale." + scale.key(), "scaleValues", Scale.FEWEST_VALUES, Scale.MOST_VALUES);
        }
    }

    private void item(Item item) {
        String place = "item." + item.key();
        switch (item.answer()) {
            case ResponseFormat.Rating rating -> {
                if (instrument.scale(rating.scale()).isEmpty()) {
                    fault(place, "noScale");
                }
            }
            case ResponseFormat.Choice choice -> choice(place, choice);
            case ResponseFormat.NumberEntry number -> number(place, number);
            case ResponseFormat.OpenText text -> {
                if (text.longest() < 1 || text.longest() > ResponseFormat.OpenText.LONGEST) {
                    fault(place, "textLongest", ResponseFormat.OpenText.LONGEST);
                }
            }
        }
        if (item.background()
                && !(item.answer() instanceof ResponseFormat.Choice choice
                        && choice.canTellWhoAnswers())) {
            fault(place, "background");
        }
        if (item.route() != null) {
            route(place, item.route());
        }
        earlier.put(item.key(), item);
    }

    private void choice(String place, ResponseFormat.Choice choice) {
        int options = choice.options().size();
        if (choice.from() == ResponseFormat.ListFrom.PLAN_AREAS) {
            if (options > 0) {
                fault(place, "optionsOfPlan");
            }
        } else if (options < 2 || options > Instrument.MOST_OPTIONS) {
            fault(place, "options", Instrument.MOST_OPTIONS);
        }
        keys(place + ".option.", choice.options(), Option::key);
        Integer most = choice.most();
        int possible = options == 0 ? Instrument.MOST_OPTIONS : options;
        if (most != null && (most < 1 || most > possible)) {
            fault(place, "most", possible);
        }
        if (choice.ordered() && (most == null || most < 2)) {
            fault(place, "ordered");
        }
    }

    private void number(String place, ResponseFormat.NumberEntry number) {
        BigDecimal least = number.least();
        BigDecimal most = number.most();
        if (least != null && most != null && least.compareTo(most) >= 0) {
            fault(place, "numberLimits");
        }
        if (number.decimals() < 0 || number.decimals() > ResponseFormat.NumberEntry.MOST_DECIMALS) {
            fault(place, "decimals", ResponseFormat.NumberEntry.MOST_DECIMALS);
        }
    }

    private void route(String place, Route route) {
        String key = route.item();
        if (key == null) {
            if (route.role() == null || !route.options().isEmpty()) {
                fault(place, "routeEmpty");
            }
            return;
        }
        @Nullable Item asked = earlier.get(key);
        if (asked == null) {
            fault(place, "routeBack");
            return;
        }
        Set<String> known = new HashSet<>();
        asked.options().forEach(option -> known.add(option.key()));
        if (route.options().isEmpty() || !known.containsAll(route.options())) {
            fault(place, "routeOptions");
        }
    }

    private void score(Score score) {
        String place = "score." + score.key();
        if (score.items().isEmpty()) {
            fault(place, "scoreItems");
            return;
        }
        if (new HashSet<>(score.items()).size() < score.items().size()) {
            fault(place, "scoreTwice");
        }
        Set<Integer> values = new HashSet<>();
        for (String key : score.items()) {
            int most = valuesOf(key);
            if (most == 0) {
                fault(place, "scoreRatings");
                return;
            }
            values.add(most);
        }
        if (score.kind() != Score.Kind.INDEX && values.size() > 1) {
            fault(place, "scoreScales");
        }
        int least = values.stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean topFits =
                score.kind() == Score.Kind.TOP_BOX
                        ? score.top() >= 1 && score.top() < least
                        : score.top() == 0;
        if (!topFits) {
            fault(place, "scoreTop", least - 1);
        }
        if (score.leastAnswered() < 0 || score.leastAnswered() > 100) {
            fault(place, "scoreAnswered");
        }
        if (score.kind() == Score.Kind.MEDIAN && score.over() == Score.Over.ITEMS) {
            fault(place, "scoreMedian");
        }
    }

    /** How many values the rating has; 0 when the key is of no rating on a known scale. */
    private int valuesOf(String key) {
        return instrument
                .item(key)
                .map(Item::answer)
                .filter(ResponseFormat.Rating.class::isInstance)
                .map(ResponseFormat.Rating.class::cast)
                .flatMap(rating -> instrument.scale(rating.scale()))
                .map(Scale::most)
                .orElse(0);
    }

    private void fault(String place, String key, Object... arguments) {
        faults.add(InstrumentFault.of(place, key, arguments));
    }
}
