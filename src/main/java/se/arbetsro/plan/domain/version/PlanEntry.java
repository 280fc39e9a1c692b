package se.arbetsro.plan.domain.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/** A plan with all its versions, as it is entered from outside. Keys tie the parts together. */
public record PlanEntry(String key, Text2 name, List<Version> versions) {

    public PlanEntry {
        versions = List.copyOf(versions);
    }

    /** An area as itself. */
    public record Area(String key, AreaKind kind, Text2 name) {}

    public record Version(
            String key,
            VersionContent content,
            @Nullable String source,
            List<VersionNote> notes,
            List<Edition> editions,
            List<FollowUp> followUps) {

        public Version {
            notes = List.copyOf(notes);
            editions = List.copyOf(editions);
            followUps = List.copyOf(followUps);
        }
    }

    /** An area in a version; editions stand in the version's order. */
    public record Edition(
            String areaKey,
            @Nullable Integer number,
            boolean ownChapter,
            EditionContent content,
            @Nullable String source,
            List<EditionNote> notes) {

        public Edition {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a version asks to be followed.
     *
     * @param level {@code CITY} or {@code DISTRICT}
     * @param kind {@code NUMBER} or {@code TEXT}
     */
    public record FollowUp(
            String level,
            String key,
            String kind,
            Text2 name,
            List<String> indicators,
            String report) {

        public FollowUp {
            indicators = List.copyOf(indicators);
        }
    }

    /** A line from an area of a version to one of another. */
    public record Line(
            String fromVersion,
            String fromArea,
            String toVersion,
            String toArea,
            LineageContent content,
            @Nullable String source) {}

    /** Which indicator follows an area. */
    public record Followed(String areaKey, String indicator, Basis basis) {}
}
