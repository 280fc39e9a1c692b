package se.arbetsro.platform.jobs;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.security.ActingRole;
import se.arbetsro.platform.security.CurrentViewer;

/** Long work for tests: notes its argument, in a table that the program may write to anyway. */
@TestComponent
public class NoteTask implements JobTask {

    private final JdbcClient jdbc;

    /** What goes wrong after the note is made. */
    volatile Runnable fault = () -> {};

    NoteTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public JobEnd run(JobRun run) {
        jdbc.sql("insert into platform.sign_in_failure (login, address, at) values (?, ?, now())")
                .params(
                        "note " + run.argument(),
                        CurrentViewer.get().id() + " " + ActingRole.orNull())
                .update();
        fault.run();
        return JobEnd.of("platform.saved");
    }

    /** Who made the notes of an argument, and in which role. */
    List<String> notes(String argument) {
        return jdbc.sql("select address from platform.sign_in_failure where login = ?")
                .param("note " + argument)
                .query(String.class)
                .list();
    }
}
