package se.arbetsro.organisation.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.command.UsageException;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * {@code user}: lets someone in, and gives a new password to who has lost it. Prints the password
 * for one time, and nothing else, on the stream for results.
 */
@Component
class UserCommand implements Command {

    private final UserSetUp users;

    UserCommand(UserSetUp users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public Set<String> options() {
        return Set.of("login", "given-name", "family-name", "hr-id", "role", "unit");
    }

    @Override
    public List<String> notes(Messages messages, Language language) {
        return List.of(messages.text(language, "command.user.roles", roles()));
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(UserCommand::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public ExitCode run(CommandCall call) throws UsageException {
        String login = login(call);
        String password;
        if (call.words().equals(List.of("add"))) {
            String hrId = call.option("hr-id").orElse(null);
            password =
                    users.add(
                            login,
                            new UserSetUp.Someone(
                                    name(call, "given-name"), name(call, "family-name"), hrId),
                            role(call),
                            call.option("unit").orElse(null));
        } else if (call.words().equals(List.of("password"))) {
            password = users.resetPassword(login);
        } else {
            throw new UsageException(call.t("command.user.words"));
        }
        call.err().println(call.t("command.user.done", login));
        call.out().println(password);
        return ExitCode.DONE;
    }

    private static String login(CommandCall call) throws UsageException {
        String login = call.required("login").strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9][a-z0-9.@_-]{1,79}")) {
            throw new UsageException(call.t("organisation.account.login.form"));
        }
        return login;
    }

    private static String name(CommandCall call, String option) throws UsageException {
        String name = call.required(option).strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new UsageException(call.t("command.missingOption", "--" + option));
        }
        if (IdentityNumbers.in(name)) {
            throw new UsageException(call.t("organisation.identityNumber"));
        }
        return name;
    }

    private static Role role(CommandCall call) throws UsageException {
        String typed = call.required("role");
        for (Role role : Role.values()) {
            if (word(role).equals(typed.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return role;
            }
        }
        throw new UsageException(call.t("command.user.noRole", typed));
    }
}
