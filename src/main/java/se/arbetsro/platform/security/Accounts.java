package se.arbetsro.platform.security;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;

/** Makes, finds and disables accounts. */
@Service
public class Accounts {

    /** The shortest password that is taken; there are no rules for its composition. */
    public static final int SHORTEST_PASSWORD = 12;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;
    private final JdbcClient jdbc;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            AuditTrail audit,
            Clock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * Makes the account of a person.
     *
     * @param id the person's id
     * @throws Conflict when the login is taken
     */
    @Transactional
    public void create(UUID id, String login, String password) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (accounts.findByLogin(name).isPresent()) {
            throw new Conflict("platform.account.loginTaken", name);
        }
        accounts.save(
                new Account(
                        id,
                        name,
                        passwords.hash(password),
                        clock.instant(),
                        CurrentViewer.get().id(),
                        null,
                        null,
                        0));
        audit.record(Act.of("account.created", "account", id));
    }

    /** Closes the account and ends its sessions everywhere. */
    @Transactional
    public void disable(UUID id) {
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        if (account.enabled()) {
            accounts.save(
                    new Account(
                            id,
                            account.login(),
                            account.passwordHash(),
                            account.createdAt(),
                            account.createdBy(),
                            clock.instant(),
                            CurrentViewer.get().id(),
                            account.version()));
            jdbc.sql("delete from platform.session where principal_name = ?")
                    .param(id.toString())
                    .update();
            audit.record(Act.of("account.disabled", "account", id));
        }
    }

    @Transactional(readOnly = true)
    public Optional<UUID> idOf(String login) {
        return accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT)).map(Account::id);
    }
}
