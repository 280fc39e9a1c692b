package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The goals and activities that the sample picks from, by area. */
record WorkFile(List<AreaWork> areas) {

    static WorkFile read() {
        return SampleJson.read("goals-and-activities", WorkFile.class);
    }

    AreaWork in(String area) {
        return areas.stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No work in area " + area));
    }

    record AreaWork(String area, List<Goal> goals, List<Activity> activities) {}

    record Goal(String what, String why, String reached, String how) {}

    record Activity(
            String title,
            String description,
            String effort,
            String responsible,
            String effectNoticed,
            @Nullable String clientsNoticed,
            @Nullable String cancelReason) {}

    /**
     * The file {@code local-plans.json}: the words around local plans, and what is done for all.
     */
    record LocalPlans(
            List<String> followUp,
            List<String> unionNote,
            List<String> unions,
            List<String> steps,
            List<String> controlledBy,
            String withdrawn,
            Map<String, String> concluded,
            List<CityWide> cityWide) {

        static LocalPlans read() {
            return SampleJson.read("local-plans", LocalPlans.class);
        }
    }

    record CityWide(
            String version,
            String area,
            String unit,
            String title,
            String description,
            String responsible,
            String effort,
            @Nullable LocalDate start,
            LocalDate due,
            String status,
            @Nullable String effect,
            @Nullable String clientsNotice) {}
}
