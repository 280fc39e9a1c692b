package se.arbetsro.indicator.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.register.Basis;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Reads how far the register reaches and how figures came about: counts, and nobody. */
@Component
@Transactional(readOnly = true)
public class RegisterQueries {

    private final JdbcClient jdbc;
    private final RegisterViewer register;
    private final Recipes recipes;

    RegisterQueries(JdbcClient jdbc, RegisterViewer register, Recipes recipes) {
        this.jdbc = jdbc;
        this.register = register;
        this.recipes = recipes;
    }

    /** How much the register holds of the whole municipality. */
    public record Extent(
            int people,
            int employments,
            @Nullable LocalDate firstMonth,
            @Nullable LocalDate lastMonth) {}

    public Extent extent() {
        return register.read(() ->
                jdbc.sql(
                                """
                                select (select count(*) from indicator.register_person) as people,
                                    (select count(*) from indicator.register_employment) as employments,
                                    (select min(month) from indicator.register_hours) as first_month,
                                    (select max(month) from indicator.register_hours) as last_month
                                """)
                        .query(Extent.class)
                        .single());
    }

    /** A file that was taken in. */
    public record Batch(RegisterIntake.File kind, int rows, Instant takenAt, UUID takenBy) {}

    /** The files that were taken in last, the newest first. */
    public List<Batch> batches(int most) {
        return jdbc.sql(
                        """
                        select kind, rows, taken_at, taken_by from indicator.register_batch
                        order by taken_at desc, id limit ?
                        """)
                .param(most)
                .query((row, _) ->
                        new Batch(
                                RegisterIntake.File.valueOf(row.getString("kind")),
                                row.getInt("rows"),
                                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                                row.getObject("taken_by", UUID.class)))
                .list();
    }

    /**
     * How figures are worked out, by definition; those that are not from the register lack here.
     */
    public Map<DefinitionId, Recipe> recipes() {
        return recipes.all();
    }

    /**
     * How a revision of a figure came about.
     *
     * @param number which release of the table it was
     */
    public record Origin(int revision, Basis basis, int number, int smallest, Instant releasedAt) {}

    /** By revision, as far as the viewer may read the figure; empty where it was not computed. */
    public Optional<Origin> origin(ObservationId id) {
        return jdbc.sql(
                        """
                        select basis.*, observation.group_size, release.number, release.smallest,
                            release.released_at
                        from indicator.basis
                        join indicator.observation_split_readable observation
                            on observation.id = basis.observation_id
                                and observation.revision = basis.revision
                        join indicator.release on release.id = basis.release_id
                        where basis.observation_id = :id
                        order by basis.revision desc limit 1
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    Integer opening = row.getObject("opening", Integer.class);
                    return new Origin(
                            row.getInt("revision"),
                            new Basis(
                                    row.getInt("group_size"),
                                    opening == null
                                            ? null
                                            : new Basis.Flow(
                                                    opening,
                                                    row.getInt("closing"),
                                                    row.getInt("hired"),
                                                    row.getInt("left_unit"),
                                                    row.getInt("moved")),
                                    row.getBigDecimal("numerator"),
                                    row.getBigDecimal("denominator")),
                            row.getInt("number"),
                            row.getInt("smallest"),
                            row.getObject("released_at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    /** How many computed figures hold now, by definition. */
    public Map<DefinitionId, Integer> figures() {
        Map<DefinitionId, Integer> figures = new HashMap<>();
        jdbc.sql(
                        """
                        select definition_id, count(*) as figures from indicator.observation
                        where known_until is null and origin = 'COMPUTED' group by definition_id
                        """)
                .query(row -> {
                    figures.put(
                            new DefinitionId(row.getObject("definition_id", UUID.class)),
                            row.getInt("figures"));
                });
        return figures;
    }

    /**
     * A unit that a file may name.
     *
     * @param lives the days on which it is there
     */
    public record KnownUnit(UnitId id, String code, List<Validity> lives) {

        public boolean covers(Validity days) {
            return lives.stream().anyMatch(life -> life.covers(days));
        }
    }

    /** The units for which the viewer may enter people, closed ones too. */
    public List<KnownUnit> units() {
        Map<UUID, List<Validity>> lives = new HashMap<>();
        jdbc.sql(
                        """
                        select unit_id, unnest(range_agg(valid)) as valid
                        from organisation.unit_place group by unit_id
                        """)
                .query(row -> {
                    lives.computeIfAbsent(
                                    row.getObject("unit_id", UUID.class), _ -> new ArrayList<>())
                            .add(Validity.ofRange(row.getString("valid")));
                });
        return jdbc.sql(
                        """
                        select code.unit_id, code.code from organisation.unit_code code
                        join organisation.reach('PERSON_EDIT') reach on reach.unit_id = code.unit_id
                        order by code.code
                        """)
                .query((row, _) -> {
                    UUID id = row.getObject("unit_id", UUID.class);
                    return new KnownUnit(
                            new UnitId(id),
                            row.getString("code"),
                            lives.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** The keys of occupations by what a file may call them, in lower case. */
    public Map<String, String> occupations() {
        Map<String, String> keys = new HashMap<>();
        jdbc.sql("select key, name_sv, name_en from organisation.occupation_name")
                .query(row -> {
                    String key = row.getString("key");
                    keys.put(row.getString("name_sv").toLowerCase(Locale.ROOT), key);
                    String english = row.getString("name_en");
                    if (english != null) {
                        keys.put(english.toLowerCase(Locale.ROOT), key);
                    }
                    keys.put(key, key);
                });
        return keys;
    }
}
