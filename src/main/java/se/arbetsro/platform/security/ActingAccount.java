package se.arbetsro.platform.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom an operator acts as at the command line, by the login. */
@Component
public class ActingAccount {

    private final Accounts accounts;
    private final ViewerSource viewers;

    ActingAccount(Accounts accounts, ViewerSource viewers) {
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /** The viewer of an open account with its rights of the moment; empty without such a one. */
    public Optional<Viewer> of(String login) {
        return accounts.idOf(login).flatMap(viewers::viewerOf);
    }
}
