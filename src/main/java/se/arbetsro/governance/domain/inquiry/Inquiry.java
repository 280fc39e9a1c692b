package se.arbetsro.governance.domain.inquiry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.fault.Invalid;

/**
 * What politicians, auditors or an authority ask of a unit, or of a body there: answered by a day,
 * and closed when nothing more is to be done. Once closed it stays as it is until it is reopened.
 *
 * @param bodyId the body that it is put to; null when to the unit itself
 */
@Table(schema = "governance", name = "inquiry")
record Inquiry(
        @Id InquiryId id,
        UnitId unitId,
        @Nullable BodyId bodyId,
        InquiryKind kind,
        @Embedded.Empty InquiryContent content,
        @MappedCollection(idColumn = "inquiry_id") Set<InquiryArea> areas,
        @Embedded.Empty InquiryAnswer answer,
        @Embedded.Empty Proof proof,
        @Embedded.Empty Ending ending,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Inquiry received(
            UnitId unit,
            @Nullable BodyId body,
            InquiryKind kind,
            InquiryContent content,
            Collection<AreaId> areas,
            Trace trace) {
        return new Inquiry(
                InquiryId.random(),
                unit,
                body,
                kind,
                content,
                touched(areas),
                InquiryAnswer.NONE,
                Proof.NONE,
                Ending.NONE,
                trace,
                0);
    }

    private static Set<InquiryArea> touched(Collection<AreaId> areas) {
        return areas.stream()
                .map(InquiryArea::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean closed() {
        return ending.closedOn() != null;
    }

    private Inquiry open() {
        if (closed()) {
            throw new Invalid("governance.inquiry.isClosed");
        }
        return this;
    }

    Inquiry rewritten(
            @Nullable BodyId body, InquiryContent now, Collection<AreaId> touched, Trace changed) {
        open();
        return new Inquiry(
                id,
                unitId,
                body,
                kind,
                now,
                touched(touched),
                answer,
                proof,
                ending,
                changed,
                version);
    }

    Inquiry handedOverTo(PersonId person, Trace changed) {
        return rewritten(
                bodyId,
                content.answeredForBy(person),
                areas.stream().map(InquiryArea::areaId).toList(),
                changed);
    }

    Inquiry answered(InquiryAnswer now, Trace changed) {
        return open().with(unitId, now, proof, ending, changed);
    }

    Inquiry shown(Proof now, Trace changed) {
        if (!kind.demands()) {
            throw new Invalid("governance.inquiry.noDemand");
        }
        return open().with(unitId, answer, now, ending, changed);
    }

    /** Closed, which says why where nothing was answered. */
    Inquiry closed(Ending now, Trace changed) {
        if (answer.sentOn() == null && now.closedNote() == null) {
            throw new Invalid("governance.inquiry.close.why");
        }
        return open().with(unitId, answer, proof, now, changed);
    }

    Inquiry reopened(Trace changed) {
        return with(unitId, answer, proof, Ending.NONE, changed);
    }

    Inquiry movedTo(UnitId unit, Trace changed) {
        return with(unit, answer, proof, ending, changed);
    }

    private Inquiry with(
            UnitId unit, InquiryAnswer said, Proof shown, Ending ended, Trace changed) {
        return new Inquiry(
                id, unit, bodyId, kind, content, areas, said, shown, ended, changed, version);
    }
}
