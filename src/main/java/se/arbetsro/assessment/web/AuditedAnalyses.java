package se.arbetsro.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of rounds and analyses. */
@Component
class AuditedAnalyses implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen("round", Permission.ANALYSIS_READ, "/analyses/rounds/{id}"),
                new Seen("analysis", Permission.ANALYSIS_READ, "/analyses/{id}"));
    }
}
