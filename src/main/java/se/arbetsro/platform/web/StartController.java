package se.arbetsro.platform.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.security.Viewer;

/** The start page, put together from the cards of the modules. */
@Controller
@OfToday
class StartController {

    private static final int MOST = 7;

    private final StartPageLines all;

    StartController(StartPageLines all) {
        this.all = all;
    }

    @SignedIn
    @GetMapping("/")
    Html start(Shell shell) {
        Viewer viewer = CurrentViewer.get();
        List<StartPageCard.Line> lines = all.of(viewer, shell);
        return Html.of(
                new StartPage(
                        shell,
                        of(StartPageCard.Kind.TO_DO, lines),
                        of(StartPageCard.Kind.UNITS, lines),
                        of(StartPageCard.Kind.DATES, lines),
                        of(StartPageCard.Kind.STANDING, lines)));
    }

    private static List<StartPageCard.Line> of(
            StartPageCard.Kind kind, List<StartPageCard.Line> lines) {
        return lines.stream().filter(line -> line.kind() == kind).limit(MOST).toList();
    }
}
