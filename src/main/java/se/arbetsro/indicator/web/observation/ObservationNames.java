package se.arbetsro.indicator.web.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public Map<UUID, String> of(Shell shell, Collection<UUID> who) {
        Map<UUID, String> names = new HashMap<>();
        who.forEach(one -> names.put(one, shell.t("indicator.enteredByProgram")));
        jdbc.sql("select person_id, name from organisation.person_name where person_id = any (?)")
                .param(names.keySet().toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("person_id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** The name of one. */
    String of(Shell shell, UUID who) {
        return Objects.requireNonNull(of(shell, List.of(who)).get(who));
    }
}
