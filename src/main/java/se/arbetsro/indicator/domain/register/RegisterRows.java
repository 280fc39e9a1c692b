package se.arbetsro.indicator.domain.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Hours;
import se.arbetsro.indicator.register.Person;
import se.arbetsro.indicator.register.Sex;
import se.arbetsro.indicator.register.SickLeave;
import se.arbetsro.indicator.register.SickLeaveFigures;
import se.arbetsro.indicator.register.Spell;
import se.arbetsro.indicator.register.UnitHistory;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Reads the register for the computing; without its viewer there is nothing in it. */
@Component
class RegisterRows {

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All units with where they belonged and what they took over. */
    UnitHistory units() {
        List<UnitHistory.Place> places =
                jdbc.sql("select unit_id, valid, parent_id from organisation.unit_place")
                        .query((row, _) ->
                                new UnitHistory.Place(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        Validity.ofRange(row.getString("valid")),
                                        unitOrNull(row.getObject("parent_id", UUID.class))))
                        .list();
        List<UnitHistory.Succession> successions =
                jdbc.sql("select unit_id, predecessor_id, since from organisation.unit_succession")
                        .query((row, _) ->
                                new UnitHistory.Succession(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        new UnitId(row.getObject("predecessor_id", UUID.class)),
                                        row.getObject("since", LocalDate.class)))
                        .list();
        return new UnitHistory(places, successions);
    }

    private static @Nullable UnitId unitOrNull(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    Map<Integer, Person> people() {
        Map<Integer, Person> people = new HashMap<>();
        jdbc.sql("select number, sex, birth_year from indicator.register_person")
                .query((row, _) ->
                        new Person(
                                row.getInt("number"),
                                Sex.valueOf(row.getString("sex")),
                                row.getInt("birth_year")))
                .list()
                .forEach(person -> people.put(person.number(), person));
        return people;
    }

    List<Spell> spells(Map<Integer, Person> people) {
        Map<UUID, UnitId> units = new HashMap<>();
        return jdbc.sql(
                        """
                        select person, unit_id, occupation, lower(valid) as begins, upper(valid) as ends,
                            form, end_reason
                        from indicator.register_employment
                        """)
                .query((row, _) ->
                        new Spell(
                                java.util.Objects.requireNonNull(people.get(row.getInt("person"))),
                                units.computeIfAbsent(
                                        row.getObject("unit_id", UUID.class), UnitId::new),
                                row.getString("occupation"),
                                Form.valueOf(row.getString("form")),
                                new Validity(
                                        row.getObject("begins", LocalDate.class),
                                        row.getObject("ends", LocalDate.class)),
                                EndReason.valueOf(row.getString("end_reason"))))
                .list();
    }

    List<LocalDate> months() {
        // From one month to the next along the index, past the rows of each.
        return jdbc.sql(
                        """
                        with recursive there as (
                            (select month from indicator.register_hours order by month limit 1)
                            union all
                            select next.month from there
                            cross join lateral (
                                select month from indicator.register_hours
                                where month > there.month order by month limit 1) next)
                        select month from there order by month
                        """)
                .query(LocalDate.class)
                .list();
    }

    /** Where someone works, to find as what. */
    record Post(int person, UnitId unit) {}

    /** Adds the time of a month; one statement for each, so that none takes long. */
    void addHours(
            LocalDate month,
            Map<Integer, Person> people,
            Map<Post, List<Spell>> spells,
            SickLeaveFigures figures) {
        YearMonth of = YearMonth.from(month);
        Map<UUID, UnitId> units = new HashMap<>();
        jdbc.sql(
                        """
                        select hours.person, hours.unit_id,
                            cast(hours.ordinary * 100 as bigint) as ordinary,
                            cast(hours.agreed * 100 as bigint) as agreed,
                            cast(coalesce(absence.sick, 0) * 100 as bigint) as sick,
                            cast(coalesce(absence.lasting, 0) * 100 as bigint) as lasting
                        from indicator.register_hours hours
                        left join (
                            select person, unit_id, sum(hours) as sick,
                                sum(hours) filter (where sequence_days >= :lasting) as lasting
                            from indicator.register_absence where month = :month
                            group by person, unit_id) absence
                            on absence.person = hours.person and absence.unit_id = hours.unit_id
                        where hours.month = :month
                        order by hours.person
                        """)
                .param("month", month)
                .param("lasting", SickLeave.LASTING_DAYS)
                .query(row -> {
                    int person = row.getInt("person");
                    UnitId unit =
                            units.computeIfAbsent(
                                    row.getObject("unit_id", UUID.class), UnitId::new);
                    String occupation = occupation(spells, new Post(person, unit), of);
                    if (occupation != null) {
                        figures.add(
                                new Hours(
                                        java.util.Objects.requireNonNull(people.get(person)),
                                        unit,
                                        occupation,
                                        of,
                                        row.getLong("ordinary"),
                                        row.getLong("agreed"),
                                        row.getLong("sick"),
                                        row.getLong("lasting")));
                    }
                });
    }

    /** The last one there in the month; null where the register knows of no employment. */
    private static @Nullable String occupation(
            Map<Post, List<Spell>> spells, Post post, YearMonth month) {
        Spell found = null;
        for (Spell spell : spells.getOrDefault(post, List.of())) {
            LocalDate until = spell.valid().until();
            if (!spell.valid().from().isAfter(month.atEndOfMonth())
                    && (until == null || until.isAfter(month.atDay(1)))
                    && (found == null || spell.valid().from().isAfter(found.valid().from()))) {
                found = spell;
            }
        }
        return found == null ? null : found.occupation();
    }
}
