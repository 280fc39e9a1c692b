package se.arbetsro.organisation.domain.role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Accounts;

/** Keeps the accounts of people. */
@Service
public class AccountService {

    private final Accounts accounts;
    private final PersonQueries people;
    private final Granting granting;
    private final LastAdministrator lastAdministrator;

    AccountService(
            Accounts accounts,
            PersonQueries people,
            Granting granting,
            LastAdministrator lastAdministrator) {
        this.accounts = accounts;
        this.people = people;
        this.granting = granting;
        this.lastAdministrator = lastAdministrator;
    }

    /**
     * Makes an account with a password for one time.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String create(PersonId person, String login) {
        require(person);
        return accounts.create(person.value(), login);
    }

    /**
     * Closes an account and ends its sessions.
     *
     * @throws LastAdministrator.Needed when nobody would be administrator of all any more
     */
    @Transactional
    public void disable(PersonId person) {
        require(person);
        lastAdministrator.keeping(() -> accounts.disable(person.value()));
    }

    @Transactional
    public void enable(PersonId person) {
        require(person);
        accounts.enable(person.value());
    }

    /**
     * Gives an account a password for one time and ends its sessions.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String resetPassword(PersonId person) {
        require(person);
        return accounts.resetPassword(person.value());
    }

    private void require(PersonId person) {
        if (people.find(person).isEmpty()) {
            throw new NotFound();
        }
        if (!granting.mayKeepAccount(person)) {
            throw new Forbidden();
        }
    }
}
