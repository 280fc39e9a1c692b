package se.arbetsro.governance.web.officer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText;
import se.arbetsro.governance.domain.making.PlanTexts;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.governance.web.making.SentChangesPage;
import se.arbetsro.governance.web.making.SentTextPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The text that boards were handed to decide on, and what has changed in it since. */
@Controller
@OfToday
class SubmissionController {

    private static final String AS = "submission";

    private final PlanMakingQueries makings;
    private final PlanTexts texts;

    SubmissionController(PlanMakingQueries makings, PlanTexts texts) {
        this.makings = makings;
        this.texts = texts;
    }

    private Sending submission(PlanMakingId id, int number) {
        return texts.submissions(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/submissions/{number}")
    Html text(Shell shell, @PathVariable PlanMakingId id, @PathVariable int number) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        PlanText handed = texts.submitted(id, number).orElseThrow(NotFound::new);
        return Html.of(new SentTextPage(shell, making, AS, submission(id, number), handed));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/submissions/{number}/changes")
    Html changes(Shell shell, @PathVariable PlanMakingId id, @PathVariable int number) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        PlanText handed = texts.submitted(id, number).orElseThrow(NotFound::new);
        return Html.of(
                new SentChangesPage(
                        shell,
                        making,
                        AS,
                        submission(id, number),
                        handed.differencesTo(texts.now(making.planVersionId()))));
    }
}
