package se.arbetsro.organisation.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names of invented people: common ones, first and last of the same group of languages, no two
 * alike and none that someone known in the work has.
 */
final class SampleNames {

    /** A first and a last name. */
    record Name(String given, String family) {}

    private record Part(String text, int group, int weight) {}

    private final List<Part> first;
    private final List<Part> last;
    private final Set<Name> taken;
    private final Luck luck;

    private SampleNames(List<Part> first, List<Part> last, Set<Name> taken, Luck luck) {
        this.first = first;
        this.last = last;
        this.taken = taken;
        this.luck = luck;
    }

    static SampleNames read(Luck luck) {
        return new SampleNames(
                parts("first-names"),
                parts("last-names"),
                SampleFile.named("names-to-avoid").rows().stream()
                        .map(row -> new Name(row.text("firstName"), row.text("lastName")))
                        .collect(Collectors.toCollection(HashSet::new)),
                luck);
    }

    private static List<Part> parts(String file) {
        Function<SampleFile.Row, Part> part =
                row -> new Part(row.text("name"), row.number("group"), row.number("weight"));
        return SampleFile.named(file).rows().stream().map(part).toList();
    }

    void take(String given, String family) {
        taken.add(new Name(given, family));
    }

    Name next() {
        while (true) {
            Part given = luck.one(first, Part::weight);
            List<Part> fitting =
                    last.stream().filter(part -> part.group() == given.group()).toList();
            Part family = luck.one(fitting.isEmpty() ? last : fitting, Part::weight);
            Name name = new Name(given.text(), family.text());
            if (taken.add(name)) {
                return name;
            }
        }
    }
}
