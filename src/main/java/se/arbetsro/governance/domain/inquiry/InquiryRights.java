package se.arbetsro.governance.domain.inquiry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** Answers whether the viewer may change an inquiry. */
@Component
class InquiryRights {

    private final JdbcClient jdbc;

    InquiryRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Shown(UUID unitId, boolean edits) {}

    /**
     * Lets the caller go on when the viewer edits the inquiry, and tells where it belongs.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not edit it
     */
    @Transactional(readOnly = true)
    UnitId requireEditor(InquiryId id) {
        Shown shown =
                jdbc.sql(
                                "select unit_id, edits from governance.inquiries_shown() where inquiry_id = ?")
                        .param(id.value())
                        .query(Shown.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        if (!shown.edits()) {
            throw new Forbidden();
        }
        return new UnitId(shown.unitId());
    }
}
