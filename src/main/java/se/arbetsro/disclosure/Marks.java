package se.arbetsro.disclosure;

import java.util.List;

/**
 * How many of a group marked each of several things, told so that nobody learns what another
 * marked, not even one of the group, who knows her own ballot. A count near none or near all would
 * tell it: of ten, ten tells what each did, and nine tells the tenth what the others did. So counts
 * up to two are told as one span and counts within two of all as another.
 *
 * <p>Each has only so many marks. When the counts that are told use up nearly all of them, the rest
 * could be worked out to be none; then the lower span is widened until it cannot.
 */
public final class Marks {

    /** One that an onlooker may be, and one more, so that what is left is still open. */
    private static final int MARGIN = 2;

    private Marks() {}

    /**
     * @param heads how many have marked; the caller has asked a {@link Threshold} whether that is
     *     enough
     * @param mostEach how many things each could mark
     * @param counts how many marked each thing, from 0 to heads
     * @return one span for each count, in the same order
     */
    public static List<Span> told(int heads, int mostEach, List<Integer> counts) {
        int high = heads - MARGIN;
        int marks = heads * Math.min(mostEach, counts.size());
        for (int low = MARGIN; low < high; low++) {
            int few = low;
            List<Span> spans =
                    counts.stream()
                            .map(count ->
                                    count <= few
                                            ? new Span(0, few)
                                            : count >= high
                                                    ? new Span(high, heads)
                                                    : new Span(count, count))
                            .toList();
            if (open(marks - mostEach, spans)) {
                return spans;
            }
        }
        return counts.stream().map(_ -> new Span(0, heads)).toList();
    }

    /** Whether each span could be anything within it, with the marks that the others leave. */
    private static boolean open(int marks, List<Span> spans) {
        int least = spans.stream().mapToInt(Span::from).sum();
        return spans.stream().allMatch(span -> span.exact() || span.width() <= marks - least);
    }
}
