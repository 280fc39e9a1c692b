package se.arbetsro.governance.domain.inquiry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** Answers whether the viewer may change an inquiry. */
@Component
class InquiryRights {

    private final JdbcClient jdbc;

    InquiryRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Shown(UUID unitId, boolean edits, boolean closed) {}

    /**
     * Lets the caller go on when the viewer edits the inquiry, and tells where it belongs.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not edit it
     */
    @Transactional(readOnly = true)
    UnitId requireEditor(InquiryId id) {
        return new UnitId(edited(id).unitId());
    }

    /**
     * The same of an inquiry that is not closed: what is closed changes only after it is reopened.
     *
     * @throws Invalid when it is closed
     */
    @Transactional(readOnly = true)
    UnitId requireOpen(InquiryId id) {
        Shown shown = edited(id);
        if (shown.closed()) {
            throw new Invalid("governance.inquiry.isClosed");
        }
        return new UnitId(shown.unitId());
    }

    private Shown edited(InquiryId id) {
        Shown shown =
                jdbc.sql(
                                """
                                select shown.unit_id, shown.edits, inquiry.closed_on is not null as closed
                                from governance.inquiries_shown() shown
                                join governance.inquiry on inquiry.id = shown.inquiry_id
                                where shown.inquiry_id = ?
                                """)
                        .param(id.value())
                        .query(Shown.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        if (!shown.edits()) {
            throw new Forbidden();
        }
        return shown;
    }
}
