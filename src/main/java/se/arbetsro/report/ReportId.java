package se.arbetsro.report;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A report of one unit for one period. */
public record ReportId(UUID value) implements TypedId {

    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }
}
