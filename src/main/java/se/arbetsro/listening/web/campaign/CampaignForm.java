package se.arbetsro.listening.web.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * The plan of a campaign as it is typed, but for whom it leaves out.
 *
 * @param key makes creating happen once
 * @param version what was seen when it is changed
 * @param instrument the id and the number of its version, with a colon between
 * @param reminders when everybody is reminded, see {@link #HALFWAY} and {@link #LAST}
 */
public record CampaignForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String decision,
        @Nullable String instrument,
        @Nullable String unit,
        @Nullable String recruitment,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable List<String> reminders,
        @Nullable String threshold,
        @Nullable String textThreshold,
        @Nullable String follows) {

    /** Halfway between the first day and the last. */
    static final String HALFWAY = "halfway";

    /** Two days before the last. */
    static final String LAST = "last";

    private static final int LAST_DAYS = 2;
    private static final int USUAL_DAYS = 14;

    static CampaignForm empty(String key, LocalDate today, String instrument, String unit) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new CampaignForm(
                key,
                null,
                "",
                "",
                "",
                instrument,
                unit,
                Recruitment.INVITED.name(),
                monday.toString(),
                monday.plusDays(USUAL_DAYS).toString(),
                List.of(HALFWAY, LAST),
                Integer.toString(Threshold.SURVEY),
                Integer.toString(CampaignPlan.TEXT_THRESHOLD),
                "");
    }

    static CampaignForm of(CampaignPlan plan, long version) {
        List<String> reminders = new ArrayList<>();
        if (plan.reminders().contains(halfway(plan.opensOn(), plan.closesOn()))) {
            reminders.add(HALFWAY);
        }
        if (plan.reminders().contains(plan.closesOn().minusDays(LAST_DAYS))) {
            reminders.add(LAST);
        }
        return new CampaignForm(
                null,
                Long.toString(version),
                plan.name(),
                plan.purpose(),
                plan.retentionDecision() == null ? "" : plan.retentionDecision(),
                chosen(plan.instrument(), plan.version()),
                plan.unit().value().toString(),
                plan.recruitment().name(),
                plan.opensOn().toString(),
                plan.closesOn().toString(),
                reminders,
                Integer.toString(plan.threshold()),
                Integer.toString(plan.textThreshold()),
                plan.follows() == null ? "" : plan.follows().value().toString());
    }

    static String chosen(InstrumentId instrument, int version) {
        return instrument.value() + ":" + version;
    }

    private static LocalDate halfway(LocalDate opens, LocalDate closes) {
        return opens.plusDays(ChronoUnit.DAYS.between(opens, closes) / 2);
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** The reminders as one value, for a choice between two of them. */
    String together() {
        return String.join(",", reminders == null ? List.of() : reminders);
    }

    private static @Nullable UUID id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}") ? uuid(typed) : null;
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The plan; empty with faults noted when it cannot be.
     *
     * @param before whose exclusions stay; null for a new one
     */
    Optional<CampaignPlan> plan(@Nullable CampaignPlan before, FormErrors errors) {
        String called = errors.text("name", name, 200);
        String why = errors.optionalText("purpose", purpose, 1_000);
        String ground = errors.optionalText("decision", decision, 200);
        String[] asked = (instrument == null ? "" : instrument).split(":", 2);
        UUID askedId = id(asked[0]);
        boolean numbered = asked.length == 2 && asked[1].matches("\\d{1,4}");
        if (askedId == null || !numbered) {
            errors.add("instrument", "platform.form.required");
        }
        UUID where = id(unit);
        if (where == null) {
            errors.add("unit", "platform.form.required");
        }
        Recruitment how = errors.optionalChoice("recruitment", recruitment, Recruitment.class);
        if (how == null) {
            errors.add("recruitment", "platform.form.required");
        }
        LocalDate opens = errors.date("opensOn", opensOn);
        LocalDate closes = errors.date("closesOn", closesOn);
        if (errors.of("opensOn") == null
                && errors.of("closesOn") == null
                && (closes.isBefore(opens)
                        || ChronoUnit.DAYS.between(opens, closes) > CampaignPlan.LONGEST_DAYS)) {
            errors.add("closesOn", "listening.campaign.closesOn.impossible");
        }
        int smallest =
                errors.whole(
                        "threshold",
                        threshold,
                        Threshold.SURVEY_FLOOR,
                        CampaignPlan.LARGEST_THRESHOLD);
        int smallestOfTexts =
                errors.whole(
                        "textThreshold",
                        textThreshold,
                        CampaignPlan.TEXT_THRESHOLD_FLOOR,
                        CampaignPlan.LARGEST_TEXT_THRESHOLD);
        if (errors.any() || askedId == null || where == null || how == null) {
            return Optional.empty();
        }
        UUID earlier = id(follows);
        return Optional.of(
                new CampaignPlan(
                        called,
                        why == null ? "" : why,
                        ground,
                        new InstrumentId(askedId),
                        Integer.parseInt(asked[1]),
                        new UnitId(where),
                        how,
                        opens,
                        closes,
                        how == Recruitment.INVITED ? reminderDays(opens, closes) : List.of(),
                        smallest,
                        smallestOfTexts,
                        before == null ? 0 : before.monthsEmployed(),
                        before == null ? Set.of() : before.withoutUnits(),
                        before == null ? Set.of() : before.withoutOccupations(),
                        earlier == null ? null : new CampaignId(earlier)));
    }

    private List<LocalDate> reminderDays(LocalDate opens, LocalDate closes) {
        List<LocalDate> days = new ArrayList<>();
        List<String> wanted = reminders == null ? List.of() : reminders;
        if (wanted.contains(HALFWAY)) {
            days.add(halfway(opens, closes));
        }
        if (wanted.contains(LAST)) {
            days.add(closes.minusDays(LAST_DAYS));
        }
        return days.stream().filter(day -> day.isAfter(opens)).toList();
    }
}
