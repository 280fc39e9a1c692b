package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.inquiry.InquiryContent;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.web.FormErrors;

/**
 * An inquiry as it is typed.
 *
 * @param body that it is put to; empty when to the unit itself
 * @param recommendation of a finding alone; {@code fine} and {@code metBy} of a demand
 */
public record InquiryForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String body,
        @Nullable String title,
        @Nullable String askedBy,
        @Nullable String theirNumber,
        @Nullable String registryNumber,
        @Nullable String receivedOn,
        @Nullable String asked,
        @Nullable String recommendation,
        @Nullable String responsiblePerson,
        @Nullable String responsibleRole,
        @Nullable String dueOn,
        @Nullable String fine,
        @Nullable String metBy,
        @Nullable List<String> areas) {

    static InquiryForm begun(String key, String unit, InquiryKind kind, LocalDate today) {
        return new InquiryForm(
                key,
                null,
                unit,
                kind.name(),
                null,
                null,
                null,
                null,
                null,
                today.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static InquiryForm of(InquiryRow saved) {
        BodyId to = saved.bodyId();
        PersonId person = saved.responsiblePerson();
        LocalDate met = saved.metBy();
        return new InquiryForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.kind().name(),
                to == null ? "" : to.value().toString(),
                saved.title(),
                saved.askedBy(),
                saved.theirNumber(),
                saved.registryNumber(),
                saved.receivedOn().toString(),
                saved.asked(),
                saved.recommendation(),
                person == null ? "" : person.value().toString(),
                saved.responsibleRole(),
                saved.dueOn().toString(),
                saved.fine() ? "true" : "",
                met == null ? "" : met.toString(),
                saved.areaIds());
    }

    InquiryContent content(InquiryKind of, FormErrors errors) {
        String heading = errors.text("title", title, 200);
        String from = errors.text("askedBy", askedBy, 200);
        LocalDate received = errors.date("receivedOn", receivedOn);
        if (received.isAfter(errors.shell().today())) {
            errors.add("receivedOn", "governance.inquiry.receivedOn.future");
        }
        String words = errors.text("asked", asked, 4_000);
        PersonId person = Typing.id(responsiblePerson).map(PersonId::new).orElse(null);
        String role = errors.optionalText("responsibleRole", responsibleRole, 120);
        if (person == null && role == null) {
            errors.add("responsiblePerson", "governance.inquiry.responsible.someone");
        }
        LocalDate due = errors.date("dueOn", dueOn);
        if (due.isBefore(received)) {
            errors.add("dueOn", "governance.inquiry.dueOn.early");
        }
        boolean fined = of.demands() && "true".equals(fine);
        LocalDate met = of.demands() ? errors.optionalDate("metBy", metBy) : null;
        if (fined && met == null) {
            errors.add("metBy", "governance.inquiry.metBy.whenFine");
        }
        return new InquiryContent(
                heading,
                from,
                errors.optionalText("theirNumber", theirNumber, 60),
                errors.optionalText("registryNumber", registryNumber, 60),
                received,
                words,
                of.advises() ? errors.optionalText("recommendation", recommendation, 4_000) : null,
                person,
                role,
                due,
                fined,
                met,
                errors.shell().lang());
    }

    @Nullable BodyId bodyId() {
        return Typing.id(body).map(BodyId::new).orElse(null);
    }

    /** The areas that are ticked, each once. */
    Set<AreaId> touched() {
        Set<AreaId> chosen = new LinkedHashSet<>();
        ticked().forEach(typed -> Typing.id(typed).ifPresent(id -> chosen.add(new AreaId(id))));
        return chosen;
    }

    public List<String> ticked() {
        return areas == null ? List.of() : areas;
    }

    public String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
