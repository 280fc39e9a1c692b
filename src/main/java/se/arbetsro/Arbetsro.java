package se.arbetsro;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import se.arbetsro.platform.command.CommandLine;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.database.DataDirectory;
import se.arbetsro.platform.database.DataDirectoryInUse;
import se.arbetsro.platform.database.DatabaseAhead;
import se.arbetsro.platform.database.StartFailures;

/**
 * The program: a modular monolith, started by {@code bin/run}. Beans are named by their full class
 * name, since two modules may each have a {@code ChangeController}.
 */
@Modulithic(systemName = "Arbetsro")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Arbetsro {

    /**
     * Starts the web program; with the name of a command, runs that instead and ends with its code.
     */
    public static void main(String[] arguments) {
        boolean command =
                arguments.length > 0
                        && (!arguments[0].startsWith("-")
                                || Set.of("--help", "-h", "--lang").contains(arguments[0]));
        DataDirectory.whyUnusable(Path.of(setting("arbetsro.data", "ARBETSRO_DATA", "data")))
                .ifPresent(words -> {
                    inUtf8(FileDescriptor.err).println(words);
                    System.exit(ExitCode.FAILED.number());
                });
        try {
            SpringApplication application = new SpringApplication(Arbetsro.class);
            if (command) {
                System.exit(run(application, arguments));
            }
            application.addListeners(new DatabaseAhead());
            application.run(arguments);
        } catch (RuntimeException e) {
            // Spring Boot has said what is wrong, unless it keeps quiet for a command.
            if (command) {
                inUtf8(FileDescriptor.err)
                        .println(StartFailures.wordsFor(e).orElseGet(() -> String.valueOf(e)));
            }
            System.exit((isInUse(e) ? ExitCode.IN_USE : ExitCode.FAILED).number());
        }
    }

    private static int run(SpringApplication application, String[] arguments) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(
                Map.of(
                        "arbetsro.command", "true",
                        "arbetsro.command-name", arguments[0],
                        "arbetsro.sample", "false",
                        "db-scheduler.enabled", "false",
                        "logging.threshold.console", "off"));
        try (ConfigurableApplicationContext context = application.run()) {
            return context.getBean(CommandLine.class)
                    .run(List.of(arguments), inUtf8(FileDescriptor.out), inUtf8(FileDescriptor.err))
                    .number();
        }
    }

    /** A setting that is needed before Spring reads them all. */
    private static String setting(String property, String variable, String otherwise) {
        String set = System.getProperty(property, System.getenv().getOrDefault(variable, ""));
        return set.isBlank() ? otherwise : set;
    }

    /** Files and Swedish letters come out whole, whatever the machine takes for its language. */
    private static PrintStream inUtf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DataDirectoryInUse) {
                return true;
            }
        }
        return false;
    }
}
