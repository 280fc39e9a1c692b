package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list with bullets, or with numbers where the order matters.
 *
 * @param items at least one
 */
public record ItemList(boolean numbered, List<Text> items) implements Block {

    public ItemList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list needs an item");
        }
    }

    public static ItemList bullets(String... items) {
        return new ItemList(false, Stream.of(items).map(Text::of).toList());
    }

    public static ItemList numbers(String... items) {
        return new ItemList(true, Stream.of(items).map(Text::of).toList());
    }
}
