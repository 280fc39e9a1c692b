package se.arbetsro.organisation.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.UnitEntry;
import se.arbetsro.organisation.domain.people.PersonEntry;
import se.arbetsro.organisation.domain.role.Duties;
import se.arbetsro.organisation.domain.role.RoleEntry;
import se.arbetsro.platform.time.Validity;

/**
 * Invented staff for the units of the sample: managers, case workers and support in each unit that
 * exists on the day of loading, with employments that followed the mergers, and some who have left.
 */
final class SamplePeople {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final Set<String> ASSESSED_BY_CARE_ASSESSORS = Set.of("elderly", "disability");

    /** An invented person whose account is ready to step into. */
    record Ready(PersonId person, String login) {}

    private final SampleUnits units;
    private final SampleNames names;
    private final Luck luck;
    private final LocalDate today;
    private final List<PersonEntry> people = new ArrayList<>();
    private final List<RoleEntry> roles = new ArrayList<>();
    private final List<Ready> ready = new ArrayList<>();
    private final Map<String, List<PersonId>> caseWorkersOf = new HashMap<>();
    private final Map<String, Set<String>> filled = new LinkedHashMap<>();

    SamplePeople(SampleUnits units, Luck luck, LocalDate today) {
        this.units = units;
        this.luck = luck;
        this.today = today;
        this.names = SampleNames.read(luck);
        peopleOfNote();
        units.on(today, "unit").forEach(this::staff);
        units.on(today, "department").forEach(this::lead);
        units.on(today, "district").forEach(this::direct);
        for (UnitEntry unit : units.all()) {
            if (unit.periods().getLast().kind().equals("unit") && luck.percent(50)) {
                leaver(unit);
            }
        }
    }

    List<PersonEntry> people() {
        return List.copyOf(people);
    }

    List<RoleEntry> roles() {
        return List.copyOf(roles);
    }

    List<Ready> ready() {
        return List.copyOf(ready);
    }

    /** The people who have a presentation of their own, one for each role. */
    private void peopleOfNote() {
        for (SampleFile.Row row : SampleFile.named("roles-of-note").rows()) {
            names.take(row.text("firstName"), row.text("lastName"));
            UnitEntry reach = units.unit(row.text("reach"));
            LocalDate since =
                    luck.day(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1)).withDayOfMonth(1);
            String employer = row.optional("employedAt");
            PersonId id =
                    employer == null
                            ? add(row.text("firstName"), row.text("lastName"), null, List.of())
                            : add(
                                    row.text("firstName"),
                                    row.text("lastName"),
                                    nextHrId(),
                                    List.of(
                                            new PersonEntry.Employment(
                                                    units.unit(employer).id(),
                                                    row.text("occupation"),
                                                    Validity.from(since))));
            Role role = Role.valueOf(row.text("role").replace('-', '_').toUpperCase(Locale.ROOT));
            List<String> duties = row.list("responsibilities");
            roles.add(
                    new RoleEntry(
                            id,
                            role,
                            reach.id(),
                            Validity.from(since),
                            new Duties(
                                    duties.contains("staff"),
                                    duties.contains("budget"),
                                    duties.contains("work-environment"))));
            ready.add(new Ready(id, row.text("login")));
            if (employer != null) {
                filled.computeIfAbsent(employer, _ -> new java.util.HashSet<>())
                        .add(row.text("occupation"));
            }
        }
    }

    private void staff(UnitEntry unit) {
        boolean care =
                !unit.lines().isEmpty()
                        && unit.lines().stream()
                                .allMatch(line ->
                                        ASSESSED_BY_CARE_ASSESSORS.contains(line.serviceLine()));
        if (!isFilled(unit, "unit-manager")) {
            PersonId manager = employ(unit, "unit-manager");
            give(manager, Role.UNIT_MANAGER, unit, Duties.ALL);
        }
        if (luck.percent(45) && !isFilled(unit, "deputy-unit-manager")) {
            PersonId deputy = employ(unit, "deputy-unit-manager");
            give(
                    deputy,
                    Role.DEPUTY_UNIT_MANAGER,
                    unit,
                    new Duties(luck.percent(50), false, luck.percent(50)));
        }
        if (luck.percent(60)) {
            employ(unit, "administrative-officer");
        }
        List<PersonId> caseWorkers = new ArrayList<>();
        int wanted = luck.between(5, 8);
        for (int i = 0; i < wanted; i++) {
            caseWorkers.add(employ(unit, caseWorker(care)));
        }
        give(caseWorkers.getFirst(), Role.SAFETY_REPRESENTATIVE, unit, Duties.NONE);
        caseWorkersOf.put(unit.code(), caseWorkers);
    }

    private String caseWorker(boolean care) {
        if (luck.percent(4)) {
            return "agency-social-worker";
        }
        if (luck.percent(6)) {
            return "specialist-case-worker";
        }
        return care ? "care-assessor" : "social-worker";
    }

    private void lead(UnitEntry department) {
        if (department.code().endsWith("overgripande")
                || department.code().startsWith("stadsledningskontoret")) {
            employ(department, "strategist");
            return;
        }
        if (!isFilled(department, "head-of-department")) {
            PersonId head = employ(department, "head-of-department");
            give(head, Role.HEAD_OF_DEPARTMENT, department, Duties.ALL);
        }
        employ(department, luck.percent(50) ? "method-developer" : "introduction-officer");
    }

    private void direct(UnitEntry district) {
        if (!isFilled(district, "district-director")) {
            give(
                    employ(district, "district-director"),
                    Role.DISTRICT_DIRECTOR,
                    district,
                    Duties.ALL);
        }
        if (!isFilled(district, "hr-officer")) {
            give(employ(district, "hr-officer"), Role.HR, district, Duties.NONE);
            PersonId coordinator = employ(district, "method-developer");
            give(coordinator, Role.PLACEMENT_COORDINATOR, district, Duties.NONE);
            PersonId equality = employ(district, "hr-officer");
            give(equality, Role.GENDER_EQUALITY_COORDINATOR, district, Duties.NONE);
        }
        List<UnitEntry> below =
                units.on(today, "unit").stream()
                        .filter(unit -> isBelow(unit, district))
                        .filter(unit -> caseWorkersOf.containsKey(unit.code()))
                        .toList();
        for (UnitEntry unit : below.subList(0, Math.min(2, below.size()))) {
            PersonId member = caseWorkersOf.getOrDefault(unit.code(), List.of()).getLast();
            give(member, Role.UNION_REPRESENTATIVE, district, Duties.NONE);
        }
    }

    private boolean isBelow(UnitEntry unit, UnitEntry top) {
        return SampleUnits.period(unit, today)
                .map(UnitEntry.Period::parent)
                .map(parent ->
                        parent.equals(top.id())
                                || units.all().stream()
                                        .filter(one -> one.id().equals(parent))
                                        .anyMatch(one -> isBelow(one, top)))
                .orElse(false);
    }

    private boolean isFilled(UnitEntry unit, String occupation) {
        return filled.getOrDefault(unit.code(), Set.of()).contains(occupation);
    }

    /** Someone who works there today, perhaps since before the unit took its present form. */
    private PersonId employ(UnitEntry unit, String occupation) {
        SampleNames.Name name = names.next();
        LocalDate since = beginning();
        List<PersonEntry.Employment> employments = new ArrayList<>();
        LocalDate here = SampleUnits.firstDay(unit);
        if (since.isBefore(here)) {
            UnitEntry before = predecessorWith(unit, new Validity(since, here));
            if (before != null) {
                employments.add(
                        new PersonEntry.Employment(
                                before.id(), occupation, new Validity(since, here)));
            }
            since = here;
        }
        employments.add(new PersonEntry.Employment(unit.id(), occupation, Validity.from(since)));
        return add(name.given(), name.family(), nextHrId(), employments);
    }

    private @Nullable UnitEntry predecessorWith(UnitEntry unit, Validity days) {
        List<UnitEntry> there =
                units.predecessors(unit).stream()
                        .filter(one -> SampleUnits.exists(one, days))
                        .toList();
        return there.isEmpty() ? null : luck.one(there);
    }

    /** Someone who worked there for some years and has left. */
    private void leaver(UnitEntry unit) {
        LocalDate first = SampleUnits.firstDay(unit);
        LocalDate end = unit.periods().getLast().valid().until();
        LocalDate last = end == null ? today : end;
        LocalDate from = luck.day(first, last.minusMonths(13)).withDayOfMonth(1);
        LocalDate until = luck.day(from.plusMonths(6), last).withDayOfMonth(1);
        SampleNames.Name name = names.next();
        add(
                name.given(),
                name.family(),
                nextHrId(),
                List.of(
                        new PersonEntry.Employment(
                                unit.id(),
                                caseWorker(false),
                                new Validity(from.isBefore(first) ? first : from, until))));
    }

    /** More began lately than long ago. */
    private LocalDate beginning() {
        LocalDate early = luck.day(FIRST_DAY, today.minusMonths(1));
        LocalDate late = luck.day(early, today.minusMonths(1));
        return late.withDayOfMonth(1);
    }

    private PersonId add(
            String given,
            String family,
            @Nullable String hrId,
            List<PersonEntry.Employment> employments) {
        PersonId id = new PersonId(luck.id());
        boolean isProtected = people.size() == 120 || people.size() == 333;
        people.add(
                new PersonEntry(
                        id,
                        given,
                        family,
                        hrId,
                        email(given, family, hrId),
                        isProtected,
                        true,
                        employments));
        return id;
    }

    /** At a name that nobody can have, so that no letter of the sample ever reaches anyone. */
    private static String email(String given, String family, @Nullable String hrId) {
        String name =
                Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z.]", "")
                        .toLowerCase(Locale.ROOT);
        return name
                + (hrId == null ? "" : "." + hrId.toLowerCase(Locale.ROOT))
                + "@stockholm.example";
    }

    private String nextHrId() {
        return "P" + (10_000 + 7 * people.size());
    }

    private void give(PersonId person, Role role, UnitEntry unit, Duties duties) {
        LocalDate since =
                people.stream()
                        .filter(one -> one.id().equals(person))
                        .findFirst()
                        .map(one -> one.employments().getLast().valid().from())
                        .orElse(FIRST_DAY);
        LocalDate there = SampleUnits.firstDay(unit);
        roles.add(
                new RoleEntry(
                        person,
                        role,
                        unit.id(),
                        Validity.from(since.isBefore(there) ? there : since),
                        duties));
    }
}
