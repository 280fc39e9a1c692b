package se.arbetsro.governance.domain.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Piece;

/**
 * What a plan version says, as it is sent out and decided on: in Swedish, which is what is decided.
 * Kept as JSON, so that components are added and never renamed.
 *
 * @param key what the version is known by
 */
public record PlanText(String key, String title, List<Area> areas, List<Proposal> proposals) {

    public PlanText {
        areas = List.copyOf(areas);
        proposals = List.copyOf(proposals);
    }

    /**
     * An area as it stands in the version.
     *
     * @param number null of a theme
     */
    public record Area(
            String key,
            @Nullable Integer number,
            String name,
            @Nullable String desiredState,
            @Nullable String guidance) {

        private String whole() {
            return Stream.of(name, desiredState, guidance)
                    .filter(part -> part != null && !part.isBlank())
                    .reduce((one, other) -> one + "\n\n" + other)
                    .orElse("");
        }
    }

    public record Proposal(String id, String title, String text) {}

    /**
     * A part of the text that is not the same in two.
     *
     * @param heading what the part is called, in the later where it is there
     */
    public record Difference(String heading, List<Piece> pieces) {}

    /** What differs in a later text of the same version, part by part in its order. */
    public List<Difference> differencesTo(PlanText later) {
        Map<String, String> before = parts();
        Map<String, String> after = later.parts();
        Map<String, String> names = new LinkedHashMap<>(names());
        names.putAll(later.names());
        List<Difference> all = new ArrayList<>();
        names.forEach((key, name) -> {
            String then = before.getOrDefault(key, "");
            String now = after.getOrDefault(key, "");
            if (!then.equals(now)) {
                all.add(new Difference(name, Piece.between(then, now)));
            }
        });
        return all;
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("title", title);
        areas.forEach(area -> names.put("area " + area.key(), area.name()));
        proposals.forEach(one -> names.put("proposal " + one.id(), one.title()));
        return names;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", title);
        areas.forEach(area -> parts.put("area " + area.key(), area.whole()));
        proposals.forEach(
                one -> parts.put("proposal " + one.id(), one.title() + "\n\n" + one.text()));
        return parts;
    }
}
