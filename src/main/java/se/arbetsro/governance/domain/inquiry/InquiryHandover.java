package se.arbetsro.governance.domain.inquiry;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.handover.OpenWork;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Inquiries that are not closed and that somebody sees to. Differs from {@link InquiryReference},
 * by which they go with their unit.
 */
@Component
class InquiryHandover implements OpenWork {

    private final InquiryRepository inquiries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    InquiryHandover(InquiryRepository inquiries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
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
    @Transactional(readOnly = true)
    public List<Item> of(UUID person) {
        return jdbc.sql(
                        """
                        select inquiry.id, inquiry.title, '/inquiries/' || inquiry.id as href,
                            unit.name as place,
                            case when inquiry.sent_on is null then inquiry.due_on else inquiry.met_by end as due
                        from governance.inquiries_shown() shown
                        join governance.inquiry on inquiry.id = shown.inquiry_id
                        join organisation.unit_latest unit on unit.unit_id = inquiry.unit_id
                        where shown.edits and inquiry.responsible_person = ? and inquiry.closed_on is null
                        order by 5 nulls last, inquiry.title, inquiry.id limit 200
                        """)
                .param(person)
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public int handOver(Collection<UUID> items, UUID from, UUID to) {
        Set<InquiryId> handed =
                of(from).stream()
                        .map(Item::id)
                        .filter(items::contains)
                        .map(InquiryId::new)
                        .collect(Collectors.toUnmodifiableSet());
        UUID by = CurrentViewer.get().id();
        for (Inquiry inquiry : inquiries.findAllById(handed)) {
            inquiries.save(
                    inquiry.handedOverTo(
                            new PersonId(to), inquiry.trace().changed(clock.instant(), by)));
            audit.record(
                    Act.of("inquiry.handedOver", "inquiry", inquiry.id())
                            .in(inquiry.unitId())
                            .withText("inquiry.responsible", from, to));
        }
        return handed.size();
    }
}
