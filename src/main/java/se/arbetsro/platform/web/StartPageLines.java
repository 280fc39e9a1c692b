package se.arbetsro.platform.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.Viewer;

/** What all cards say to a viewer, in order: for the start page and for reminders of it. */
@Component
public class StartPageLines {

    private static final Comparator<StartPageCard.Line> BY_DAY =
            Comparator.comparing(
                    StartPageCard.Line::due,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<StartPageCard> cards;

    StartPageLines(List<StartPageCard> cards) {
        this.cards = cards;
    }

    /** All lines, by kind and then by day. */
    List<StartPageCard.Line> of(Viewer viewer, Shell shell) {
        return cards.stream()
                .flatMap(card -> card.linesFor(viewer, shell).stream())
                .sorted(Comparator.comparing(StartPageCard.Line::kind).thenComparing(BY_DAY))
                .toList();
    }

    /** What the viewer is to do, and the days that come, the most urgent first. */
    public List<StartPageCard.Line> waitingFor(Viewer viewer, Shell shell) {
        return of(viewer, shell).stream()
                .filter(line ->
                        line.kind() == StartPageCard.Kind.TO_DO
                                || line.kind() == StartPageCard.Kind.DATES)
                .sorted(BY_DAY)
                .toList();
    }
}
