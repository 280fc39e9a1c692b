package se.arbetsro.governance.web.inquiry;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.inquiry.InquiryFilter;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryState;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;

/** What narrows the list of inquiries, as it stands in the address. */
public record InquiryFilterForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String due,
        @Nullable String area,
        @Nullable String responsible) {

    public boolean isFiltered() {
        return Stream.of(shown(unit), shown(kind), shown(state), shown(due), shown(area))
                        .anyMatch(one -> !one.isBlank())
                || !shown(responsible).isBlank();
    }

    InquiryFilter filter() {
        return new InquiryFilter(
                Typing.id(unit).map(UnitId::new).orElse(null),
                Typing.one(InquiryKind.class, kind),
                Typing.one(InquiryState.class, state),
                Typing.one(InquiryFilter.Due.class, due),
                Typing.id(area).map(AreaId::new).orElse(null),
                Typing.id(responsible).orElse(null));
    }

    public String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
