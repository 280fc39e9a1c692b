package se.arbetsro.listening.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in one version: items in their order, the scales they are rated on and the scores
 * worked out from them. Differs from a campaign, which asks somebody at some time.
 *
 * @param name what it is called
 * @param intro what respondents read first; null for nothing
 * @param about what it is for, for those who choose among instruments; null when not said
 * @param rights null when it is the municipality's own
 */
public record Instrument(
        Words name,
        @Nullable Words intro,
        @Nullable Words about,
        Audience audience,
        @Nullable Rights rights,
        List<Scale> scales,
        List<Item> items,
        List<Score> scores) {

    public static final int MOST_ITEMS = 150;
    public static final int MOST_SCALES = 40;
    public static final int MOST_SCORES = 80;
    public static final int MOST_OPTIONS = 60;
    public static final int LONGEST_TEXT = 2_000;

    /** How many texts it may have: they are translated in one form. */
    public static final int MOST_TEXTS = 800;

    public Instrument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(audience);
        scales = List.copyOf(scales);
        items = List.copyOf(items);
        scores = List.copyOf(scores);
    }

    /** One that asks nothing yet. */
    public static Instrument named(Words name, Audience audience) {
        return new Instrument(name, null, null, audience, null, List.of(), List.of(), List.of());
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public Optional<Scale> scale(String key) {
        return scales.stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    public Optional<Score> score(String key) {
        return scores.stream().filter(score -> score.key().equals(key)).findFirst();
    }

    @JsonIgnore
    public boolean isUnmodified() {
        return rights != null && rights.unmodified();
    }

    /** The same under another name. */
    public Instrument called(Words other) {
        return new Instrument(other, intro, about, audience, rights, scales, items, scores);
    }

    public Instrument withItems(List<Item> others) {
        return new Instrument(name, intro, about, audience, rights, scales, others, scores);
    }

    private Instrument withScales(List<Scale> others) {
        return new Instrument(name, intro, about, audience, rights, others, items, scores);
    }

    private Instrument withScores(List<Score> others) {
        return new Instrument(name, intro, about, audience, rights, scales, items, others);
    }

    /** The item in the place of the one with its key, or last when there is none. */
    public Instrument with(Item item) {
        return withItems(Keyed.put(items, Item::key, item));
    }

    /** The scale in the place of the one with its key, or last when there is none. */
    public Instrument with(Scale scale) {
        return withScales(Keyed.put(scales, Scale::key, scale));
    }

    /** The score in the place of the one with its key, or last when there is none. */
    public Instrument with(Score score) {
        return withScores(Keyed.put(scores, Score::key, score));
    }

    /** The item last, under a key that none has. */
    public Instrument adding(Item item) {
        return with(item.keyed(Keyed.free("item", items, Item::key)));
    }

    /** The scale last, under a key that none has. */
    public Instrument adding(Scale scale) {
        return with(new Scale(Keyed.free("scale", scales, Scale::key), scale.labels()));
    }

    /** The score last, under a key that none has. */
    public Instrument adding(Score score) {
        return with(score.keyed(Keyed.free("score", scores, Score::key)));
    }

    /** The same with an item so many places further down, or up, as far as there are any. */
    public Instrument moving(String key, int by) {
        List<Item> moved = new ArrayList<>(items);
        int from = moved.stream().map(Item::key).toList().indexOf(key);
        int to = Math.clamp((long) from + by, 0, moved.size() - 1);
        moved.add(to, moved.remove(from));
        return withItems(moved);
    }

    public Instrument withoutItem(String key) {
        return withItems(Keyed.without(items, Item::key, key));
    }

    public Instrument withoutScale(String key) {
        return withScales(Keyed.without(scales, Scale::key, key));
    }

    public Instrument withoutScore(String key) {
        return withScores(Keyed.without(scores, Score::key, key));
    }

    /** Whether some rating is on the scale. */
    public boolean uses(Scale scale) {
        return items.stream()
                .map(Item::answer)
                .anyMatch(answer ->
                        answer instanceof ResponseFormat.Rating rating
                                && rating.scale().equals(scale.key()));
    }

    /** Every text that respondents or readers of results see, by its place, in their order. */
    public Map<String, Words> texts() {
        Map<String, Words> texts = new LinkedHashMap<>();
        reworded((place, words) -> {
            texts.put(place, words);
            return words;
        });
        return texts;
    }

    /** Every language in which some text stands, Swedish among them. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        texts().values().forEach(words -> languages.addAll(words.languages()));
        return languages;
    }

    /** What a text becomes. */
    @FunctionalInterface
    public interface Rewording {
        Words of(String place, Words words);
    }

    /** The same with every text as the rewording has it. */
    public Instrument reworded(Rewording rewording) {
        return new Instrument(
                rewording.of("name", name),
                optional(rewording, "intro", intro),
                optional(rewording, "about", about),
                audience,
                rights,
                scales.stream().map(scale -> reworded(scale, rewording)).toList(),
                items.stream().map(item -> reworded(item, rewording)).toList(),
                scores.stream().map(score -> reworded(score, rewording)).toList());
    }

    private static Scale reworded(Scale scale, Rewording rewording) {
        List<Words> labels = new ArrayList<>();
        for (Words label : scale.labels()) {
            labels.add(rewording.of("scale." + scale.key() + "." + (labels.size() + 1), label));
        }
        return new Scale(scale.key(), labels);
    }

    private static Item reworded(Item item, Rewording rewording) {
        String place = "item." + item.key() + ".";
        Words prompt = rewording.of(place + "prompt", item.prompt());
        Words help = optional(rewording, place + "help", item.help());
        ResponseFormat answer =
                switch (item.answer()) {
                    case ResponseFormat.Rating(var scale, var reversed, var comment) ->
                            new ResponseFormat.Rating(
                                    scale,
                                    reversed,
                                    optional(rewording, place + "comment", comment));
                    case ResponseFormat.Choice choice ->
                            new ResponseFormat.Choice(
                                    choice.from(),
                                    choice.options().stream()
                                            .map(option ->
                                                    new Option(
                                                            option.key(),
                                                            rewording.of(
                                                                    place
                                                                            + "option."
                                                                            + option.key(),
                                                                    option.words())))
                                            .toList(),
                                    choice.most(),
                                    choice.ordered(),
                                    choice.other());
                    case ResponseFormat.NumberEntry(var unit, var least, var most, var decimals) ->
                            new ResponseFormat.NumberEntry(
                                    optional(rewording, place + "unit", unit),
                                    least,
                                    most,
                                    decimals);
                    case ResponseFormat.OpenText text -> text;
                };
        return new Item(item.key(), prompt, help, item.background(), item.route(), answer);
    }

    private static Score reworded(Score score, Rewording rewording) {
        return new Score(
                score.key(),
                rewording.of("score." + score.key(), score.name()),
                score.items(),
                score.kind(),
                score.over(),
                score.top(),
                score.leastAnswered());
    }

    private static @Nullable Words optional(
            Rewording rewording, String place, @Nullable Words words) {
        return words == null ? null : rewording.of(place, words);
    }
}
