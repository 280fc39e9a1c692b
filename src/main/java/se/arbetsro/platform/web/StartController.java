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
        List<StartPageCard.Line> lines =
                cards.stream().flatMap(card -> card.linesFor(viewer, shell).stream()).toList();
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
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .sorted(
                        Comparator.comparing(
                                StartPageCard.Line::due,
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .limit(MOST)
                .toList();
    }
}
