package se.arbetsro.platform.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The unpacked PostgreSQL programs, known to run on this machine.
 *
 * @param prefix what has to stand before a call: as root, {@code unshare -U}, which gives the
 *     program a user of its own kind with no more rights than any other
 * @param major version of the server, for example 18
 */
record Programs(Path folder, List<String> prefix, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)\\.");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * @throws DatabaseUnavailable when they do not run here, saying why
     */
    static Programs in(Path folder) throws IOException, InterruptedException {
        List<String> prefix = Machine.isRoot() ? List.of("unshare", "-U") : List.of();
        if (!prefix.isEmpty()) {
            requireUserNamespaces(prefix);
        }
        var program = program(folder, "postgres");
        var answer = call(joined(prefix, List.of(program, "--version")));
        var version = VERSION.matcher(answer.text());
        if (answer.code() != 0 || !version.find()) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.PROGRAMS_DO_NOT_RUN,
                    "PostgreSQL does not run on this machine. "
                            + program
                            + " says: "
                            + answer.text().strip()
                            + ". Is the disk mounted noexec? Delete "
                            + folder
                            + " to unpack it anew.");
        }
        return new Programs(folder, prefix, Integer.parseInt(version.group(1)));
    }

    /** A call of one of the programs, without the PG… variables that may stand around it. */
    ProcessBuilder call(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program(folder, program));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    private static void requireUserNamespaces(List<String> prefix)
            throws IOException, InterruptedException {
        var answer = call(joined(prefix, List.of("id", "-un")));
        if (answer.code() != 0) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.NO_USER_NAMESPACES,
                    "PostgreSQL does not run as root, and this machine has no user namespaces to run"
                            + " it in (unshare -U says: "
                            + answer.text().strip()
                            + "). Run Arbetsro as an ordinary user.");
        }
    }

    private record Answer(int code, String text) {}

    private static Answer call(List<String> command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                            .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Answer(ended ? process.exitValue() : -1, text);
        } catch (IOException e) {
            return new Answer(-1, String.valueOf(e.getMessage()));
        }
    }

    private static String program(Path folder, String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
