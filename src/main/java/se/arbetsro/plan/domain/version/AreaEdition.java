package se.arbetsro.plan.domain.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/**
 * An area as it stands in one version.
 *
 * @param position its place in the version's order, from 1; position and number differ where themes
 *     stand between
 * @param number the number that the version gives it; null for a theme
 * @param ownChapter false where the version lists it and says no more
 */
@Table(schema = "plan", name = "area_edition")
record AreaEdition(
        @Id AreaEditionId id,
        PlanVersionId planVersionId,
        AreaId areaId,
        int position,
        @Nullable Integer number,
        boolean ownChapter,
        @Embedded.Empty EditionContent content,
        @Nullable String source,
        @MappedCollection(idColumn = "area_edition_id", keyColumn = "position")
                List<EditionNote> notes,
        @Embedded.Empty Trace trace,
        @Version long version) {

    AreaEdition reworded(EditionContent reworded, Instant at, UUID by) {
        return new AreaEdition(
                id,
                planVersionId,
                areaId,
                position,
                number,
                ownChapter,
                reworded,
                source,
                notes,
                trace.changed(at, by),
                version);
    }
}
