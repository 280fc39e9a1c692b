package se.arbetsro.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Shell;

/** Who saved something last, and when, for the page that shows both texts. */
@Component
public class LastSaved {

    /** Both in words. */
    public record By(String name, String time) {}

    private final AuditQueries audit;

    LastSaved(AuditQueries audit) {
        this.audit = audit;
    }

    public By of(Shell shell, String objectType, String objectId) {
        List<HistoryLine> history = HistoryLine.of(shell, audit.historyOf(objectType, objectId));
        return history.isEmpty()
                ? new By(shell.t("organisation.someone"), "")
                : new By(history.getLast().who(), history.getLast().when());
    }
}
