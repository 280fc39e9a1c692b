package se.arbetsro.organisation.domain;

import java.util.Collection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows as one JSON document, which {@code jsonb_to_recordset} unfolds: a statement takes any
 * number of them at once, so that triggers and foreign keys are asked once and an import of
 * thousands stays fast. Components of row records are named like the columns, in camel case.
 */
@Component
public class Rows {

    private final JsonMapper json;

    Rows(JsonMapper json) {
        this.json =
                json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    public String of(Collection<? extends Record> rows) {
        return json.writeValueAsString(rows);
    }
}
