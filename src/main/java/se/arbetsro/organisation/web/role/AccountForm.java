package se.arbetsro.organisation.web.role;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;

/** A login as it is typed. */
public record AccountForm(@Nullable String login) {

    /** The login; empty when it is none. */
    String parse(FormErrors errors) {
        String typed = errors.text("login", login, 80).toLowerCase(java.util.Locale.ROOT);
        if (!typed.isEmpty() && !typed.matches("[a-z0-9][a-z0-9.@_-]{1,79}")) {
            errors.add("login", "organisation.account.login.form");
        }
        return typed;
    }
}
