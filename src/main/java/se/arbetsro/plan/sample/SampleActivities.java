package se.arbetsro.plan.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Responsible;
import se.arbetsro.plan.domain.activity.ActivityEntry;
import se.arbetsro.plan.domain.activity.ControlContent;

/**
 * Makes activities in all states, as they would stand on the day on which the sample is made.
 *
 * @param responsible the words for the keys of roles and occupations
 */
record SampleActivities(
        Chance chance,
        WorkFile.LocalPlans words,
        Map<String, String> responsible,
        LocalDate today,
        ZoneId zone,
        UUID system) {

    ActivityEntry make(
            Era era,
            Era.Area area,
            SampleOrganisation.Unit unit,
            WorkFile.Activity what,
            @Nullable GoalId goal,
            LocalDate end) {
        LocalDate last = era.added().until() == null ? today : era.added().until();
        LocalDate latest = end.minusDays(80).isBefore(last) ? end.minusDays(80) : last;
        LocalDate added = chance.day(era.added().from(), latest);
        LocalDate start = added.plusDays(chance.between(10, 60));
        LocalDate due = start.plusDays(chance.between(30, 300));
        if (due.isAfter(end)) {
            due = end.minusDays(chance.between(1, 15));
        }
        if (start.isAfter(due)) {
            start = due.minusDays(10);
        }
        UUID by =
                era.organisation()
                        .holder("UNIT_MANAGER", unit)
                        .or(() -> era.organisation().holder("DISTRICT_DIRECTOR", unit))
                        .map(PersonId::value)
                        .orElse(system);
        Story story = new Story(added, start, due, by, what);
        List<ActivityEntry.Step> steps = story.steps();
        boolean decided = chance.percent(30) && !steps.isEmpty();
        if (decided && steps.getFirst().status() == ActivityStatus.DECIDED) {
            steps = steps.subList(1, steps.size());
        } else {
            decided = false;
        }
        return new ActivityEntry(
                new ActivityId(chance.id()),
                new NewActivity(
                        unit.id(),
                        era.version(),
                        area.id(),
                        goal,
                        new ActivityContent(
                                what.title(),
                                what.description(),
                                "sv",
                                lines(era, unit),
                                responsible(era, unit, what.responsible(), due),
                                start,
                                due,
                                Effort.valueOf(what.effort().toUpperCase(Locale.ROOT)),
                                false,
                                null),
                        decided ? new Decided(LOCAL_GROUP, added) : null,
                        null),
                at(added),
                by,
                steps,
                story.control(steps));
    }

    private List<String> lines(Era era, SampleOrganisation.Unit unit) {
        List<String> own = era.organisation().linesOf(unit);
        return own.size() > 1 && chance.percent(40) ? List.of(chance.one(own)) : own;
    }

    private Responsible responsible(
            Era era, SampleOrganisation.Unit unit, String key, LocalDate due) {
        String words = responsible.getOrDefault(key, key);
        String role = key.replace('-', '_').toUpperCase(Locale.ROOT);
        PersonId person =
                due.isAfter(today.minusDays(400)) && chance.percent(70)
                        ? era.organisation().holder(role, unit).orElse(null)
                        : null;
        return new Responsible(person, words);
    }

    /** One that is under way, for which the unit's manager answers by a day. */
    ActivityEntry pressing(
            Era era,
            Era.Area area,
            SampleOrganisation.Unit unit,
            WorkFile.Activity what,
            LocalDate due) {
        PersonId manager = era.organisation().holder("UNIT_MANAGER", unit).orElse(null);
        UUID by = manager == null ? system : manager.value();
        LocalDate added = due.minusDays(90);
        return new ActivityEntry(
                new ActivityId(chance.id()),
                new NewActivity(
                        unit.id(),
                        era.version(),
                        area.id(),
                        null,
                        new ActivityContent(
                                what.title(),
                                what.description(),
                                "sv",
                                lines(era, unit),
                                new Responsible(
                                        manager,
                                        responsible.getOrDefault("unit-manager", "unit-manager")),
                                due.minusDays(60),
                                due,
                                Effort.MEDIUM,
                                false,
                                null),
                        null,
                        null),
                at(added),
                by,
                List.of(
                        decision(LOCAL_GROUP, added.plusDays(10), by),
                        step(ActivityStatus.UNDER_WAY, null, added.plusDays(30), by)),
                null);
    }

    /** An activity for the whole municipality. */
    ActivityEntry cityWide(
            Era era, Era.Area area, SampleOrganisation.Unit unit, WorkFile.CityWide one) {
        ActivityStatus status = ActivityStatus.valueOf(one.status());
        LocalDate start = one.start();
        LocalDate added = (start == null ? one.due().minusDays(120) : start).minusDays(60);
        List<ActivityEntry.Step> steps = new ArrayList<>();
        if (status != ActivityStatus.PROPOSED) {
            steps.add(decision("Centrala styrgruppen", added.plusDays(20), system));
        }
        if (status == ActivityStatus.UNDER_WAY || status == ActivityStatus.DONE) {
            steps.add(step(ActivityStatus.UNDER_WAY, null, added.plusDays(60), system));
        }
        String effect = one.effect();
        if (status == ActivityStatus.DONE) {
            steps.add(step(ActivityStatus.DONE, null, one.due(), system));
        }
        return new ActivityEntry(
                new ActivityId(chance.id()),
                new NewActivity(
                        unit.id(),
                        era.version(),
                        area.id(),
                        null,
                        new ActivityContent(
                                one.title(),
                                one.description(),
                                "sv",
                                List.of(),
                                Responsible.role(one.responsible()),
                                start,
                                one.due(),
                                Effort.valueOf(one.effort().toUpperCase(Locale.ROOT)),
                                true,
                                null),
                        null,
                        null),
                at(added),
                system,
                steps,
                effect == null
                        ? null
                        : new ControlContent(
                                one.due().plusDays(40),
                                chance.one(words.controlledBy()),
                                effect,
                                one.clientsNotice(),
                                "sv"));
    }

    private static final int HOUR = 9;
    private static final String LOCAL_GROUP = "Lokala styrgruppen";

    private Instant at(LocalDate day) {
        return day.atTime(HOUR, chance.between(0, 59)).atZone(zone).toInstant();
    }

    private ActivityEntry.Step step(
            ActivityStatus status, @Nullable String why, LocalDate day, UUID by) {
        return new ActivityEntry.Step(status, why, null, at(day), by);
    }

    private ActivityEntry.Step decision(String body, LocalDate day, UUID by) {
        return new ActivityEntry.Step(
                ActivityStatus.DECIDED, null, new Decided(body, day), at(day), by);
    }

    /** How it went with one activity, told in steps that never lie in the future. */
    private final class Story {

        private final LocalDate added;
        private final LocalDate start;
        private final LocalDate due;
        private final UUID by;
        private final WorkFile.Activity what;

        Story(LocalDate added, LocalDate start, LocalDate due, UUID by, WorkFile.Activity what) {
            this.added = added;
            this.start = start;
            this.due = due;
            this.by = by;
            this.what = what;
        }

        List<ActivityEntry.Step> steps() {
            return due.isBefore(today) ? past() : ahead();
        }

        private List<ActivityEntry.Step> past() {
            int luck = chance.between(1, 100);
            if (what.cancelReason() != null && luck > 70) {
                return cancelled();
            }
            if (due.isAfter(today.minusDays(150)) && luck > 45) {
                return luck > 58 ? underWay() : decided();
            }
            List<ActivityEntry.Step> steps = underWay();
            LocalDate done = chance.day(due.minusDays(25), due.plusDays(20));
            steps.add(step(ActivityStatus.DONE, null, notAfterToday(later(done)), by));
            return steps;
        }

        private List<ActivityEntry.Step> ahead() {
            int luck = chance.between(1, 100);
            if (what.cancelReason() != null && luck > 90) {
                return cancelled();
            }
            if (!start.isAfter(today.minusDays(3))) {
                return luck > 36 ? underWay() : luck > 22 ? decided() : new ArrayList<>();
            }
            return luck > 60 ? decided() : new ArrayList<>();
        }

        private List<ActivityEntry.Step> decided() {
            LocalDate day = added.plusDays(chance.between(2, 9));
            return day.isAfter(today)
                    ? new ArrayList<>()
                    : new ArrayList<>(List.of(decision(LOCAL_GROUP, day, by)));
        }

        private List<ActivityEntry.Step> underWay() {
            List<ActivityEntry.Step> steps = decided();
            steps.add(step(ActivityStatus.UNDER_WAY, null, notAfterToday(later(start)), by));
            return steps;
        }

        private List<ActivityEntry.Step> cancelled() {
            List<ActivityEntry.Step> steps = decided();
            LocalDate day = notAfterToday(later(chance.day(start, due)));
            steps.add(step(ActivityStatus.CANCELLED, what.cancelReason(), day, by));
            return steps;
        }

        /** After it has been decided. */
        private LocalDate later(LocalDate day) {
            LocalDate earliest = added.plusDays(10);
            return day.isBefore(earliest) ? earliest : day;
        }

        private LocalDate notAfterToday(LocalDate day) {
            LocalDate yesterday = today.minusDays(1);
            return day.isAfter(yesterday) ? yesterday : day;
        }

        @Nullable ControlContent control(List<ActivityEntry.Step> steps) {
            if (steps.isEmpty()
                    || steps.getLast().status() != ActivityStatus.DONE
                    || chance.percent(45)) {
                return null;
            }
            LocalDate done = LocalDate.ofInstant(steps.getLast().at(), zone);
            LocalDate day = done.plusDays(chance.between(30, 120));
            return day.isAfter(today)
                    ? null
                    : new ControlContent(
                            day,
                            chance.one(words.controlledBy()),
                            what.effectNoticed(),
                            what.clientsNoticed(),
                            "sv");
        }
    }
}
