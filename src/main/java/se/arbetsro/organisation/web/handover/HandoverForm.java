package se.arbetsro.organisation.web.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over to whom, as chosen.
 *
 * @param items ids of what is handed over
 */
public record HandoverForm(@Nullable List<String> items, @Nullable String to) {

    List<String> chosen() {
        return items == null ? List.of() : items;
    }

    List<UUID> ids() {
        return chosen().stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }
}
