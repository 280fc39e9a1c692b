package se.arbetsro.platform.exchange;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.platform.jobs.Jobs;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;

/** From the preview of a file to the job that carries it out. */
@Controller
@OfToday
class ImportStartController {

    private final ImportStart start;

    ImportStartController(ImportStart start) {
        this.start = start;
    }

    @SignedIn
    @PostMapping("/imports/{kind}/{upload}/carry-out")
    Html carryOut(@PathVariable String kind, @PathVariable UploadId upload) {
        return Html.redirect(Jobs.page(start.start(kind, upload)));
    }
}
