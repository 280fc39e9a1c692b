package se.arbetsro.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.demo.ReadyAccounts;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.text.Language;

/** What one can do before signing in: sign in, and choose a language. */
@Controller
class SignInController {

    private final ReadyAccounts ready;

    SignInController(ReadyAccounts ready) {
        this.ready = ready;
    }

    @Open
    @GetMapping("/sign-in")
    Html form(Shell shell, @RequestParam Map<String, String> said) {
        return Html.of(SignInPage.of(shell, said.containsKey("out"), ready.all()));
    }

    @Open
    @PostMapping("/language")
    Html language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Cookie cookie = new Cookie(Shells.LANGUAGE_COOKIE, Language.of(language).code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Html.redirect(LocalAddress.orStart(back));
    }
}
