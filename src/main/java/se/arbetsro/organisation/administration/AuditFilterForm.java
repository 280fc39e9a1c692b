package se.arbetsro.organisation.administration;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.web.FormErrors;

/** What the administrator looks for, as it stands in the address. */
public record AuditFilterForm(
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String outcome,
        @Nullable Long before) {

    /** Whether anything is looked for. */
    public boolean narrows() {
        return Stream.of(text, from, to, outcome).anyMatch(one -> one != null && !one.isBlank());
    }

    AuditQueries.Filter parse(FormErrors errors) {
        return new AuditQueries.Filter(
                text,
                errors.optionalDate("from", from),
                errors.optionalDate("to", to),
                outcome,
                before);
    }
}
