package se.arbetsro.report.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Piece;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.SectionKey;

/**
 * What differs between two frozen reports of a unit: words, figures, areas and activities.
 *
 * @param unchanged sections that say the same in both
 * @param figures those alone that differ, as do the areas
 * @param activities empty where one of the two has its list beside it; see {@code listed}
 * @param listed whether both hold their activities, so that they could be compared
 */
public record ReportComparison(
        Report before,
        Report after,
        List<SectionChange> sections,
        List<SectionKey> unchanged,
        List<FigureChange> figures,
        List<AreaChange> areas,
        List<ActivityChange> activities,
        boolean listed) {

    public record SectionChange(SectionKey key, List<Piece> pieces) {}

    /** Null where one of the two does not tell of it. */
    public record FigureChange(String name, @Nullable String before, @Nullable String after) {

        public boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    /** An area in each; null where the report has no such area. */
    public record AreaChange(
            String name, Contents.@Nullable Area before, Contents.@Nullable Area after) {

        public boolean differs() {
            return before == null
                    || after == null
                    || !before.counts().equals(after.counts())
                    || before.goals().size() != after.goals().size();
        }
    }

    /** An activity that is new, gone or in another state; null where it is not told of. */
    public record ActivityChange(
            String area,
            String title,
            String unit,
            Contents.@Nullable State before,
            Contents.@Nullable State after) {}

    private record Name(String area, String title, String unit) {}

    static ReportComparison of(Report before, Contents then, Report after, Contents now) {
        boolean listed = then.attached() == null && now.attached() == null;
        return new ReportComparison(
                before,
                after,
                sections(then, now),
                Arrays.stream(SectionKey.values())
                        .filter(key -> !text(then, key).isBlank())
                        .filter(key -> text(then, key).equals(text(now, key)))
                        .toList(),
                figures(then, now),
                areas(then, now),
                listed ? activities(then, now) : List.of(),
                listed);
    }

    private static String text(Contents contents, SectionKey key) {
        return contents.texts().getOrDefault(key.code(), "").replace("\r\n", "\n").strip();
    }

    private static List<SectionChange> sections(Contents then, Contents now) {
        return Arrays.stream(SectionKey.values())
                .filter(key -> !text(then, key).equals(text(now, key)))
                .map(key -> new SectionChange(key, Piece.between(text(then, key), text(now, key))))
                .toList();
    }

    private static List<FigureChange> figures(Contents then, Contents now) {
        Map<String, String> before = latest(then);
        Map<String, String> after = latest(now);
        return union(before.keySet(), after.keySet()).stream()
                .map(name -> new FigureChange(name, before.get(name), after.get(name)))
                .filter(FigureChange::differs)
                .toList();
    }

    private static Map<String, String> latest(Contents contents) {
        Map<String, String> latest = new LinkedHashMap<>();
        contents.followUps().stream()
                .flatMap(followUp -> followUp.figures().stream())
                .filter(Contents.Figure::isKnown)
                .forEach(figure -> latest.put(figure.name(), figure.latest()));
        return latest;
    }

    private static List<AreaChange> areas(Contents then, Contents now) {
        Map<String, Contents.Area> before = byName(then);
        Map<String, Contents.Area> after = byName(now);
        return union(before.keySet(), after.keySet()).stream()
                .map(name -> new AreaChange(name, before.get(name), after.get(name)))
                .filter(AreaChange::differs)
                .toList();
    }

    private static Map<String, Contents.Area> byName(Contents contents) {
        return contents.areas().stream()
                .collect(
                        Collectors.toMap(
                                Contents.Area::name,
                                Function.identity(),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static List<ActivityChange> activities(Contents then, Contents now) {
        Map<Name, Contents.State> before = states(then);
        Map<Name, Contents.State> after = states(now);
        return union(before.keySet(), after.keySet()).stream()
                .map(name ->
                        new ActivityChange(
                                name.area(),
                                name.title(),
                                name.unit(),
                                before.get(name),
                                after.get(name)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    private static Map<Name, Contents.State> states(Contents contents) {
        Map<Name, Contents.State> states = new LinkedHashMap<>();
        contents.areas()
                .forEach(area ->
                        area.activities()
                                .forEach(one ->
                                        states.put(
                                                new Name(area.name(), one.title(), one.unit()),
                                                one.state())));
        return states;
    }

    /** The later report's order, then what only the earlier one has. */
    private static <T> Set<T> union(Set<T> before, Set<T> after) {
        Set<T> all = new LinkedHashSet<>(after);
        all.addAll(before);
        return all;
    }
}
