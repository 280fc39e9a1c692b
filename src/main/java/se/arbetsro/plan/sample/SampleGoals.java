package se.arbetsro.plan.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.domain.goal.GoalEntry;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.SubGoalContent;

/** Makes goals for an area of a local plan. */
record SampleGoals(
        Chance chance, WorkFile work, WorkFile.LocalPlans words, LocalDate today, ZoneId zone) {

    private static final Map<String, Measured> MEASURED =
            Map.of(
                    "reasonable-workload", new Measured("staff-turnover-social-workers", "12"),
                    "good-work-situation", new Measured("sick-leave", "6.0"),
                    "student-placements", new Measured("student-placements-offered", "8"));

    private record Measured(String indicator, String target) {}

    GoalEntry make(
            Era era,
            Era.Area area,
            UnitId unit,
            int number,
            LocalDate begun,
            LocalDate end,
            UUID by) {
        List<WorkFile.Goal> all = work.in(area.key()).goals();
        WorkFile.Goal one = all.get(number % all.size());
        LocalDate last = end.isAfter(begun.plusYears(2)) ? begun.plusYears(2) : end;
        LocalDate byWhen = chance.day(last.minusDays(200), last);
        GoalContent content =
                new GoalContent(one.what(), one.why(), one.reached(), byWhen, one.how(), "sv");
        return new GoalEntry(
                new GoalId(chance.id()),
                new NewGoal(unit, era.version(), area.id(), content, null),
                begun.atTime(10, chance.between(0, 59)).atZone(zone).toInstant(),
                by,
                steps(area, begun, byWhen),
                conclusion(byWhen, by));
    }

    private List<GoalEntry.Step> steps(Era.Area area, LocalDate begun, LocalDate byWhen) {
        List<GoalEntry.Step> steps = new ArrayList<>();
        Measured measured = MEASURED.get(area.key());
        if (measured != null && chance.percent(60)) {
            steps.add(
                    new GoalEntry.Step(
                            SubGoalContent.measured(
                                    measured.indicator(),
                                    new BigDecimal(measured.target()),
                                    byWhen),
                            null));
        }
        if (chance.percent(50)) {
            LocalDate half = chance.day(begun.plusDays(60), byWhen);
            steps.add(
                    new GoalEntry.Step(
                            SubGoalContent.described(chance.one(words.steps()), half),
                            half.isBefore(today) && chance.percent(75) ? half : null));
        }
        return steps;
    }

    private GoalEntry.@Nullable Conclusion conclusion(LocalDate byWhen, UUID by) {
        if (!byWhen.isBefore(today.minusDays(20)) || chance.percent(12)) {
            return null;
        }
        int luck = chance.between(1, 100);
        GoalStatus status =
                luck <= 55
                        ? GoalStatus.REACHED
                        : luck <= 82
                                ? GoalStatus.PARTLY_REACHED
                                : luck <= 94 ? GoalStatus.NOT_REACHED : GoalStatus.WITHDRAWN;
        String note =
                status == GoalStatus.WITHDRAWN
                        ? words.withdrawn()
                        : words.concluded().get(status.name());
        LocalDate day = chance.day(byWhen, byWhen.plusDays(18));
        return new GoalEntry.Conclusion(
                status, note, day.atTime(13, 30).atZone(zone).toInstant(), by);
    }
}
