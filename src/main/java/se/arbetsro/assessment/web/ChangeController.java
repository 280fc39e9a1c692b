package se.arbetsro.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.LineRow;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.domain.overview.ChangeQueries;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** A round beside the one before it. */
@Controller
class ChangeController {

    private final RoundQueries rounds;
    private final ChangeQueries queries;
    private final AnswerQueries answers;

    ChangeController(RoundQueries rounds, ChangeQueries queries, AnswerQueries answers) {
        this.rounds = rounds;
        this.queries = queries;
        this.answers = answers;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}/changes")
    Html changes(
            Shell shell,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String district) {
        RoundHead round = rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
        RoundHead before = rounds.before(id, Words.moment(shell)).orElse(null);
        List<Change> all =
                before == null
                        ? List.of()
                        : queries.between(
                                before.id(),
                                id,
                                RoundForm.uuid(district).map(UnitId::new).orElse(null),
                                Words.moment(shell));
        Map<String, String> lines =
                answers.lines().stream()
                        .collect(Collectors.toMap(LineRow::key, one -> shell.in(one.name())));
        List<Change> listed = all.stream().filter(one -> one.kind() != Change.Kind.SAME).toList();
        return Html.of(
                new ChangePage(shell, round, before, listed, all.size() - listed.size(), lines));
    }
}
