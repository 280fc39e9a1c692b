package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Option;
import se.arbetsro.listening.instrument.Words;

/** Words with translations, written in Swedish only: what is typed anew loses its translations. */
public final class TypedWords {

    private TypedWords() {}

    public static String sv(@Nullable Words words) {
        return words == null ? "" : words.sv();
    }

    public static @Nullable Words said(@Nullable Words before, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return before == null ? Words.sv(typed) : before.saidAnew(typed);
    }

    /** Lines that are not blank. */
    public static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Options out of lines. A line that stood there keeps its option; where as many lines as before
     * are typed, a line in the place of one that is gone is that one in other words.
     */
    public static List<Option> options(List<Option> before, List<String> lines) {
        List<@Nullable Option> kept = new ArrayList<>();
        List<Option> left = new ArrayList<>(before);
        for (String line : lines) {
            Option same =
                    left.stream()
                            .filter(option -> option.words().sv().equals(line))
                            .findFirst()
                            .orElse(null);
            left.remove(same);
            kept.add(same);
        }
        boolean reworded = lines.size() == before.size();
        List<Option> all = new ArrayList<>(before);
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            Option same = kept.get(place);
            if (same == null && reworded && left.contains(before.get(place))) {
                Option was = before.get(place);
                same = new Option(was.key(), was.words().saidAnew(lines.get(place)));
            }
            if (same == null) {
                same = new Option(Option.freeKey(all), Words.sv(lines.get(place)));
                all.add(same);
            }
            options.add(same);
        }
        return options;
    }

    /** Labels out of lines; a label in its place keeps its translations while its words stand. */
    public static List<Words> labels(List<Words> before, List<String> lines) {
        List<Words> labels = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            String line = lines.get(place);
            labels.add(place < before.size() ? before.get(place).saidAnew(line) : Words.sv(line));
        }
        return labels;
    }
}
