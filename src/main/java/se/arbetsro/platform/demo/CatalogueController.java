package se.arbetsro.platform.demo;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** All parts that pages are made of, in their states; in the sample only. */
@Controller
class CatalogueController {

    @SignedIn
    @GetMapping("/catalogue")
    Html show(
            Shell shell,
            @RequestParam(defaultValue = "4") int page,
            @RequestParam(defaultValue = "due") String sort) {
        if (!shell.sample()) {
            throw new NotFound();
        }
        return Html.of(CataloguePage.of(shell, page, sort));
    }
}
