package se.arbetsro.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may tell of a single person in a text beside figures: names, ways to reach somebody,
 * health, one person, one case. It asks whoever wrote the text to look again and forbids nothing: a
 * rule finds words and cannot know what they mean. Swedish.
 */
public final class Screening {

    /** What a word may give away. */
    public enum Kind {
        NAME,
        CONTACT,
        HEALTH,
        PERSON,
        CASE
    }

    /**
     * @param words as they stand in the text
     */
    public record Found(Kind kind, String words) {}

    private static final int MOST = 8;

    /** Given names that are words too: only together with a family name are they names. */
    private static final Set<String> WORDS =
            Set.of(
                    "Adel", "Bo", "Bror", "Dag", "Göta", "Hans", "Inga", "Inge", "Jan", "Jarl",
                    "Love", "Per", "Sten", "Svea", "Tone", "Vera");

    /** Family names that are places or words too. */
    private static final Set<String> PLACES =
            Set.of(
                    "Af", "Bok", "Borg", "Brink", "Frisk", "Holm", "Hult", "Lugn", "Lund", "Rask",
                    "Skog", "Ström", "Von");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Kind.class);

    static {
        PATTERNS.put(
                Kind.CONTACT,
                Pattern.compile(
                        "[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w|(?<![\\d-])(?:\\+46|0)(?:[ -]?\\d){7,11}(?![\\d-])"));
        PATTERNS.put(
                Kind.HEALTH,
                words(
                        "(?:sjukskriv|diagnos|cancer|depress|utmatt|utbränd|ångest|psykisk|gravid|alkohol"
                                + "|rehab|självmord|opererad|läkarintyg|missfall|stroke|demens|adhd|autis)"
                                + "\\p{L}*"));
        PATTERNS.put(
                Kind.PERSON,
                words(
                        "hon|han|henne|honom|hennes|hans|en av (?:oss|dem)|medarbetaren|kollegan|personen"
                                + "|en (?:enda )?(?:medarbetare|kollega|chef|person|anställd|handläggare"
                                + "|socialsekreterare|biståndshandläggare|vikarie)"));
        PATTERNS.put(
                Kind.CASE,
                words(
                        "klienten|brukaren|patienten|familjen|mamman|pappan|pojken|flickan|sonen|dottern"
                                + "|ärende(?:t)?(?: nr| nummer)? ?\\d{2,}|(?:dnr|diarienr)[ .:]*\\S+"));
    }

    private static final Set<String> GIVEN = names("given ");
    private static final Set<String> FAMILY = names("family ");

    private Screening() {}

    private static Pattern words(String either) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + either + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> names(String sort) {
        Set<String> names = new HashSet<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Screening.class.getResourceAsStream(
                                                "/disclosure/names_sv.txt")),
                                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> line.startsWith(sort))
                    .forEach(line -> names.add(line.substring(sort.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /**
     * What may tell of somebody, each once, the first {@value #MOST}.
     *
     * @param people full names of those who work here
     */
    public static List<Found> of(String text, Collection<String> people) {
        List<Found> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        people.stream()
                .filter(name -> !name.isBlank() && lower.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> add(found, Kind.NAME, name));
        names(text, found);
        PATTERNS.forEach((kind, pattern) -> {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                add(found, kind, match.group().strip());
            }
        });
        return found.size() <= MOST ? found : List.copyOf(found.subList(0, MOST));
    }

    private static void add(List<Found> found, Kind kind, String words) {
        boolean told =
                found.stream()
                        .anyMatch(one ->
                                one.words()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(words.toLowerCase(Locale.ROOT)));
        if (!told) {
            found.add(new Found(kind, words));
        }
    }

    private static void names(String text, List<Found> found) {
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            String first = word.group();
            int start = word.start();
            from = word.end();
            if (!isCapitalised(first)) {
                continue;
            }
            boolean next =
                    from < text.length()
                            && text.charAt(from) == ' '
                            && word.find(from)
                            && word.start() == from + 1
                            && isCapitalised(word.group());
            if (is(GIVEN, first) && next) {
                add(found, Kind.NAME, text.substring(start, word.end()));
                from = word.end();
            } else if (is(GIVEN, first) && !is(WORDS, first)
                    || is(FAMILY, first) && !is(PLACES, first) && !beginsSentence(text, start)) {
                add(found, Kind.NAME, first);
            }
        }
    }

    /** Also with the s of the genitive. */
    private static boolean is(Set<String> names, String word) {
        return names.contains(word)
                || word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1));
    }

    private static boolean beginsSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?:\u2022-".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
