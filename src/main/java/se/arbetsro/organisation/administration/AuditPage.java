package se.arbetsro.organisation.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.audit.AuditVerification;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The audit trail for administrators.
 *
 * @param next the address of the next page; null on the last
 * @param verification what a walk along the chain just found; null when none was asked for
 */
public record AuditPage(
        Shell shell,
        AuditFilterForm filter,
        List<Option> outcomes,
        List<Row> rows,
        @Nullable String next,
        @Nullable AuditVerification verification)
        implements Page {

    /**
     * One entry: its words, and what only an administrator needs.
     *
     * @param object what kind of object it was
     * @param objectPage where it is seen; null when it has no page that the viewer may open
     */
    public record Row(
            long number,
            HistoryLine line,
            String role,
            String object,
            String objectId,
            @Nullable String objectPage,
            String outcome) {}
}
