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
 * @param oneTimeUntil until when a password that someone else made opens the account, for choosing
 *     another; null for one of the person's own
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
        @Nullable Instant oneTimeUntil,
        @Version long version) {

    boolean enabled() {
        return disabledAt == null;
    }

    Account closed(Instant now, UUID by) {
        return new Account(
                id, login, passwordHash, createdAt, createdBy, now, by, oneTimeUntil, version);
    }

    Account opened() {
        return new Account(
                id, login, passwordHash, createdAt, createdBy, null, null, oneTimeUntil, version);
    }

    Account withPassword(String hash, @Nullable Instant until) {
        return new Account(
                id, login, hash, createdAt, createdBy, disabledAt, disabledBy, until, version);
    }

    /** Whether its password may be used: one for a single time has an end. */
    boolean passwordHolds(Instant now) {
        return oneTimeUntil == null || now.isBefore(oneTimeUntil);
    }
}
