package se.arbetsro.listening.instrument;

import java.util.List;
import java.util.Objects;

/**
 * One figure out of the answers to several ratings.
 *
 * @param key unique in the instrument
 * @param items the keys of the ratings that it is made of
 * @param kind what is worked out
 * @param over what the mean is taken over first
 * @param top how many of the highest values count for {@link Kind#TOP_BOX}; 0 for other kinds
 * @param leastAnswered how much of the items somebody must have answered to count, in per cent of
 *     their number, 0 to 100; 0 counts whoever answered one
 */
public record Score(
        String key,
        Words name,
        List<String> items,
        Kind kind,
        Over over,
        int top,
        int leastAnswered) {

    public Score {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(over);
        items = List.copyOf(items);
    }

    /** The same under another key. */
    Score keyed(String other) {
        return new Score(other, name, items, kind, over, top, leastAnswered);
    }

    /** What is worked out. */
    public enum Kind {
        /** The mean on the scale itself. */
        MEAN,
        /** The middle respondent's mean on the scale itself. */
        MEDIAN,
        /** The mean on a scale from 0 to 100. */
        INDEX,
        /** The share of ratings among the highest values, in per cent. */
        TOP_BOX
    }

    /** What the mean is taken over first. It matters only where somebody has left items out. */
    public enum Over {
        /** Each respondent counts once, as in COPSOQ: the mean over respondents of their means. */
        RESPONDENTS,
        /** Each item counts once, as in HME: the mean over items of their means. */
        ITEMS
    }
}
