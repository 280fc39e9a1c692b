package se.arbetsro.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of units, people and the municipality's own words. */
@Component
class AuditedHere implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen("unit", Permission.UNIT_READ, "/units/{id}"),
                new Seen("unit-kind", Permission.UNIT_READ, "/words/unit-kinds/{id}"),
                new Seen("service-line", Permission.UNIT_READ, "/words/service-lines/{id}"),
                new Seen("occupation", Permission.UNIT_READ, "/words/occupations/{id}"),
                new Seen("change-set", Permission.UNIT_CHANGE, "/organisation-changes/{id}"),
                new Seen("person", Permission.PERSON_READ, "/people/{id}"),
                new Seen("account", Permission.PERSON_READ, "/people/{id}"));
    }
}
