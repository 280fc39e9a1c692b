package se.arbetsro;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.testing.OwnProgram;

/** Programs of their own on one folder of data, one after the other; all end with the test. */
@Tag("long")
abstract class OwnProgramTest {

    @TempDir Path folder;

    private final List<OwnProgram> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (OwnProgram program : started) {
            program.close();
        }
    }

    OwnProgram program() throws IOException, InterruptedException {
        OwnProgram program = OwnProgram.start(folder);
        started.add(program);
        return program;
    }

    /** Sets the folder up with one who may do everything; gives her first password. */
    String administrator(String login) throws IOException, InterruptedException {
        return OwnProgram.command(
                folder,
                "user",
                "add",
                "--login",
                login,
                "--given-name",
                "Ada",
                "--family-name",
                "Min",
                "--role",
                "administrator");
    }
}
