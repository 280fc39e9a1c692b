package se.arbetsro.governance.web.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.web.Shell;

/** Tells activities of the inquiry from which they were begun, and what a new one begins with. */
@Component
class InquiryOrigin implements OriginSource {

    private final InquiryQueries inquiries;
    private final AreaChoices areas;

    InquiryOrigin(InquiryQueries inquiries, AreaChoices areas) {
        this.inquiries = inquiries;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "inquiry";
    }

    @Override
    public Optional<Told> told(UUID id, Shell shell) {
        return inquiries
                .find(new InquiryId(id))
                .flatMap(inquiry ->
                        areas.governingVersion(inquiry.unitId())
                                .map(version -> told(inquiry, version, shell)));
    }

    private Told told(InquiryRow inquiry, PlanVersionId version, Shell shell) {
        return new Told(
                shell.t(
                        "governance.inquiry.origin",
                        InquiryWords.of(shell, inquiry.kind()),
                        inquiry.title()),
                InquiryWords.address(inquiry.id()),
                inquiry.unitId(),
                version,
                area(inquiry.areaIds(), version),
                Set.of(),
                null,
                null,
                null,
                inquiry.metBy());
    }

    /** The area where the inquiry touches one of the version and no other. */
    private @Nullable AreaId area(List<String> touched, PlanVersionId version) {
        List<AreaId> of =
                areas.of(version).stream()
                        .map(AreaChoices.AreaChoice::id)
                        .filter(area -> touched.contains(area.value().toString()))
                        .toList();
        return of.size() == 1 ? of.getFirst() : null;
    }
}
