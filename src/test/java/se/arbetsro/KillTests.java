package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.arbetsro.testing.OwnProgram;
import se.arbetsro.testing.Visitor;

/**
 * The whole program as an operator runs it, in a JVM of its own: set up by a command, killed while
 * it is being written to, and started again.
 */
class KillTests extends OwnProgramTest {

    private static final String OWN = "ett-eget-långt-lösenord";

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_a_start_by_itself() throws Exception {
        String password = administrator("ada");
        OwnProgram first = program();
        String base = first.address();
        try (Visitor visitor = new Visitor()) {
            visitor.signIn(base, "ada", password);
            assertThat(
                            visitor.post(
                                            base + "/password",
                                            "/password",
                                            Map.of("present", password, "next", OWN, "again", OWN))
                                    .statusCode())
                    .isEqualTo(303);
            List<String> acknowledged = writeUntilKilled(visitor, base, first);
            assertThat(acknowledged).hasSizeGreaterThan(20);

            OwnProgram second = program();

            HttpResponse<String> list = visitor.get(second.address() + "/words/unit-kinds");
            assertThat(list.statusCode()).as("the session outlived the program").isEqualTo(200);
            for (String key : acknowledged) {
                assertThat(list.body()).contains("/words/unit-kinds/" + key);
            }
            assertThat(OwnProgram.command(folder, "audit", "verify", "--lang", "en"))
                    .as("through the running program")
                    .contains("whole");
        }
    }

    /** Writes one after the other, and kills the program in the middle of it. */
    private static List<String> writeUntilKilled(Visitor visitor, String base, OwnProgram program)
            throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        AtomicBoolean killed = new AtomicBoolean();
        Visitor.Token token = visitor.token(base + "/words/unit-kinds/new");
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; !killed.get(); i++) {
                                String key = "kill-" + letters(i);
                                try {
                                    HttpResponse<String> answer =
                                            visitor.post(
                                                    base + "/words/unit-kinds",
                                                    token,
                                                    Map.of(
                                                            "key",
                                                            key,
                                                            "rank",
                                                            "9",
                                                            "nameSv",
                                                            "Nivå " + key));
                                    if (answer.statusCode() == 303) {
                                        acknowledged.add(key);
                                    }
                                } catch (IOException | InterruptedException gone) {
                                    return;
                                }
                            }
                        });
        long end = System.nanoTime() + OwnProgram.PATIENCE.toNanos();
        while (acknowledged.size() < 25) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
        program.kill();
        killed.set(true);
        writer.join();
        return acknowledged;
    }

    private static String letters(int number) {
        return number < 26
                ? String.valueOf((char) ('a' + number))
                : letters(number / 26 - 1) + (char) ('a' + number % 26);
    }
}
