package se.arbetsro.platform.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.audit.AuditQueries;

/** Who saved something last, and when, for the page that shows both texts. */
@Component
public class LastSaved {

    /**
     * Both in words.
     *
     * @param time empty when nothing is known of it
     */
    public record By(String name, String time) {}

    private final AuditQueries audit;

    LastSaved(AuditQueries audit) {
        this.audit = audit;
    }

    /**
     * @param id null when it was taken away meanwhile
     */
    public By of(Shell shell, String objectType, @Nullable UUID id) {
        return id == null
                ? new By(shell.t("platform.someone"), "")
                : of(shell, objectType, id.toString());
    }

    /** The same for an object that is known by a key. */
    public By of(Shell shell, String objectType, String key) {
        List<HistoryLine> history = HistoryLine.of(shell, audit.historyOf(objectType, key));
        return history.isEmpty()
                ? new By(shell.t("platform.someone"), "")
                : new By(history.getLast().who(), history.getLast().when());
    }
}
