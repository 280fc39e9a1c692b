package se.arbetsro.plan.web.activity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.ActivityChangedMeanwhile;
import se.arbetsro.plan.domain.activity.ActivityHasEnded;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.activity.ControlQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.activity.reading.DecidingGroups;
import se.arbetsro.plan.domain.comment.CommentQueries;
import se.arbetsro.plan.domain.governing.GoverningDocumentQueries;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.web.Origins;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** One activity: added, read, rewritten. */
@Controller
class ActivityController {

    private final ActivityQueries activities;
    private final ControlQueries controls;
    private final ActivityService service;
    private final ActivityForms forms;
    private final DecidingGroups groups;
    private final Choices choices;
    private final CommentQueries comments;
    private final GoverningDocumentQueries documents;
    private final PracticeQueries practices;
    private final AuditQueries audit;
    private final Origins origins;
    private final Once once;
    private final Clock clock;

    ActivityController(
            ActivityQueries activities,
            ControlQueries controls,
            ActivityService service,
            ActivityForms forms,
            DecidingGroups groups,
            Choices choices,
            CommentQueries comments,
            GoverningDocumentQueries documents,
            PracticeQueries practices,
            AuditQueries audit,
            Origins origins,
            Once once,
            Clock clock) {
        this.activities = activities;
        this.controls = controls;
        this.service = service;
        this.forms = forms;
        this.groups = groups;
        this.choices = choices;
        this.comments = comments;
        this.documents = documents;
        this.practices = practices;
        this.audit = audit;
        this.origins = origins;
        this.once = once;
        this.clock = clock;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}")
    Html show(Shell shell, @PathVariable ActivityId id) {
        ActivityView activity = find(shell, id);
        UUID originId = activity.originId();
        String originKind = activity.originKind();
        Optional<Origin> origin =
                originId == null || originKind == null
                        ? Optional.empty()
                        : Optional.of(new Origin(originKind, originId));
        return Html.of(
                new ActivityPage(
                        shell,
                        activity,
                        choices.serviceLines(),
                        controls.of(id, shell.asOf()),
                        comments.of(
                                id.value(),
                                shell.asOf() == null
                                        ? null
                                        : shell.asOf()
                                                .plusDays(1)
                                                .atStartOfDay(shell.zone())
                                                .toInstant()),
                        HistoryLine.of(shell, audit.historyOf("activity", id.value())),
                        origin.flatMap(one -> origins.told(one, shell)).orElse(null),
                        documents.of(id),
                        practices.of(id).orElse(null),
                        shell.asOf() == null
                                        && activity.say()
                                        && activity.status() == ActivityStatus.PROPOSED
                                ? TypedDecision.proposed(
                                        shell, groups.unitOf(List.of(activity.unitId())))
                                : null,
                        shell.asOf() == null && activity.undoOffered(clock.instant())));
    }

    private ActivityView find(Shell shell, ActivityId id) {
        return activities.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/activities/new")
    Html form(Shell shell, @ModelAttribute ActivityForm asked) {
        return Html.of(
                forms.page(
                        shell,
                        begin(shell, asked),
                        FormErrors.none(shell),
                        "/activities",
                        "/activities",
                        false));
    }

    /** What the address asks for, filled in with what the origin proposes. */
    private ActivityForm begin(Shell shell, ActivityForm asked) {
        OriginSource.Told told =
                asked.madeFrom().flatMap(origin -> origins.told(origin, shell)).orElse(null);
        if (asked.madeFrom().isPresent() && told == null) {
            throw new NotFound();
        }
        String area = asked.area();
        List<String> lines = asked.lines();
        if (told != null) {
            area =
                    forms.areas(shell).stream()
                            .filter(one ->
                                    one.areaId().equals(told.area())
                                            && one.versionId().equals(told.planVersion()))
                            .map(Choices.AreaChoice::written)
                            .findFirst()
                            .orElse("");
            lines = List.copyOf(told.serviceLines());
        }
        String unit = told == null ? forms.unit(asked.unit()) : told.unit().value().toString();
        Optional<Decided> decided = asked.madeFrom().flatMap(origins::decided);
        TypedDecision decision =
                decided.map(one -> new TypedDecision(one.by(), one.on().toString()))
                        .orElseGet(() -> forms.proposed(shell, unit));
        return new ActivityForm(
                Once.newKey(),
                null,
                unit,
                area,
                asked.goal(),
                told == null ? asked.title() : ActivityForm.text(told.title()),
                told == null ? asked.description() : ActivityForm.text(told.how()),
                lines,
                null,
                null,
                null,
                told == null ? null : ActivityForm.text(told.due()),
                null,
                decided.isPresent() ? "true" : null,
                decision.decidedBy(),
                decision.decidedOn(),
                asked.cityWide(),
                null,
                null,
                shell.lang(),
                asked.from(),
                asked.origin());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities")
    Html add(Shell shell, @ModelAttribute ActivityForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<UnitId> unit = forms.unit(form, errors);
        Optional<Choices.AreaChoice> area = form.areaOf(forms.areas(shell));
        if (area.isEmpty()) {
            errors.add("area", "platform.form.choice");
        }
        ActivityContent content = form.content(errors);
        Decided decided = "true".equals(form.decided()) ? form.decision().read(errors) : null;
        Optional<Origin> origin = form.madeFrom();
        if (origin.isPresent() && origins.told(origin.get(), shell).isEmpty()) {
            throw new NotFound();
        }
        if (errors.any()) {
            return again(shell, form, errors, "/activities", "/activities", false);
        }
        NewActivity wanted =
                new NewActivity(
                        unit.orElseThrow(),
                        area.orElseThrow().versionId(),
                        area.orElseThrow().areaId(),
                        form.goalId().orElse(null),
                        content,
                        decided,
                        origin.orElse(null));
        try {
            return Html.redirect(
                            once.create(
                                    "activity",
                                    form.key(),
                                    form,
                                    () -> "/activities/" + service.add(wanted).value()))
                    .saying("plan.activity.added");
        } catch (Invalid fault) {
            errors.add(field(fault), fault.messageKey(), fault.arguments());
            return again(shell, form, errors, "/activities", "/activities", false);
        }
    }

    private Html again(
            Shell shell,
            ActivityForm form,
            FormErrors errors,
            String action,
            String back,
            boolean rewriting) {
        return Html.invalid(forms.page(shell, form, errors, action, back, rewriting));
    }

    /** The field that a fault of the whole is about. */
    private static String field(Invalid fault) {
        return switch (fault.messageKey()) {
            case "plan.activity.goalOfAnotherArea" -> "goal";
            case "plan.activity.areaNotOfVersion" -> "area";
            case "plan.activity.unknownServiceLine" -> "lines";
            case "plan.activity.dueBeforeStart" -> "due";
            case "plan.decision.future" -> "decidedOn";
            default -> throw fault;
        };
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/activities/{id}/edit")
    Html edit(Shell shell, @PathVariable ActivityId id) {
        ActivityView saved = find(shell, id);
        if (!saved.status().open()) {
            return Html.instead("/activities/" + id.value()).saying("plan.activity.hasEnded");
        }
        return Html.of(
                forms.page(
                        shell,
                        ActivityForm.of(saved),
                        FormErrors.none(shell),
                        "/activities/" + id.value(),
                        "/activities/" + id.value(),
                        true));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities/{id}")
    Html rewrite(Shell shell, @PathVariable ActivityId id, @ModelAttribute ActivityForm form) {
        ActivityView saved = find(shell, id);
        String here = "/activities/" + id.value();
        FormErrors errors = new FormErrors(shell);
        Optional<Choices.AreaChoice> area =
                form.areaOf(forms.areas(shell))
                        .filter(one -> one.versionId().equals(saved.planVersionId()));
        if (area.isEmpty()) {
            errors.add("area", "plan.activity.sameVersion", saved.versionKey());
        }
        ActivityContent content = form.content(errors);
        Decided decided = form.decisionOf(saved, errors);
        if (errors.any()) {
            return again(shell, form, errors, here, here, true);
        }
        try {
            service.rewrite(
                    id,
                    form.seen(),
                    area.orElseThrow().areaId(),
                    form.goalId().orElse(null),
                    content,
                    decided);
        } catch (ActivityChangedMeanwhile | ActivityHasEnded meanwhile) {
            return Html.conflict(
                    ActivityConflict.view(
                            form,
                            forms.page(shell, form, errors, here, here, true),
                            find(shell, id)));
        } catch (Invalid fault) {
            errors.add(field(fault), fault.messageKey(), fault.arguments());
            return again(shell, form, errors, here, here, true);
        }
        return Html.redirect(here).saying("platform.saved");
    }
}
