package se.arbetsro.assessment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Shell;

/** Who saved something last, for the page that shows both texts. */
@Component
public class LastWriter {

    private final AuditQueries audit;

    LastWriter(AuditQueries audit) {
        this.audit = audit;
    }

    /**
     * @param id null when it was taken away meanwhile
     */
    public String of(Shell shell, String objectType, @Nullable UUID id) {
        List<HistoryLine> history =
                id == null ? List.of() : HistoryLine.of(shell, audit.historyOf(objectType, id));
        return history.isEmpty()
                ? shell.t("assessment.answer.aColleague")
                : history.getLast().who();
    }
}
