package se.arbetsro.assessment.web.round;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.round.DistrictRow;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.RoundService;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** A district in a round. */
@Controller
class ParticipantController {

    private final RoundQueries queries;
    private final RoundService rounds;
    private final Access access;

    ParticipantController(RoundQueries queries, RoundService rounds, Access access) {
        this.queries = queries;
        this.rounds = rounds;
        this.access = access;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}/districts/{unit}")
    Html district(Shell shell, @PathVariable RoundId id, @PathVariable UnitId unit) {
        return Html.of(page(shell, id, unit, FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_CONFIRM)
    @PostMapping("/analyses/rounds/{id}/districts/{unit}/level")
    Html chooseLevel(
            Shell shell,
            @PathVariable RoundId id,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable String level) {
        FormErrors errors = new FormErrors(shell);
        Level chosen = errors.optionalChoice("level", level, Level.class);
        if (chosen == null) {
            errors.add("level", "platform.form.choice");
            return Html.invalid(page(shell, id, unit, errors));
        }
        rounds.chooseLevel(id, unit, chosen);
        return back(id, unit);
    }

    @Allowed(Permission.ANALYSIS_CONFIRM)
    @PostMapping("/analyses/rounds/{id}/districts/{unit}/sharing")
    Html share(Shell shell, @PathVariable RoundId id, @PathVariable UnitId unit) {
        rounds.share(id, unit);
        return back(id, unit);
    }

    @Allowed(Permission.ANALYSIS_CONFIRM)
    @PostMapping("/analyses/rounds/{id}/districts/{unit}/keeping")
    Html keep(Shell shell, @PathVariable RoundId id, @PathVariable UnitId unit) {
        rounds.keep(id, unit);
        return back(id, unit);
    }

    private static Html back(RoundId id, UnitId unit) {
        return Html.redirect("/analyses/rounds/" + id.value() + "/districts/" + unit.value())
                .saying("platform.saved");
    }

    private ParticipantPage page(Shell shell, RoundId id, UnitId unit, FormErrors errors) {
        DistrictRow district =
                queries.districts(id, Words.moment(shell)).stream()
                        .filter(one -> one.unitId().equals(unit))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new ParticipantPage(
                shell,
                queries.find(id, Words.moment(shell)).orElseThrow(NotFound::new),
                district,
                queries.units(id, unit, Words.moment(shell)),
                shell.asOf() == null && access.may(Permission.ANALYSIS_CONFIRM, unit),
                errors);
    }
}
