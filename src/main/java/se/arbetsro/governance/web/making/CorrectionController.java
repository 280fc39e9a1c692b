package se.arbetsro.governance.web.making;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.OutcomeCorrections;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Takes back what a board did on a plan version, when it was noted wrongly. */
@Controller
@OfToday
class CorrectionController {

    private static final int LONGEST = 1_000;

    private final PlanMakingQueries makings;
    private final OutcomeCorrections corrections;

    CorrectionController(PlanMakingQueries makings, OutcomeCorrections corrections) {
        this.makings = makings;
        this.corrections = corrections;
    }

    private MakingRow known(PlanMakingId id) {
        return makings.find(id).orElseThrow(NotFound::new);
    }

    private BoardRow kept(MakingRow making, BodyId board) {
        BoardRow row =
                makings.boards(making.id()).stream()
                        .filter(one -> one.id().equals(board))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!making.keeps() && !row.keeps()) {
            throw new Forbidden();
        }
        return row;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/boards/{board}/correction")
    Html form(Shell shell, @PathVariable PlanMakingId id, @PathVariable BodyId board) {
        MakingRow making = known(id);
        return Html.of(
                page(
                        shell,
                        making,
                        kept(making, board),
                        Long.toString(making.version()),
                        null,
                        FormErrors.none(shell)));
    }

    private static SmallFormPage page(
            Shell shell,
            MakingRow making,
            BoardRow board,
            @Nullable String version,
            @Nullable String why,
            FormErrors errors) {
        return MakingForms.page(
                        shell,
                        making.id(),
                        making.versionKey(),
                        shell.t("governance.making.correct.of", board.name()),
                        shell.t("governance.making.correct.lead"),
                        MakingForms.address(making.id())
                                + "/boards/"
                                + board.id().value()
                                + "/correction",
                        null,
                        version,
                        List.of(
                                SmallField.text(
                                        "why",
                                        shell.t("governance.making.correct.why"),
                                        why,
                                        LONGEST)),
                        errors)
                .doing(shell.t("governance.making.correct"));
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-makings/{id}/boards/{board}/correction")
    Html takeBack(
            Shell shell,
            @PathVariable PlanMakingId id,
            @PathVariable BodyId board,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String why) {
        MakingRow making = known(id);
        BoardRow row = kept(making, board);
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, LONGEST);
        if (errors.any()) {
            return Html.invalid(page(shell, making, row, version, why, errors));
        }
        try {
            corrections.takeBack(id, board, SeenVersion.of(version), reason);
        } catch (MakingChangedMeanwhile meanwhile) {
            MakingRow now = known(id);
            return Html.conflict(
                    page(
                            shell,
                            now,
                            row,
                            Long.toString(now.version()),
                            why,
                            MakingForms.changedMeanwhile(shell, now)));
        } catch (Invalid hindered) {
            errors.add(FormErrors.FORM, hindered.messageKey());
            return Html.invalid(page(shell, making, row, version, why, errors));
        }
        return Html.redirect(MakingForms.address(id)).saying("governance.making.correct.done");
    }
}
