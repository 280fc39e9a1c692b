package se.arbetsro.plan.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.activity.ActivityEntry;
import se.arbetsro.plan.domain.activity.ActivityEntryService;
import se.arbetsro.plan.domain.goal.GoalEntry;
import se.arbetsro.plan.domain.goal.GoalEntryService;
import se.arbetsro.plan.domain.local.LocalPlanEntry;
import se.arbetsro.plan.domain.local.LocalPlanEntryService;
import se.arbetsro.plan.domain.version.AreaKind;
import se.arbetsro.plan.domain.version.PlanEntryService;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.domain.year.UsualYear;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/** Loads the plans of Stockholm, and invented local plans with goals and activities. */
@Component
class PlanSample implements SampleData {

    private static final long SEED = 20_240_101;

    private final PlanEntryService planEntries;
    private final LocalPlanEntryService localPlanEntries;
    private final GoalEntryService goalEntries;
    private final ActivityEntryService activityEntries;
    private final SampleProposals proposals;
    private final SampleAfterwards after;
    private final PlanQueries plans;
    private final UsualYear year;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanSample(
            PlanEntryService planEntries,
            LocalPlanEntryService localPlanEntries,
            GoalEntryService goalEntries,
            ActivityEntryService activityEntries,
            SampleProposals proposals,
            SampleAfterwards after,
            PlanQueries plans,
            UsualYear year,
            JdbcClient jdbc,
            Clock clock) {
        this.planEntries = planEntries;
        this.localPlanEntries = localPlanEntries;
        this.goalEntries = goalEntries;
        this.activityEntries = activityEntries;
        this.proposals = proposals;
        this.after = after;
        this.plans = plans;
        this.year = year;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        PlanFile file = PlanFile.read();
        planEntries.enter(
                file.areaEntries(), file.planEntries(), file.lineEntries(), file.followed());
        LocalDate today = LocalDate.now(clock);
        UUID system = CurrentViewer.get().id();
        Chance chance = new Chance(SEED);
        WorkFile.LocalPlans words = WorkFile.LocalPlans.read();
        WorkFile work = WorkFile.read();
        SampleGoals goals = new SampleGoals(chance, work, words, today, clock.getZone());
        SampleActivities activities =
                new SampleActivities(chance, words, responsible(), today, clock.getZone(), system);
        List<LocalPlanEntry> localPlans = new ArrayList<>();
        Map<LocalPlanId, List<GoalEntry>> goalsOfPlans = new LinkedHashMap<>();
        List<ActivityEntry> all = new ArrayList<>();
        for (Era era : eras(today)) {
            SampleLocalPlans made =
                    new SampleLocalPlans(era, chance, work, words, goals, activities, system)
                            .make();
            localPlans.addAll(made.plans());
            goalsOfPlans.putAll(made.goalsOfPlans());
            all.addAll(made.activities());
        }
        localPlanEntries.enter(localPlans);
        goalEntries.enter(goalsOfPlans);
        activityEntries.enter(all);
        year.enter(today.getYear() - 1);
        proposals.load(localPlans, all, clock.getZone());
        after.load(all, today);
    }

    /** Three of thirteen to begin with; all thirteen under V190618; four wide ones since 2024. */
    private List<Era> eras(LocalDate today) {
        return List.of(
                era("2015", "2016-09-01", "2018-02-02", "2016-09-01", "2017-12-01", 3, 0, 0, 0, 3),
                era(
                        "V190618",
                        "2019-01-01",
                        "2023-01-01",
                        "2019-02-01",
                        "2021-12-31",
                        13,
                        1,
                        12,
                        35,
                        4),
                era(
                        "2024",
                        "2024-01-01",
                        today.plusYears(2).getYear() + "-01-01",
                        "2024-02-01",
                        today.minusDays(12).toString(),
                        4,
                        2,
                        64,
                        65,
                        3));
    }

    private Era era(
            String key,
            String from,
            String until,
            String firstAdded,
            String lastAdded,
            int areas,
            int goals,
            int perWorkplace,
            int ownPlans,
            int ownAreas) {
        VersionRow version = plans.version(key).orElseThrow();
        LocalDate first = LocalDate.parse(from);
        Map<Boolean, List<Era.Area>> byTheme =
                plans.editions(version.id()).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        edition -> edition.kind() == AreaKind.CROSS_CUTTING_THEME,
                                        Collectors.mapping(
                                                edition ->
                                                        new Era.Area(
                                                                edition.areaId(),
                                                                edition.areaKey()),
                                                Collectors.toList())));
        return new Era(
                key,
                version.id(),
                byTheme.getOrDefault(false, List.of()).stream().limit(areas).toList(),
                byTheme.getOrDefault(true, List.of()),
                SampleOrganisation.on(first.plusMonths(3), jdbc),
                new Validity(first, LocalDate.parse(until)),
                new Validity(LocalDate.parse(firstAdded), LocalDate.parse(lastAdded)),
                goals,
                perWorkplace,
                ownPlans,
                ownAreas);
    }

    /** The words for those who answer for something, by the keys of roles and occupations. */
    private static Map<String, String> responsible() {
        Map<String, String> words = new HashMap<>();
        for (String name : List.of("occupations", "roles")) {
            try (InputStream file =
                    PlanSample.class.getResourceAsStream("/sample/stockholm/" + name + ".csv")) {
                if (file == null) {
                    throw new IllegalStateException("No file " + name);
                }
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .forEach(row ->
                                words.put(row.getField("key"), lower(row.getField("nameSv"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    /** As it stands within a sentence; abbreviations stay as they are. */
    private static String lower(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
