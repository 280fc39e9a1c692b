package se.arbetsro.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.demo.ReadyAccount;

/**
 * The page where one signs in.
 *
 * @param problem why the last try failed; null at the first
 * @param login what was typed as the name of the account
 * @param out whether one has just signed out
 * @param ready the accounts of the sample; empty elsewhere
 * @param ended whether the session ended under one's hands
 * @param unsent what was sent then, to be carried along; null when there is nothing
 */
public record SignInPage(
        Shell shell,
        @Nullable String problem,
        @Nullable String login,
        boolean out,
        List<ReadyAccount> ready,
        boolean ended,
        @Nullable String unsent)
        implements Page {

    static SignInPage of(Shell shell, boolean out, List<ReadyAccount> ready) {
        return new SignInPage(shell, null, null, out, ready, false, null);
    }
}
