package se.arbetsro.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Shell;

/**
 * Something from which goals and activities are made, in a module above this one. Asked when a form
 * opens with {@code ?from=<kind>&origin=<id>} and when a page tells where its subject came from.
 */
public interface OriginSource {

    /** The kind of {@link Origin} that it answers for. */
    String kind();

    /**
     * What the current viewer may know of it; empty when there is none or it is not theirs to see.
     */
    Optional<Told> told(UUID id, Shell shell);

    /**
     * Who decided what is made from it, and when; empty when the origin is no decision, or not for
     * the current viewer to see.
     */
    default Optional<Decided> decided(UUID id) {
        return Optional.empty();
    }

    /**
     * What a page tells of an origin, and what a form begins with. Empty texts are left for the
     * writer.
     *
     * @param label a short line, such as 'Analysis spring 2019: Introduction, children and youth'
     * @param href where the origin is shown
     * @param area null when the writer chooses among those of the version
     * @param title a proposal for the activity's title or for what the goal wants
     * @param due a proposal for the day by which
     */
    record Told(
            String label,
            String href,
            UnitId unit,
            PlanVersionId planVersion,
            @Nullable AreaId area,
            Set<String> serviceLines,
            @Nullable String title,
            @Nullable String why,
            @Nullable String how,
            @Nullable LocalDate due) {}
}
