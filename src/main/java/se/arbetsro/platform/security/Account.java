package se.arbetsro.platform.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What signs in: a login and a password, nothing about who it is. The person with the same id is
 * the business of the organisation.
 *
 * @param passwordHash argon2id; null for an account that signs in by other means
 */
@Table(schema = "platform", name = "account")
record Account(
        @Id UUID id,
        String login,
        @Nullable String passwordHash,
        Instant createdAt,
        UUID createdBy,
        @Nullable Instant disabledAt,
        @Nullable UUID disabledBy,
        @Version long version) {

    boolean enabled() {
        return disabledAt == null;
    }
}
