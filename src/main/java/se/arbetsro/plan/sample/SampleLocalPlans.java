package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.activity.ActivityEntry;
import se.arbetsro.plan.domain.goal.GoalEntry;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanEntry;
import se.arbetsro.plan.domain.local.NewLocalPlan;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.domain.local.SteeringSeat;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.platform.time.Validity;

/** Makes the local plans of an era with their goals and activities, district by district. */
final class SampleLocalPlans {

    private static final String READY_UNIT = "farsta-barn-unga";

    private final Era era;
    private final Chance chance;
    private final WorkFile work;
    private final WorkFile.LocalPlans words;
    private final SampleGoals goals;
    private final SampleActivities activities;
    private final UUID system;

    private final List<LocalPlanEntry> plans = new ArrayList<>();
    private final Map<LocalPlanId, List<GoalEntry>> goalsOfPlans = new LinkedHashMap<>();
    private final List<ActivityEntry> done = new ArrayList<>();

    /** What each unit has in each area, so that it does not have it twice. */
    private final Set<String> thoughtOf = new HashSet<>();

    /** The goals of a unit in an area. */
    private final Map<UnitId, Map<Era.Area, List<GoalId>>> goalsOf = new HashMap<>();

    SampleLocalPlans(
            Era era,
            Chance chance,
            WorkFile work,
            WorkFile.LocalPlans words,
            SampleGoals goals,
            SampleActivities activities,
            UUID system) {
        this.era = era;
        this.chance = chance;
        this.work = work;
        this.words = words;
        this.goals = goals;
        this.activities = activities;
        this.system = system;
    }

    SampleLocalPlans make() {
        for (SampleOrganisation.Unit district : era.organisation().ofKind("district")) {
            List<SampleOrganisation.Unit> workplaces = era.organisation().workplaces(district);
            plan(district, era.areas(), true);
            for (SampleOrganisation.Unit workplace : workplaces) {
                chance.begin(era.key() + " own " + workplace.code());
                // The ready accounts are at home in Farsta, and shall have something to look at.
                if (workplace.code().startsWith("farsta") || chance.percent(era.ownPlans())) {
                    plan(workplace, ownAreas(workplace), false);
                }
            }
            if (era.perWorkplace() > 0) {
                era.areas().forEach(area -> activities(area, district, workplaces));
            }
        }
        pressing();
        words.cityWide().stream()
                .filter(one -> one.version().equals(era.key()))
                .forEach(this::cityWide);
        return this;
    }

    private List<Era.Area> ownAreas(SampleOrganisation.Unit workplace) {
        int all = era.areas().size();
        int most = Math.min(era.ownAreas(), all);
        return workplace.code().equals(READY_UNIT)
                ? era.areas().subList(all - most, all)
                : chance.shuffled(era.areas()).subList(0, chance.between(Math.min(2, most), most));
    }

    List<LocalPlanEntry> plans() {
        return plans;
    }

    Map<LocalPlanId, List<GoalEntry>> goalsOfPlans() {
        return goalsOfPlans;
    }

    List<ActivityEntry> activities() {
        return done;
    }

    private void plan(SampleOrganisation.Unit unit, List<Era.Area> areas, boolean district) {
        String name = era.key() + " plan " + unit.code();
        chance.begin(name);
        LocalDate end = end(unit);
        LocalDate begun = era.period().from().plusDays(chance.between(5, 50));
        UUID by = maker(unit, district);
        List<GoalEntry> made = new ArrayList<>();
        for (Era.Area area : areas) {
            chance.begin(name + " " + area.key());
            int wanted = district ? era.goals() : Math.min(1, era.goals());
            List<Integer> numbers = chance.shuffled(List.of(0, 1, 2, 3, 4, 5));
            for (int i = 0; i < wanted; i++) {
                chance.begin(name + " " + area.key() + " " + i);
                GoalEntry goal = goals.make(era, area, unit.id(), numbers.get(i), begun, end, by);
                made.add(goal);
                goalsOf.computeIfAbsent(unit.id(), _ -> new HashMap<>())
                        .computeIfAbsent(area, _ -> new ArrayList<>())
                        .add(goal.id());
            }
        }
        chance.begin(name + " as a whole");
        UnionForm form = chance.one(List.of(UnionForm.values()));
        LocalPlanContent content =
                new LocalPlanContent(
                        new Validity(era.period().from(), end.plusDays(1)),
                        chance.one(words.followUp()),
                        district ? form : null,
                        district ? chance.one(words.unionNote()) : null,
                        "sv");
        LocalPlanId id = new LocalPlanId(chance.id());
        plans.add(
                new LocalPlanEntry(
                        id,
                        new NewLocalPlan(
                                unit.id(),
                                era.version(),
                                content,
                                areas.stream().map(Era.Area::id).collect(Collectors.toSet())),
                        made.isEmpty()
                                ? begun.atTime(9, 0).atZone(goals.zone()).toInstant()
                                : made.getFirst().at().minusSeconds(3_600),
                        by,
                        district ? seats(unit, form, end) : List.of()));
        goalsOfPlans.put(id, made);
    }

    private UUID maker(SampleOrganisation.Unit unit, boolean district) {
        return era.organisation()
                .holder(district ? "DISTRICT_DIRECTOR" : "UNIT_MANAGER", unit)
                .map(PersonId::value)
                .orElse(system);
    }

    /** The last day that the unit's plan can be about. */
    private LocalDate end(SampleOrganisation.Unit unit) {
        LocalDate until = unit.valid().until();
        return until == null || until.minusDays(1).isAfter(era.last())
                ? era.last()
                : until.minusDays(1);
    }

    private List<SteeringSeat> seats(
            SampleOrganisation.Unit district, UnionForm form, LocalDate end) {
        Validity held = new Validity(era.period().from(), end.plusDays(1));
        List<SteeringSeat> seats = new ArrayList<>();
        SampleOrganisation organisation = era.organisation();
        seat(
                seats,
                organisation.holders("DISTRICT_DIRECTOR", district),
                SteeringPart.CHAIR,
                null,
                held);
        organisation.ofKind("department").stream()
                .filter(department -> district.id().equals(department.parentId()))
                .forEach(department ->
                        seat(
                                seats,
                                organisation.holders("HEAD_OF_DEPARTMENT", department),
                                SteeringPart.MEMBER,
                                null,
                                held));
        seat(seats, organisation.holders("HR", district), SteeringPart.HR, null, held);
        seat(
                seats,
                organisation.holders("GENDER_EQUALITY_COORDINATOR", district),
                SteeringPart.EQUALITY_SUPPORT,
                null,
                held);
        if (form == UnionForm.IN_GROUP) {
            List<PersonId> speakers = organisation.holders("UNION_REPRESENTATIVE", district);
            for (int i = 0; i < Math.min(2, speakers.size()); i++) {
                seat(
                        seats,
                        List.of(speakers.get(i)),
                        SteeringPart.UNION,
                        words.unions().get(i),
                        held);
            }
        }
        return seats;
    }

    private static void seat(
            List<SteeringSeat> seats,
            List<PersonId> people,
            SteeringPart part,
            @Nullable String speaksFor,
            Validity held) {
        if (!people.isEmpty()) {
            seats.add(new SteeringSeat(people.getFirst(), null, part, speaksFor, held));
        }
    }

    private void activities(
            Era.Area area,
            SampleOrganisation.Unit district,
            List<SampleOrganisation.Unit> workplaces) {
        chance.begin(era.key() + " area " + area.key() + " " + district.code());
        int wanted =
                Math.max(3, workplaces.size() * era.perWorkplace() / 10) + chance.between(-1, 2);
        List<WorkFile.Activity> templates = chance.shuffled(work.in(area.key()).activities());
        for (int i = 0; i < wanted; i++) {
            chance.begin(era.key() + " " + area.key() + " " + district.code() + " " + i);
            SampleOrganisation.Unit unit =
                    workplaces.isEmpty() || chance.percent(15)
                            ? district
                            : workplaces.get((i + area.key().length()) % workplaces.size());
            WorkFile.Activity what = unused(templates, i, unit, area);
            if (what != null) {
                chance.begin(era.key() + " " + area.key() + " " + unit.code() + " " + what.title());
                done.add(
                        activities.make(
                                era, area, unit, what, goal(area, unit, district), end(unit)));
            }
        }
    }

    /** What the unit has not thought of before; null when it has thought of all. */
    private WorkFile.@Nullable Activity unused(
            List<WorkFile.Activity> templates,
            int from,
            SampleOrganisation.Unit unit,
            Era.Area area) {
        for (int i = 0; i < templates.size(); i++) {
            WorkFile.Activity what = templates.get((from + i) % templates.size());
            if (thoughtOf.add(unit.code() + area.key() + what.title())) {
                return what;
            }
        }
        return null;
    }

    /** A goal of the unit's own plan, or of the district's, or none. */
    private @Nullable GoalId goal(
            Era.Area area, SampleOrganisation.Unit unit, SampleOrganisation.Unit district) {
        List<GoalId> own = goalsOf.getOrDefault(unit.id(), Map.of()).getOrDefault(area, List.of());
        List<GoalId> above =
                goalsOf.getOrDefault(district.id(), Map.of()).getOrDefault(area, List.of());
        List<GoalId> all = own.isEmpty() ? above : own;
        return all.isEmpty() || chance.percent(35) ? null : chance.one(all);
    }

    /**
     * Whoever steps in as the ready unit manager meets one that is late and one that is soon due.
     */
    private void pressing() {
        LocalDate today = activities.today();
        SampleOrganisation.Unit unit =
                era.organisation().units().values().stream()
                        .filter(one -> one.code().equals(READY_UNIT))
                        .findFirst()
                        .orElse(null);
        if (unit == null || era.perWorkplace() == 0 || today.isAfter(era.last())) {
            return;
        }
        int ahead = -9;
        for (Era.Area area : era.areas()) {
            WorkFile.Activity what = unused(work.in(area.key()).activities(), 0, unit, area);
            if (what != null && ahead < 60) {
                chance.begin(era.key() + " pressing " + what.title());
                done.add(activities.pressing(era, area, unit, what, today.plusDays(ahead)));
                ahead += 21;
            }
        }
    }

    private void cityWide(WorkFile.CityWide one) {
        Era.Area area =
                Stream.concat(era.areas().stream(), era.themes().stream())
                        .filter(a -> a.key().equals(one.area()))
                        .findFirst()
                        .orElse(null);
        SampleOrganisation.Unit unit =
                era.organisation().units().values().stream()
                        .filter(u -> u.code().equals(one.unit()))
                        .findFirst()
                        .orElse(null);
        if (area != null && unit != null) {
            chance.begin(era.key() + " " + unit.code() + " " + one.title());
            done.add(activities.cityWide(era, area, unit, one));
        }
    }
}
