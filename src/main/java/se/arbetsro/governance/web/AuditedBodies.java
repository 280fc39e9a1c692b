package se.arbetsro.governance.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of bodies and what they do. */
@Component
class AuditedBodies implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(new Seen("body", Permission.BODY_READ, "/bodies/{id}"));
    }
}
