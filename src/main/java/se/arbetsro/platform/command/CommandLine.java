package se.arbetsro.platform.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.fault.Fault;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** Finds the command that was called, runs it as the operator and says what came of it. */
@Component
public class CommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private final List<Command> commands;
    private final Messages messages;

    CommandLine(List<Command> commands, Messages messages) {
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.messages = messages;
    }

    /**
     * Runs one command.
     *
     * @param arguments the name of the command and what follows; {@code --lang en} anywhere chooses
     *     the language, otherwise that of the machine
     */
    public ExitCode run(List<String> arguments, PrintStream out, PrintStream err) {
        return CurrentViewer.callAs(
                Viewer.operator(System.getProperty("user.name", "unknown")),
                () -> runAsOperator(arguments, out, err));
    }

    private ExitCode runAsOperator(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(arguments);
        Language language = language(rest);
        if (!rest.isEmpty() && HELP.contains(rest.getFirst())) {
            rest.removeFirst();
        } else if (rest.stream().noneMatch("--help"::equals) && !rest.isEmpty()) {
            return run(rest, language, out, err);
        }
        Command command = rest.isEmpty() ? null : find(rest.getFirst());
        if (command == null) {
            help(language, out);
        } else {
            help(command, language, out);
        }
        return ExitCode.DONE;
    }

    private @Nullable Command find(String name) {
        return commands.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private ExitCode run(List<String> rest, Language language, PrintStream out, PrintStream err) {
        String name = rest.removeFirst();
        Command command = find(name);
        if (command == null) {
            err.println(messages.text(language, "command.unknown", name));
            help(language, err);
            return ExitCode.USAGE;
        }
        return run(command, rest, language, out, err);
    }

    private ExitCode run(
            Command command,
            List<String> rest,
            Language language,
            PrintStream out,
            PrintStream err) {
        try {
            CommandCall call = CommandCall.read(command, rest, language, messages, out, err);
            return command.run(call);
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println(usage(command, language));
            return ExitCode.USAGE;
        } catch (Fault fault) {
            err.println(messages.text(language, fault.messageKey(), fault.arguments()));
            return ExitCode.FAILED;
        } catch (Exception e) {
            LOG.error("{} failed", command.name(), e);
            err.println(messages.text(language, "command.failed"));
            return ExitCode.FAILED;
        }
    }

    private void help(Language language, PrintStream to) {
        to.println(messages.text(language, "command.intro"));
        for (Command command : commands) {
            to.println();
            help(command, language, to);
        }
        to.println();
        to.println(messages.text(language, "command.outro"));
    }

    private void help(Command command, Language language, PrintStream to) {
        to.println(usage(command, language));
        to.println("    " + messages.text(language, "command." + command.name() + ".help"));
        command.notes(messages, language).forEach(note -> to.println("    " + note));
    }

    private String usage(Command command, Language language) {
        return "  bin/arbetsro " + messages.text(language, "command." + command.name() + ".usage");
    }

    private static Language language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        if (at >= 0 && at + 1 < arguments.size()) {
            String code = arguments.get(at + 1);
            arguments.remove(at + 1);
            arguments.remove(at);
            return Language.of(code);
        }
        return Arrays.asList("sv", "").contains(Locale.getDefault().getLanguage())
                ? Language.SV
                : Language.EN;
    }
}
