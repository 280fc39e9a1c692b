package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/**
 * A local plan as it is typed.
 *
 * @param plan the key of the version of the plan
 * @param to the last day, which is included
 * @param areas the keys of the chosen areas
 */
public record LocalPlanForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String plan,
        @Nullable String from,
        @Nullable String to,
        @Nullable String followUp,
        @Nullable String unionForm,
        @Nullable String unionNote,
        @Nullable List<String> areas) {

    /** As it is saved now. */
    static LocalPlanForm of(LocalPlanView saved) {
        LocalDate last = saved.period().lastDay();
        UnionForm form = saved.unionForm();
        return new LocalPlanForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.versionKey(),
                saved.period().from().toString(),
                last == null ? "" : last.toString(),
                saved.followUp(),
                form == null ? "" : form.name(),
                saved.unionNote(),
                List.of());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    public List<String> chosen() {
        return areas == null ? List.of() : areas;
    }

    LocalPlanContent content(FormErrors errors) {
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("to", to);
        boolean backwards = last != null && last.isBefore(first);
        if (backwards) {
            errors.add("to", "plan.localPlan.periodBackwards");
        }
        return new LocalPlanContent(
                new Validity(first, last == null || backwards ? null : last.plusDays(1)),
                errors.optionalText("followUp", followUp, 4_000),
                errors.optionalChoice("unionForm", unionForm, UnionForm.class),
                errors.optionalText("unionNote", unionNote, 2_000),
                errors.shell().lang());
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
