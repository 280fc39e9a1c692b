package se.arbetsro.assessment.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.assessment.domain.checklist.ChecklistAnswer;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.ChecklistService;
import se.arbetsro.assessment.domain.checklist.Operation;
import se.arbetsro.assessment.domain.checklist.Stand;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.UnitRow;
import se.arbetsro.platform.demo.SampleData;

/** Invented checklists of Farsta's units: last year all of them, this year the first ones. */
@Component
class ChecklistAnswerSample implements SampleData {

    private final RoundQueries rounds;
    private final ChecklistQueries queries;
    private final ChecklistService checklists;
    private final Clock clock;

    ChecklistAnswerSample(
            RoundQueries rounds,
            ChecklistQueries queries,
            ChecklistService checklists,
            Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.checklists = checklists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        int year = LocalDate.now(clock).getYear();
        List<ChecklistQueries.Item> items =
                queries.versionInUse(LocalDate.now(clock)).map(queries::items).orElse(List.of());
        List<UnitRow> units =
                rounds.all(null).stream()
                        .filter(round -> round.head().open())
                        .flatMap(round ->
                                rounds.names(round.head().id()).stream()
                                        .filter(one -> one.name().startsWith("Farsta"))
                                        .flatMap(one ->
                                                rounds
                                                        .units(round.head().id(), one.id(), null)
                                                        .stream()))
                        .toList();
        for (int place = 0; place < units.size(); place++) {
            Operation operation = new Operation(units.get(place).unitId(), null);
            answer(operation, year - 1, items, place);
            if (place < 2) {
                answer(operation, year, items, place + 1);
            }
        }
    }

    private void answer(
            Operation operation, int year, List<ChecklistQueries.Item> items, int shift) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            Stand stand = Stand.values()[(place * 3 + shift * 5) % 7 % 4];
            answers.add(new ChecklistAnswer(items.get(place).id(), stand, comment(stand, place)));
        }
        if (!answers.isEmpty()) {
            checklists.save(operation, year, answers, true, new Writing(0, null));
        }
    }

    private static @Nullable String comment(Stand stand, int place) {
        if (place % 4 != 1) {
            return null;
        }
        return switch (stand) {
            case YES -> "Finns i vår rutin sedan i våras.";
            case PARTLY -> "Påbörjat i en av grupperna.";
            case NO -> "Tas upp på nästa planeringsdag.";
            case NOT_RELEVANT -> "Avgörs inte i vår verksamhet.";
        };
    }
}
