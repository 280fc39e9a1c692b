package se.arbetsro.listening.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Works out a score from the ratings of several respondents. Sees who has answered what only as
 * rows without a sender; small groups are not its matter.
 */
public final class Scoring {

    private record Part(String item, boolean reversed, Scale scale) {}

    private final Score score;
    private final List<Part> parts;

    /**
     * @param instrument one in which {@link InstrumentCheck} finds no fault
     */
    public Scoring(Instrument instrument, Score score) {
        this.score = score;
        this.parts = score.items().stream().map(key -> part(instrument, key)).toList();
    }

    private static Part part(Instrument instrument, String key) {
        if (instrument.item(key).orElseThrow().answer()
                instanceof ResponseFormat.Rating(var scale, var reversed, _)) {
            return new Part(key, reversed, instrument.scale(scale).orElseThrow());
        }
        throw new IllegalArgumentException("no rating: " + key);
    }

    /**
     * A score with how many respondents are behind it.
     *
     * @param respondents how many have answered enough of the items to count
     * @param value empty when nobody has
     */
    public record Scored(int respondents, OptionalDouble value) {}

    /**
     * The score over respondents.
     *
     * @param ratings for each respondent the values 1, 2, … by item, without items left out
     */
    public Scored over(List<Map<String, Integer>> ratings) {
        List<List<Double>> byRespondent = new ArrayList<>();
        Map<String, List<Double>> byItem = new HashMap<>();
        for (Map<String, Integer> given : ratings) {
            Map<String, Double> counted = counted(given);
            if (!counted.isEmpty()
                    && counted.size() * 100 >= score.leastAnswered() * parts.size()) {
                byRespondent.add(List.copyOf(counted.values()));
                counted.forEach((item, value) ->
                        byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(value));
            }
        }
        List<Double> means =
                (score.over() == Score.Over.ITEMS ? byItem.values() : byRespondent)
                        .stream().map(Scoring::mean).toList();
        return new Scored(
                byRespondent.size(),
                means.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(of(means)));
    }

    private double of(List<Double> means) {
        return score.kind() == Score.Kind.MEDIAN ? median(means) : mean(means);
    }

    private Map<String, Double> counted(Map<String, Integer> given) {
        Map<String, Double> counted = new HashMap<>();
        for (Part part : parts) {
            Integer value = given.get(part.item());
            if (value != null) {
                counted.put(part.item(), counted(part, value));
            }
        }
        return counted;
    }

    /** What a rating counts for: turned round where its statement is, and on the scale asked. */
    private double counted(Part part, int value) {
        int turned = part.reversed() ? part.scale().reversed(value) : value;
        return switch (score.kind()) {
            case MEAN, MEDIAN -> turned;
            case INDEX -> part.scale().index(turned);
            case TOP_BOX -> turned > part.scale().most() - score.top() ? 100 : 0;
        };
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
