package se.arbetsro.platform.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a long list is shown.
 *
 * @param number the page, from 1
 * @param size rows on a page
 * @param total rows of the whole list
 */
public record Paging(int number, int size, long total) {

    public static final int SIZE = 25;

    /** The asked page of 25 rows, or the nearest that there is. */
    public static Paging of(int asked, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.clamp(asked, 1, last), SIZE, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Rows before this page. */
    public long offset() {
        return (long) (number - 1) * size;
    }

    /** The first row on the page, counted from 1; 0 in an empty list. */
    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** The last row on the page. */
    public long last() {
        return Math.min(total, offset() + size);
    }

    /** The pages to link to: the ends, this one and its neighbours; 0 stands for a gap. */
    public List<Integer> links() {
        int pages = pages();
        List<Integer> near =
                IntStream.rangeClosed(1, pages)
                        .filter(page -> page == 1 || page == pages || Math.abs(page - number) <= 1)
                        .boxed()
                        .toList();
        return IntStream.range(0, near.size())
                .flatMap(i ->
                        i > 0 && near.get(i) - near.get(i - 1) > 1
                                ? IntStream.of(0, near.get(i))
                                : IntStream.of(near.get(i)))
                .boxed()
                .toList();
    }
}
