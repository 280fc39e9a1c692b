package se.arbetsro.platform.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.security.Accounts;

/** A change of password as it is typed; nothing of it is ever shown again. */
public record PasswordForm(
        @Nullable String present, @Nullable String next, @Nullable String again) {

    private static final int LONGEST = 200;

    /** The new password; empty when something about it is wrong. */
    String check(FormErrors errors) {
        String password = next == null ? "" : next;
        if (password.length() < Accounts.SHORTEST_PASSWORD || password.length() > LONGEST) {
            errors.add("next", "platform.password.length", Accounts.SHORTEST_PASSWORD, LONGEST);
        } else if (!Objects.equals(next, again)) {
            errors.add("again", "platform.password.differs");
        } else if (Objects.equals(next, present)) {
            errors.add("next", "platform.password.same");
        }
        return errors.any() ? "" : password;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
