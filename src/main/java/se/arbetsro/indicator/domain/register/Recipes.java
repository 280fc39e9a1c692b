package se.arbetsro.indicator.domain.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.indicator.register.SickLeave;
import se.arbetsro.indicator.register.Turnover;

/** Keeps how the figures of definitions are worked out. */
@Component
class Recipes {

    private static final String TURNOVER = "TURNOVER";

    private final JdbcClient jdbc;

    Recipes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DefinitionId, Recipe> all() {
        Map<DefinitionId, Recipe> all = new HashMap<>();
        jdbc.sql("select * from indicator.recipe")
                .query(row -> {
                    all.put(
                            new DefinitionId(row.getObject("definition_id", UUID.class)),
                            recipe(row));
                });
        return all;
    }

    private static Recipe recipe(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        if (!measure.equals(TURNOVER)) {
            return SickLeave.valueOf(measure);
        }
        return new Turnover(
                Turnover.Numerator.valueOf(row.getString("numerator")),
                texts(row, "causes").stream().map(EndReason::valueOf).collect(Collectors.toSet()),
                texts(row, "forms").stream().map(Form::valueOf).collect(Collectors.toSet()),
                texts(row, "occupations"),
                Turnover.Denominator.valueOf(row.getString("denominator")),
                Turnover.Moves.valueOf(row.getString("moves")));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
    }

    void add(DefinitionId definition, Recipe recipe) {
        Turnover turnover = recipe instanceof Turnover one ? one : null;
        jdbc.sql(
                        """
                        insert into indicator.recipe (definition_id, measure, numerator, denominator, moves,
                            causes, forms, occupations)
                        values (:definition, :measure, :numerator, :denominator, :moves,
                            :causes, :forms, :occupations)
                        """)
                .param("definition", definition.value())
                .param("measure", recipe instanceof SickLeave sick ? sick.name() : TURNOVER)
                .param("numerator", turnover == null ? null : turnover.numerator().name())
                .param("denominator", turnover == null ? null : turnover.denominator().name())
                .param("moves", turnover == null ? null : turnover.moves().name())
                .param("causes", texts(turnover == null ? Set.of() : turnover.causes()))
                .param("forms", texts(turnover == null ? Set.of() : turnover.forms()))
                .param("occupations", texts(turnover == null ? Set.of() : turnover.occupations()))
                .update();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof Enum<?> one ? one.name() : value.toString())
                .sorted()
                .toArray(String[]::new);
    }
}
