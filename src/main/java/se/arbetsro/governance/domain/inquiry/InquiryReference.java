package se.arbetsro.governance.domain.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Inquiries that are not closed go to whoever takes over from their unit. */
@Component
class InquiryReference implements UnitReference {

    private final InquiryRepository inquiries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    InquiryReference(InquiryRepository inquiries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.inquiries = inquiries;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "inquiry";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, title, cast(due_on as text) as note, '/inquiries/' || id as href
                        from governance.inquiry
                        where unit_id = any (:units) and closed_on is null
                        order by unit_id, title, id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        Move.each(
                moves,
                inquiries.findAllById(Move.ids(moves, InquiryId::new)),
                inquiry -> inquiry.id().value(),
                (inquiry, home) -> {
                    inquiries.save(inquiry.movedTo(home, inquiry.trace().changed(now, by)));
                    audit.record(Act.of("inquiry.moved", "inquiry", inquiry.id()).in(home));
                });
    }
}
