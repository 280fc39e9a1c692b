package se.arbetsro.plan.web;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.comment.CommentId;
import se.arbetsro.plan.domain.comment.CommentService;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LocalAddress;
import se.arbetsro.platform.web.Shell;

/** What people say to each other about goals and activities. */
@Controller
class CommentController {

    private static final int LONGEST = 2_000;

    private final CommentService comments;
    private final Once once;

    CommentController(CommentService comments, Once once) {
        this.comments = comments;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/comments")
    Html add(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String text) {
        return add(
                shell,
                new Crumb(shell.t("plan.activities"), "/activities"),
                "/activities/" + id.value(),
                key,
                text,
                said -> comments.add(id, said, shell.lang()));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/goals/{id}/comments")
    Html add(
            Shell shell,
            @PathVariable GoalId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String text) {
        return add(
                shell,
                new Crumb(shell.t("plan.goals"), "/goals"),
                "/goals/" + id.value(),
                key,
                text,
                said -> comments.add(id, said, shell.lang()));
    }

    private Html add(
            Shell shell,
            Crumb list,
            String page,
            @Nullable String key,
            @Nullable String text,
            Consumer<String> adding) {
        FormErrors errors = new FormErrors(shell);
        String said = errors.text("text", text, LONGEST);
        if (errors.any()) {
            return Html.invalid(
                    new ReasonPage(
                            shell,
                            List.of(list),
                            shell.t("plan.comment.send"),
                            shell.t("plan.comment.length", LONGEST),
                            page + "/comments",
                            page,
                            "text",
                            shell.t("plan.comment.write"),
                            text == null ? "" : text,
                            LONGEST,
                            List.of(),
                            errors));
        }
        return Html.redirect(
                        once.create(
                                "comment",
                                key,
                                page + said,
                                () -> {
                                    adding.accept(said);
                                    return page + "#comments";
                                }))
                .saying("plan.comment.added");
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/comments/{id}/withdrawal")
    Html withdraw(@PathVariable CommentId id, @RequestParam(defaultValue = "/") String back) {
        comments.withdraw(id);
        return Html.redirect(LocalAddress.orStart(back)).saying("plan.comment.withdrawnNow");
    }
}
