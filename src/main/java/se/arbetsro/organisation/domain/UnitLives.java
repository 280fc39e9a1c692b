package se.arbetsro.organisation.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.time.Validity;

/** The days on which each unit is there, whatever it is called and wherever it belongs. */
@Component
public class UnitLives {

    private final JdbcClient jdbc;

    UnitLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Life(UUID unitId, Validity valid) {}

    /** By unit; periods without a gap are one. */
    public Map<UUID, List<Validity>> all() {
        return jdbc
                .sql(
                        """
                        select unit_id, unnest(range_agg(valid)) as valid
                        from organisation.unit_period group by unit_id
                        """)
                .query(Life.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Life::unitId,
                                Collectors.mapping(Life::valid, Collectors.toList())));
    }
}
