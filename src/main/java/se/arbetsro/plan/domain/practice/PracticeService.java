package se.arbetsro.plan.domain.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.activity.ActivityChangedMeanwhile;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Follows new ways of working. Who has a say on the activity has one here. */
@Component
public class PracticeService {

    private final PracticeRepository practices;
    private final ActivityQueries activities;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PracticeService(
            PracticeRepository practices,
            ActivityQueries activities,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.practices = practices;
        this.activities = activities;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins to follow what a finished activity introduced.
     *
     * @throws Invalid when the activity is not done, or is followed already
     */
    @Transactional
    public void follow(ActivityId activity, PracticeContent content) {
        ActivityView view = say(activity);
        if (view.status() != ActivityStatus.DONE) {
            throw new Invalid("plan.practice.notDone");
        }
        if (found(activity) != null) {
            throw new Invalid("plan.practice.followed");
        }
        practices.save(
                new Practice(
                        PracticeId.random(),
                        activity,
                        content,
                        null,
                        Trace.made(clock.instant(), viewer()),
                        0));
        audit.record(
                act("practice.followed", view)
                        .with("practice.first", null, content.firstOn())
                        .with("practice.last", null, content.lastOn())
                        .with("practice.everyMonths", null, content.everyMonths()));
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws ActivityChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(ActivityId activity, long seen, PracticeContent content) {
        ActivityView view = say(activity);
        Practice before = of(activity);
        if (before.version() != seen) {
            throw new ActivityChangedMeanwhile();
        }
        PracticeContent was = before.content();
        practices.save(before.rewritten(content, clock.instant(), viewer()));
        audit.record(
                act("practice.rewritten", view)
                        .withText("practice.what", was.what(), content.what())
                        .with("practice.first", was.firstOn(), content.firstOn())
                        .with("practice.last", was.lastOn(), content.lastOn())
                        .with("practice.everyMonths", was.everyMonths(), content.everyMonths()));
    }

    /**
     * Says how many work the new way today.
     *
     * @param share in percent of all whom it is meant for
     * @param rough whether it was chosen by eye
     * @throws Invalid when it is asked after no longer, or was answered today
     */
    @Transactional
    public void answer(
            ActivityId activity, int share, boolean rough, @Nullable String words, String lang) {
        ActivityView view = say(activity);
        Practice practice = of(activity);
        LocalDate today = LocalDate.now(clock);
        if (practice.end() != null) {
            throw new Invalid("plan.practice.isEnded");
        }
        if (save(practice.id(), today, share, rough, words, lang, clock.instant(), viewer()) == 0) {
            throw new Invalid("plan.practice.answeredToday");
        }
        audit.record(act("practice.answered", view).with("practice.share", null, share + " %"));
    }

    private int save(
            PracticeId practice,
            LocalDate on,
            int share,
            boolean rough,
            @Nullable String words,
            String lang,
            Instant at,
            UUID by) {
        return jdbc.sql(
                        """
                        insert into plan.practice_use (id, practice_id, asked_on, share, rough, words, lang,
                            answered_at, answered_by, version)
                        values (:id, :practice, :on, :share, :rough, :words, :lang, :at, :by, 1)
                        on conflict on constraint practice_use_once_a_day do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("practice", practice.value())
                .param("on", on)
                .param("share", share)
                .param("rough", rough)
                .param("words", words)
                .param("lang", lang)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Asks no more, by decision. */
    @Transactional
    public void end(ActivityId activity, String why) {
        ActivityView view = say(activity);
        Practice before = of(activity);
        if (before.end() != null) {
            return;
        }
        practices.save(before.ended(why, clock.instant(), viewer()));
        audit.record(act("practice.ended", view).withText("practice.reason", null, why));
    }

    /** Asks again after all. */
    @Transactional
    public void resume(ActivityId activity) {
        ActivityView view = say(activity);
        Practice before = of(activity);
        if (before.end() == null) {
            return;
        }
        practices.save(before.resumed(clock.instant(), viewer()));
        audit.record(act("practice.resumed", view));
    }

    /** Enters some with their answers, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(List<PracticeEntry> entries) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        for (PracticeEntry entry : entries) {
            Instant at = entry.content().firstOn().atStartOfDay(clock.getZone()).toInstant();
            Practice made =
                    new Practice(
                            PracticeId.random(),
                            entry.activity(),
                            entry.content(),
                            null,
                            Trace.made(at, viewer()),
                            0);
            practices.save(made);
            for (PracticeEntry.Use use : entry.uses()) {
                save(
                        made.id(),
                        use.on(),
                        use.share(),
                        true,
                        use.words(),
                        "sv",
                        use.on().atTime(9, 0).atZone(clock.getZone()).toInstant(),
                        viewer());
            }
        }
        audit.record(
                Act.of("practice.entered", "practice", UUID.randomUUID())
                        .with("practices", null, entries.size()));
    }

    private ActivityView say(ActivityId activity) {
        ActivityView view = activities.find(activity, null).orElseThrow(NotFound::new);
        if (!view.say()) {
            throw new Forbidden();
        }
        return view;
    }

    private Practice of(ActivityId activity) {
        Practice practice = found(activity);
        if (practice == null) {
            throw new NotFound();
        }
        return practice;
    }

    private @Nullable Practice found(ActivityId activity) {
        return jdbc.sql("select id from plan.practice where activity_id = ?")
                .param(activity.value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> practices.findById(new PracticeId(id)))
                .orElse(null);
    }

    private static Act act(String action, ActivityView activity) {
        return Act.of(action, "activity", activity.id()).in(activity.unitId());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
