package se.arbetsro.assessment.web.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.round.RoundChangedMeanwhile;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.RoundService;
import se.arbetsro.assessment.domain.round.RoundState;
import se.arbetsro.assessment.domain.round.RoundStepNotPossible;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Name, period, last day and participants of a round that is not closed. */
@Controller
class RoundEditController {

    private final RoundQueries queries;
    private final RoundService rounds;
    private final LastSaved lastSaved;
    private final Access access;

    RoundEditController(
            RoundQueries queries, RoundService rounds, LastSaved lastSaved, Access access) {
        this.queries = queries;
        this.rounds = rounds;
        this.lastSaved = lastSaved;
        this.access = access;
    }

    @Allowed(Permission.ROUND_EDIT)
    @GetMapping("/analyses/rounds/{id}/edit")
    Html form(Shell shell, @PathVariable RoundId id) {
        RoundHead round = editable(id);
        if (round.state() == RoundState.CLOSED) {
            return Html.instead("/analyses/rounds/" + id.value())
                    .saying("assessment.round.closedForChange");
        }
        return Html.of(page(shell, round, RoundForm.of(round, taking(id)), FormErrors.none(shell)));
    }

    @Allowed(Permission.ROUND_EDIT)
    @PostMapping("/analyses/rounds/{id}/edit")
    Html save(Shell shell, @PathVariable RoundId id, @ModelAttribute RoundForm form) {
        RoundHead round = editable(id);
        FormErrors errors = new FormErrors(shell);
        RoundContent content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(page(shell, round, form, errors));
        }
        try {
            rounds.rewrite(id, Typed.version(form.version()), content, form.taking());
        } catch (RoundChangedMeanwhile | RoundStepNotPossible meanwhile) {
            RoundHead now = editable(id);
            ConflictPage both = conflict(shell, now, form);
            return Html.conflict(
                    now.state() == RoundState.CLOSED
                            ? both.closed(shell.t("assessment.round.closedForChange"))
                            : both);
        }
        return Html.redirect("/analyses/rounds/" + id.value()).saying("platform.saved");
    }

    private RoundHead editable(RoundId id) {
        RoundHead round = queries.find(id, null).orElseThrow(NotFound::new);
        queries.participants(id).forEach(one -> access.require(Permission.ROUND_EDIT, one));
        return round;
    }

    private List<String> taking(RoundId id) {
        return queries.participants(id).stream().map(one -> one.value().toString()).toList();
    }

    private RoundFormPage page(Shell shell, RoundHead round, RoundForm form, FormErrors errors) {
        return new RoundFormPage(
                shell,
                shell.t("assessment.round.edit"),
                shell.in(round.name()),
                shell.t("platform.form.save"),
                "/analyses/rounds/" + round.id().value() + "/edit",
                "/analyses/rounds/" + round.id().value(),
                form,
                errors,
                List.of(),
                names(shell, round.id()).entrySet().stream()
                        .map(one -> Option.of(one.getKey(), one.getValue()))
                        .toList());
    }

    /** The administrations of today and those that take part already, by id. */
    private Map<String, String> names(Shell shell, RoundId id) {
        Map<String, String> names = new LinkedHashMap<>();
        queries.administrations(shell.today())
                .forEach(one -> names.put(one.id().value().toString(), one.name()));
        queries.names(id)
                .forEach(one -> names.putIfAbsent(one.id().value().toString(), one.name()));
        return names;
    }

    private ConflictPage conflict(Shell shell, RoundHead round, RoundForm mine) {
        RoundForm theirs = RoundForm.of(round, sorted(taking(round.id())));
        Map<String, String> names = names(shell, round.id());
        String wanted =
                String.join(
                        ",",
                        sorted(
                                mine.taking().stream()
                                        .map(UnitId::value)
                                        .map(Object::toString)
                                        .toList()));
        List<Option> participants = new ArrayList<>();
        participants.add(Option.of(wanted, named(names, wanted)));
        if (!wanted.equals(theirs.together())) {
            participants.add(Option.of(theirs.together(), named(names, theirs.together())));
        }
        String address = "/analyses/rounds/" + round.id().value() + "/edit";
        return new ConflictPage(
                shell,
                address,
                address,
                round.version(),
                lastSaved.of(shell, "round", round.id().value()).name(),
                shell.minute(round.changedAt()),
                List.of(
                        Field.line(
                                "nameSv",
                                shell.t("assessment.round.form.name"),
                                mine.nameSv(),
                                theirs.nameSv()),
                        Field.line(
                                "nameEn",
                                shell.t("assessment.round.form.nameEn"),
                                mine.nameEn(),
                                theirs.nameEn()),
                        Field.line(
                                "period",
                                shell.t("assessment.round.form.period"),
                                mine.period(),
                                theirs.period()),
                        Field.line(
                                "due", shell.t("assessment.round.due"), mine.due(), theirs.due()),
                        Field.choice(
                                "districts",
                                shell.t("assessment.round.form.districts"),
                                wanted,
                                theirs.together(),
                                participants)));
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static String named(Map<String, String> names, String ids) {
        List<String> said = new ArrayList<>();
        for (String id : ids.split(",")) {
            said.add(names.getOrDefault(id, id));
        }
        return String.join(", ", said);
    }
}
