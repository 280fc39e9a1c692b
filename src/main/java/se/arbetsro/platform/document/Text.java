package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Collectors;

/** Running text: spans that follow on each other without a space of their own. */
public record Text(List<Span> spans) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return text.isEmpty() ? EMPTY : new Text(List.of(Span.of(text)));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** The text without look and links. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
