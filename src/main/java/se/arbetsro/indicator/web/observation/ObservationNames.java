package se.arbetsro.indicator.web.observation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.web.Shell;

/** Names who entered a figure: a person, or the program itself. */
@Component
class ObservationNames {

    private final JdbcClient jdbc;

    ObservationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public String of(Shell shell, UUID who) {
        return jdbc.sql("select name from organisation.person_name where person_id = ?")
                .param(who)
                .query(String.class)
                .optional()
                .orElse(shell.t("indicator.enteredByProgram"));
    }
}
