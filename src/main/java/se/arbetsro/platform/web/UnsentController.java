package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.platform.security.SignedIn;

/** Shows what was sent when the session had ended. It goes on only when its writer says so. */
@Controller
class UnsentController {

    @SignedIn
    @GetMapping(Unsent.PAGE)
    Html show(Shell shell, HttpSession session) {
        Unsent kept = Unsent.kept(session);
        return kept == null ? Html.redirect("/") : Html.of(new UnsentPage(shell, kept));
    }

    @SignedIn
    @PostMapping(Unsent.PAGE + "/discard")
    Html discard(HttpSession session) {
        Unsent.forget(session);
        return Html.redirect("/").saying("platform.unsent.discarded");
    }
}
