package se.arbetsro.platform.security;

import se.arbetsro.platform.fault.Conflict;

/** Another account has the login. */
public final class LoginTaken extends Conflict {

    LoginTaken(String login) {
        super("platform.account.loginTaken", login);
    }
}
