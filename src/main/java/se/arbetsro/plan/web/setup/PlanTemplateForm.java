package se.arbetsro.plan.web.setup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.template.PlanTemplates;
import se.arbetsro.platform.web.FormErrors;

/**
 * A version to begin with, as typed.
 *
 * @param template the key of a shape, or the id of a version
 * @param code names the version
 */
public record PlanTemplateForm(
        @Nullable String template,
        @Nullable String code,
        @Nullable String titleSv,
        @Nullable String titleEn,
        @Nullable String usedFrom,
        @Nullable String key) {

    PlanTemplates.Wanted wanted(FormErrors errors) {
        String name = errors.text("code", code, 20);
        if (!name.isEmpty() && !name.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            errors.add("code", "plan.template.code.form");
        }
        String sv = errors.text("titleSv", titleSv, 200);
        String en = errors.optionalText("titleEn", titleEn, 200);
        LocalDate from = errors.date("usedFrom", usedFrom);
        return new PlanTemplates.Wanted(name, sv, en, from);
    }
}
