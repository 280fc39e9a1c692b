package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.security.SteppingIn;

/**
 * Changes one's own password. Whoever came in by a password for one time gets nowhere else first.
 */
@Controller
@OfToday
class PasswordController {

    private final Accounts accounts;
    private final SteppingIn steppingIn;

    PasswordController(Accounts accounts, SteppingIn steppingIn) {
        this.accounts = accounts;
        this.steppingIn = steppingIn;
    }

    @SignedIn
    @GetMapping("/password")
    Html form(Shell shell) {
        return Html.of(new PasswordPage(shell, FormErrors.none(shell)));
    }

    @SignedIn
    @PostMapping("/password")
    Html change(
            Shell shell,
            @ModelAttribute PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormErrors errors = new FormErrors(shell);
        String next = form.check(errors);
        if (!errors.any()
                && !accounts.changePassword(form.present() == null ? "" : form.present(), next)) {
            errors.add("present", "platform.password.wrong");
        }
        if (errors.any()) {
            return Html.invalid(new PasswordPage(shell, errors));
        }
        // The session of this request has ended with the others.
        HttpSession ended = request.getSession(false);
        if (ended != null) {
            ended.invalidate();
        }
        steppingIn.as(CurrentViewer.get().id(), request, response);
        return Html.redirect("/").saying("platform.password.changed");
    }
}
