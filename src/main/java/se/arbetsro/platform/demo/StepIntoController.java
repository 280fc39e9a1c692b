package se.arbetsro.platform.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.security.SteppingIn;
import se.arbetsro.platform.web.Unsent;

/** Steps into a ready account of the sample; elsewhere there are none, and this is no page. */
@Controller
class StepIntoController {

    private final ReadyAccounts ready;
    private final SteppingIn steppingIn;

    StepIntoController(ReadyAccounts ready, SteppingIn steppingIn) {
        this.ready = ready;
        this.steppingIn = steppingIn;
    }

    @Open
    @PostMapping("/step-into")
    void stepInto(
            @RequestParam String account, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadyAccount chosen =
                ready.all().stream()
                        .filter(one -> one.login().equals(account))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        steppingIn.as(chosen.id(), request, response);
        response.sendRedirect(Unsent.keep(request));
    }
}
