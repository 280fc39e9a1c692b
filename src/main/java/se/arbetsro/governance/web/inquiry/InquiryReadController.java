package se.arbetsro.governance.web.inquiry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.inquiry.InquiryChoices;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries.ActivityRow;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.domain.inquiry.InquiryService;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** An inquiry read with all that became of it, and the activities that meet it. */
@Controller
@OfToday
class InquiryReadController {

    private static final int MENU = 200;

    private final OpenedInquiry opened;
    private final InquiryCourseQueries course;
    private final InquiryChoices choices;
    private final AreaChoices areas;
    private final DecisionQueries decisions;
    private final InquiryService service;
    private final AuditQueries audit;

    InquiryReadController(
            OpenedInquiry opened,
            InquiryCourseQueries course,
            InquiryChoices choices,
            AreaChoices areas,
            DecisionQueries decisions,
            InquiryService service,
            AuditQueries audit) {
        this.opened = opened;
        this.course = course;
        this.choices = choices;
        this.areas = areas;
        this.decisions = decisions;
        this.service = service;
        this.audit = audit;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}")
    Html show(
            Shell shell,
            @PathVariable InquiryId id,
            @RequestParam(required = false) @Nullable String find) {
        InquiryRow inquiry = opened.known(id);
        String words = find == null || find.isBlank() ? null : find.strip();
        boolean open = inquiry.edits() && !inquiry.closed();
        List<ActivityRow> linkable = open ? course.linkable(id, words, MENU) : List.of();
        return Html.of(
                new InquiryPage(
                        shell,
                        inquiry,
                        choices.touched(id.value()).stream()
                                .map(area -> shell.in(area.name()))
                                .toList(),
                        inquiry.decisionId() == null
                                ? null
                                : decisions.find(inquiry.decisionId()).orElse(null),
                        course.activities(id),
                        linkable.stream()
                                .map(one -> Option.of(one.id().toString(), one.title()))
                                .toList(),
                        words,
                        linkable.size() == MENU,
                        open
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT)
                                && areas.governingVersion(inquiry.unitId()).isPresent(),
                        course.followUps(id),
                        course.takenUp(id),
                        open ? course.ahead(id, shell.today()) : List.of(),
                        HistoryLine.of(shell, audit.historyOf("inquiry", id.value()))));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/activities")
    Html link(
            @PathVariable InquiryId id, @RequestParam(required = false) @Nullable String activity) {
        opened.edited(id);
        UUID chosen = Typing.id(activity).orElse(null);
        String here = InquiryWords.address(id);
        if (chosen == null) {
            return Html.instead(here).saying("governance.inquiry.activity.choose");
        }
        service.link(id, new ActivityId(chosen));
        return Html.redirect(here).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/activities/removal")
    Html unlink(
            @PathVariable InquiryId id, @RequestParam(required = false) @Nullable String activity) {
        opened.edited(id);
        UUID chosen = Typing.id(activity).orElseThrow(NotFound::new);
        service.unlink(id, new ActivityId(chosen));
        String here = InquiryWords.address(id);
        return Html.redirect(here)
                .saying("governance.inquiry.activity.unlinked")
                .undoable(Undo.by(here + "/activities").with("activity", chosen));
    }
}
