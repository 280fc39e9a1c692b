package se.arbetsro.indicator.domain.rows;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Many rows as one JSON document, which {@code jsonb_to_recordset} unfolds. */
@Component
public class Bulk {

    /** Rows in one statement: each must end well within the time that the connection waits. */
    private static final int AT_ONCE = 1_000;

    private final JsonMapper json;

    Bulk(JsonMapper json) {
        this.json =
                json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /** The document of some rows, its fields named as columns are. */
    public String of(Collection<? extends Record> rows) {
        return json.writeValueAsString(rows);
    }

    /** Hands on the rows in parts that one statement can take. */
    public static <T> void inParts(List<T> all, Consumer<List<T>> write) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            write.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
