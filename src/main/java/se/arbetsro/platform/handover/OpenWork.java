package se.arbetsro.platform.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people answer for in one module and may be handed over; implemented as beans. */
public interface OpenWork {

    /**
     * Something open.
     *
     * @param id tells it from all others of its kind
     * @param place where it belongs, such as a unit
     */
    record Item(UUID id, String title, String href, String place, @Nullable LocalDate due) {}

    /** Names the kind; its words are the message {@code handover.kind.<kind>}. */
    String kind();

    /** What the person answers for, as far as the current viewer may hand it over. */
    List<Item> of(UUID person);

    /**
     * Lets another person answer for them, each one act of its own. What meanwhile is not the first
     * person's, or not the viewer's to hand over, stays.
     *
     * @return how many were handed over
     */
    int handOver(Collection<UUID> items, UUID from, UUID to);
}
