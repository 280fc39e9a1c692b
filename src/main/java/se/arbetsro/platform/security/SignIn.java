package se.arbetsro.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/**
 * Signs in by login and password. Municipal single sign-on will be another provider beside this one
 * that ends in the same {@link Account}-less {@link SignedInAccount}.
 */
@Component
class SignIn implements AuthenticationProvider {

    /**
     * All that a session knows: which account, and whether it must choose a password before all
     * else. Rights are read anew for each request.
     */
    record SignedInAccount(UUID id, boolean mustChoosePassword) implements Principal, Serializable {

        SignedInAccount(UUID id) {
            this(id, false);
        }

        @Override
        public String getName() {
            return id.toString();
        }
    }

    private static final Viewer SYSTEM = Viewer.system("sign-in");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            SignInThrottle throttle,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return CurrentViewer.callAs(SYSTEM, () -> signIn(attempt));
    }

    private Authentication signIn(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "-";
        if (login.length() > 80 || password.length() > 1000) {
            throw new BadCredentialsException("too long");
        }
        if (throttle.refuses(login, address)) {
            throw new LockedException("throttled");
        }
        Account account = accounts.findByLogin(login).filter(Account::enabled).orElse(null);
        String hash = account == null ? null : account.passwordHash();
        if (!passwords.matches(password, hash)
                || account == null
                || !account.passwordHolds(clock.instant())) {
            throttle.failed(login, address);
            if (account != null) {
                audit.recordDenied(Act.of("sign-in", "account", account.id()));
            }
            throw new BadCredentialsException("wrong");
        }
        throttle.succeeded(login);
        audit.recordAlone(Act.of("sign-in", "account", account.id()));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account.id(), account.oneTimeUntil() != null), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
