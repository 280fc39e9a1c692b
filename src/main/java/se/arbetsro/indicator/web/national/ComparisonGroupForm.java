package se.arbetsro.indicator.web.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.national.ComparisonGroup;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A comparison group as it is typed.
 *
 * @param key makes adding happen once
 * @param version the one that was seen when it is changed
 * @param was the name by which it was known
 * @param members a municipality on each line, by name or code
 */
public record ComparisonGroupForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String was,
        @Nullable String group,
        @Nullable String members) {

    private static final int LONGEST = 10_000;

    static ComparisonGroupForm empty(String key) {
        return new ComparisonGroupForm(key, null, null, "", "");
    }

    static ComparisonGroupForm of(ComparisonGroup group) {
        return new ComparisonGroupForm(
                null,
                Long.toString(group.version()),
                group.name(),
                group.name(),
                group.members().stream().map(Municipality::name).collect(Collectors.joining("\n")));
    }

    long seen() {
        return SeenVersion.of(version);
    }

    String known() {
        return was == null ? "" : was;
    }

    /** The group; empty with faults noted where it cannot be. */
    Optional<ComparisonGroup> group(FormErrors errors, List<Municipality> known) {
        String name = errors.text("group", group, 100);
        String typed = errors.text("members", members, LONGEST);
        Map<String, Municipality> byWords = new HashMap<>();
        known.forEach(one -> {
            byWords.put(key(one.name()), one);
            byWords.put(one.id(), one);
        });
        Set<Municipality> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String line : typed.split("[\n,;]")) {
            Municipality one = byWords.get(key(line));
            if (one != null) {
                found.add(one);
            } else if (!line.isBlank()) {
                unknown.add(line.strip());
            }
        }
        if (!unknown.isEmpty()) {
            errors.add("members", "indicator.national.group.unknown", String.join(", ", unknown));
        } else if (found.isEmpty()) {
            errors.add("members", "platform.form.required");
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ComparisonGroup(name, List.copyOf(found)));
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
