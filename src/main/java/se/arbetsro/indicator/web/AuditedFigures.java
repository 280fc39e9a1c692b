package se.arbetsro.indicator.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of observations, of how they are asked for and of what they are compared with. */
@Component
class AuditedFigures implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen("observation", Permission.INDICATOR_READ, "/observations/{id}"),
                new Seen("stewardship", Permission.INDICATOR_READ, "/indicators/{id}"),
                new Seen("reportingRound", Permission.INDICATOR_EDIT, "/indicators/rounds/{id}"),
                new Seen("national-comparison", Permission.INDICATOR_READ, "/indicators/national"));
    }
}
