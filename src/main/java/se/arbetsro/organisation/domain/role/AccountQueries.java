package se.arbetsro.organisation.domain.role;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.security.Accounts;

/** Reads the accounts of people for whoever keeps them. */
@Component
@Transactional(readOnly = true)
public class AccountQueries {

    private final Accounts accounts;
    private final Granting granting;

    AccountQueries(Accounts accounts, Granting granting) {
        this.accounts = accounts;
        this.granting = granting;
    }

    /**
     * What is known of a person's account.
     *
     * @param disabledAt when it was closed; null while it is open
     * @param oneTimeUntil until when a one-time password holds; null when the person has chosen one
     */
    public record Facts(
            String login, @Nullable Instant disabledAt, @Nullable Instant oneTimeUntil) {}

    /** The account of a person; empty without one, or when the viewer does not keep it. */
    public Optional<Facts> find(PersonId person) {
        return granting.mayKeepAccount(person)
                ? accounts.find(person.value())
                        .map(one -> new Facts(one.login(), one.disabledAt(), one.oneTimeUntil()))
                : Optional.empty();
    }
}
