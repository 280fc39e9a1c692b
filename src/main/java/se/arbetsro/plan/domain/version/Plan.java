package se.arbetsro.plan.domain.version;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An action plan, which lives on through its versions. */
@Table(schema = "plan", name = "plan")
record Plan(
        @Id UUID id,
        String key,
        String nameSv,
        @Nullable String nameEn,
        Instant createdAt,
        UUID createdBy,
        @Version long version) {}
