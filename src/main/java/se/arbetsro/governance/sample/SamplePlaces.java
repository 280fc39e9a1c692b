package se.arbetsro.governance.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;

/** The units and people of the sample, by the roles that they have. */
@Component
class SamplePlaces {

    private final JdbcClient jdbc;

    SamplePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitId> municipality(LocalDate day) {
        return jdbc.sql(
                        "select unit_id from organisation.unit_on(:day) where parent_id is null order by name limit 1")
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    Optional<UnitId> district(String name, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id from organisation.unit_on(:day)
                        where name like :name and kind = 'district' order by name limit 1
                        """)
                .param("day", day)
                .param("name", name + "%")
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** Who has the role over exactly that unit, in an order that stays. */
    List<PersonId> holders(String role, UnitId unit, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select role.person_id from organisation.role_on(:day) role
                        join organisation.person_name person on person.person_id = role.person_id
                        where role.role = :role and role.unit_id = :unit and person.name is not null
                        order by person.name, role.person_id
                        """)
                .param("day", day)
                .param("role", role)
                .param("unit", unit.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    @Nullable PersonId first(String role, UnitId unit, LocalDate day) {
        List<PersonId> holders = holders(role, unit, day);
        return holders.isEmpty() ? null : holders.getFirst();
    }
}
