package se.arbetsro.plan.domain.version;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;

/**
 * A plan area as itself: what is the same although versions number and word it differently.
 *
 * @param nameSv a short name, for lists across versions
 */
@Table(schema = "plan", name = "area")
record Area(
        @Id AreaId id,
        String key,
        AreaKind kind,
        String nameSv,
        @Nullable String nameEn,
        Instant createdAt,
        UUID createdBy,
        @Version long version) {}
