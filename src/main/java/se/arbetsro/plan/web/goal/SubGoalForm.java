package se.arbetsro.plan.web.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.goal.SubGoalContent;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.platform.web.FormErrors;

/** A step towards a goal as it is typed. */
public record SubGoalForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String indicator,
        @Nullable String target,
        @Nullable String description,
        @Nullable String byWhen) {

    /** As it is saved now; the target as it is typed in the language of the page. */
    static SubGoalForm of(SubGoalQueries.SubGoalRow saved, String target) {
        LocalDate day = saved.byWhen();
        return new SubGoalForm(
                null,
                Long.toString(saved.version()),
                saved.indicator(),
                target,
                saved.description(),
                day == null ? null : day.toString());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * Empty when there is something wrong with it, which is noted.
     *
     * @param known the keys of the indicators that can be measured
     */
    Optional<SubGoalContent> content(FormErrors errors, List<String> known) {
        String measured = indicator == null || indicator.isBlank() ? null : indicator;
        BigDecimal value = errors.optionalNumber("target", target);
        String words = errors.optionalText("description", description, 500);
        LocalDate day = errors.optionalDate("byWhen", byWhen);
        if (measured != null && !known.contains(measured)) {
            errors.add("indicator", "platform.form.choice");
        }
        if (measured != null && value == null) {
            errors.add("target", "plan.subGoal.targetNeeded");
        }
        if (measured == null && value != null) {
            errors.add("indicator", "plan.subGoal.indicatorNeeded");
        }
        if (measured == null && words == null) {
            errors.add("description", "plan.subGoal.measuredOrDescribed");
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new SubGoalContent(measured, value, words, day));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
