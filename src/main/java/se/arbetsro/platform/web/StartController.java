package se.arbetsro.platform.web;

import java.time.LocalDate;
import java.util.Comparator;
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

    private final List<StartPageCard> cards;

    StartController(List<StartPageCard> cards) {
        this.cards = cards;
    }

    @SignedIn
    @GetMapping("/")
    Html start(Shell shell) {
        Viewer viewer = CurrentViewer.get();
        return Html.of(
                new StartPage(
                        shell,
                        lines(StartPageCard.Kind.TO_DO, viewer, shell),
                        lines(StartPageCard.Kind.UNITS, viewer, shell),
                        lines(StartPageCard.Kind.DATES, viewer, shell),
                        lines(StartPageCard.Kind.STANDING, viewer, shell)));
    }

    private List<StartPageCard.Line> lines(StartPageCard.Kind kind, Viewer viewer, Shell shell) {
        return cards.stream()
                .filter(card -> card.kind() == kind)
                .flatMap(card -> card.linesFor(viewer, shell).stream())
                .sorted(
                        Comparator.comparing(
                                StartPageCard.Line::due,
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .limit(MOST)
                .toList();
    }
}
