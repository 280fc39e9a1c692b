package se.arbetsro.plan.web.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** A new way of working: how it stands, the question, and the answers so far. */
public record PracticePage(
        Shell shell,
        PracticeRow practice,
        List<PracticeQueries.UseRow> uses,
        UseForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(
                        practice.activityTitle(), "/activities/" + practice.activityId().value()));
    }

    public String href() {
        return "/activities/" + practice.activityId().value() + "/practice";
    }

    public String standing() {
        return PracticeWords.of(shell, practice.standing());
    }

    public Tone tone() {
        return PracticeWords.tone(practice.standing());
    }

    public String next() {
        return PracticeWords.next(shell, practice);
    }

    public boolean writes() {
        return shell.asOf() == null && practice.say();
    }

    public boolean asks() {
        return writes() && practice.endedWhy() == null;
    }

    public boolean ended() {
        return practice.endedWhy() != null;
    }

    public List<Option> shares() {
        return PracticeWords.shares(shell);
    }

    public @Nullable String lang(String written) {
        return PlanWords.lang(shell, written);
    }

    public String share(PracticeQueries.UseRow use) {
        return use.rough()
                ? shell.t("plan.share.about", use.share())
                : shell.t("plan.share.exact", use.share());
    }

    public String by(PracticeQueries.UseRow use) {
        String name = use.answeredBy();
        return name == null ? shell.t("plan.protectedName") : name;
    }
}
