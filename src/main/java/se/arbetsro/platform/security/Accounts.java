package se.arbetsro.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;

/** Makes, finds and disables accounts. */
@Service
public class Accounts {

    /** The shortest password that is taken; there are no rules for its composition. */
    public static final int SHORTEST_PASSWORD = 12;

    /** How long a password for one time holds. */
    private static final Duration ONE_TIME = Duration.ofHours(24);

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
     * What is known of an account.
     *
     * @param disabledAt when it was closed; null while it is open
     * @param oneTimeUntil until when a password made by an administrator holds; null when the
     *     person has chosen one
     */
    public record Facts(
            String login,
            Instant createdAt,
            @Nullable Instant disabledAt,
            @Nullable Instant oneTimeUntil) {}

    @Transactional(readOnly = true)
    public Optional<Facts> find(UUID id) {
        return accounts.findById(id)
                .map(account ->
                        new Facts(
                                account.login(),
                                account.createdAt(),
                                account.disabledAt(),
                                account.oneTimeUntil()));
    }

    /**
     * Makes the account of a person.
     *
     * @param id the person's id
     * @throws LoginTaken when the login is
     */
    @Transactional
    public void create(UUID id, String login, String password) {
        make(id, login, password, null);
    }

    /**
     * Makes the account of a person with a password for one time.
     *
     * @return the password, which is kept nowhere
     * @throws LoginTaken when the login is
     */
    @Transactional
    public String create(UUID id, String login) {
        String password = OneTimePasswords.random();
        make(id, login, password, clock.instant().plus(ONE_TIME));
        return password;
    }

    private void make(UUID id, String login, String password, @Nullable Instant until) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (accounts.findByLogin(name).isPresent()) {
            throw new LoginTaken(name);
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
                        until,
                        0));
        audit.record(Act.of("account.created", "account", id));
    }

    /** Closes the account and ends its sessions everywhere. */
    @Transactional
    public void disable(UUID id) {
        Account account = existing(id);
        if (account.enabled()) {
            accounts.save(account.closed(clock.instant(), CurrentViewer.get().id()));
            endSessions(id);
            audit.record(Act.of("account.disabled", "account", id));
        }
    }

    /** Opens a closed account again, with the password that it had. */
    @Transactional
    public void enable(UUID id) {
        Account account = existing(id);
        if (!account.enabled()) {
            accounts.save(account.opened());
            audit.record(Act.of("account.enabled", "account", id));
        }
    }

    /**
     * Gives the account a password for one time and ends its sessions everywhere.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String resetPassword(UUID id) {
        Account account = existing(id);
        String password = OneTimePasswords.random();
        accounts.save(
                account.withPassword(passwords.hash(password), clock.instant().plus(ONE_TIME)));
        endSessions(id);
        audit.record(Act.of("account.passwordReset", "account", id));
        return password;
    }

    /**
     * Whether a password is that of the viewer's own account: asked for again before what one
     * signs. A wrong one is noted as a denied try.
     *
     * @param act what is to be done by it
     */
    @Transactional
    public boolean confirms(String password, Act act) {
        boolean right =
                accounts.findById(CurrentViewer.get().id())
                        .filter(Account::enabled)
                        .filter(account -> passwords.matches(password, account.passwordHash()))
                        .isPresent();
        if (!right) {
            audit.recordDenied(act);
        }
        return right;
    }

    /**
     * Changes the password of the viewer's own account. Other sessions of it end.
     *
     * @return false when the present password is another
     */
    @Transactional
    public boolean changePassword(String present, String next) {
        UUID id = CurrentViewer.get().id();
        Account account = existing(id);
        if (!passwords.matches(present, account.passwordHash())) {
            audit.recordDenied(Act.of("account.passwordChanged", "account", id));
            return false;
        }
        accounts.save(account.withPassword(passwords.hash(next), null));
        endSessions(id);
        audit.record(Act.of("account.passwordChanged", "account", id));
        return true;
    }

    private Account existing(UUID id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private void endSessions(UUID id) {
        jdbc.sql("delete from platform.session where principal_name = ?")
                .param(id.toString())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> idOf(String login) {
        return accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT)).map(Account::id);
    }
}
