package se.arbetsro.plan.web;

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
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.idempotency.Once;
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
        String said = said(text);
        return Html.redirect(
                once.create(
                        "comment",
                        key,
                        id + said,
                        () -> {
                            comments.add(id, said, shell.lang());
                            return "/activities/" + id.value() + "#comments";
                        }));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/goals/{id}/comments")
    Html add(
            Shell shell,
            @PathVariable GoalId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String text) {
        String said = said(text);
        return Html.redirect(
                once.create(
                        "comment",
                        key,
                        id + said,
                        () -> {
                            comments.add(id, said, shell.lang());
                            return "/goals/" + id.value() + "#comments";
                        }));
    }

    private static String said(@Nullable String text) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Invalid("plan.comment.length", LONGEST);
        }
        return said;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/comments/{id}/withdrawal")
    Html withdraw(@PathVariable CommentId id, @RequestParam(defaultValue = "/") String back) {
        comments.withdraw(id);
        return Html.redirect(LocalAddress.orStart(back)).saying("plan.comment.withdrawnNow");
    }
}
