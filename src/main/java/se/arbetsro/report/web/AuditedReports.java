package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of reports. */
@Component
class AuditedReports implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(new Seen("report", Permission.REPORT_READ, "/reports/{id}"));
    }
}
