package se.arbetsro.governance.web.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.domain.decision.SubjectService;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Undo;

/** Says what a decision is about, so that it is told there who decided and when. */
@Controller
@OfToday
class SubjectController {

    private final SubjectService subjects;

    SubjectController(SubjectService subjects) {
        this.subjects = subjects;
    }

    /**
     * @param subject {@code version:<id>} or {@code local-plan:<id>}
     */
    @Allowed(Permission.BODY_READ)
    @PostMapping("/decisions/{id}/subjects")
    Html state(
            @PathVariable DecisionId id, @RequestParam(required = false) @Nullable String subject) {
        String here = "/decisions/" + id.value();
        if (subject == null || subject.isBlank()) {
            return Html.instead(here).saying("platform.form.choice");
        }
        subjects.state(id, subject);
        return Html.redirect(here)
                .saying("governance.subject.stated")
                .undoable(Undo.by(here + "/subjects/removal").with("subject", subject));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/decisions/{id}/subjects/removal")
    Html remove(
            @PathVariable DecisionId id, @RequestParam(required = false) @Nullable String subject) {
        subjects.remove(id, subject == null ? "" : subject);
        return Html.redirect("/decisions/" + id.value()).saying("governance.subject.removed");
    }
}
