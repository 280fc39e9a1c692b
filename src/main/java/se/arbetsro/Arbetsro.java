package se.arbetsro;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import se.arbetsro.platform.database.DataDirectoryInUse;

/** The program: a modular monolith, started by {@code bin/run}. */
@Modulithic(systemName = "Arbetsro")
@SpringBootApplication
public class Arbetsro {

    /** The exit code of a start on a folder that a running program has. */
    static final int ALREADY_RUNS = 3;

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Arbetsro.class, arguments);
        } catch (RuntimeException e) {
            // Spring Boot has said what is wrong; see StartFailures.
            System.exit(isInUse(e) ? ALREADY_RUNS : 1);
        }
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
