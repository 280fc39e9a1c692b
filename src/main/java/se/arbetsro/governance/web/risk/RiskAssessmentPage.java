package se.arbetsro.governance.web.risk;

import java.util.List;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.risk.Likelihood;
import se.arbetsro.governance.domain.risk.RiskQueries.FinishedRow;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.governance.domain.risk.RiskQueries.ParticipantRow;
import se.arbetsro.governance.domain.risk.RiskQueries.RiskRow;
import se.arbetsro.governance.web.change.ChangeForms;
import se.arbetsro.governance.web.change.ChangeWords;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The assessment of risks before a planned change: who took part, the risks in a matrix and one by
 * one, what is done about them and what controls found.
 *
 * @param plans whether a local plan governs the unit, so that measures can become activities
 */
public record RiskAssessmentPage(
        Shell shell,
        ChangeRow change,
        List<ParticipantRow> participants,
        List<RiskRow> risks,
        List<MeasureRow> measures,
        List<FinishedRow> finished,
        boolean plans)
        implements Page {

    static TableExport<RiskLine> export(Shell shell) {
        return TableExport.<RiskLine>titled("Risker", "Risks")
                .column("Nr", "No.", ValueType.wholeNumber(0, 10_000), one -> one.risk().number())
                .column("Risk", "Risk", ValueType.text(), one -> one.risk().what())
                .column("Var", "Where", ValueType.text(), one -> one.risk().place())
                .column(
                        "Allvarlig",
                        "Serious",
                        ValueType.text(),
                        one -> RiskWords.serious(shell, one.risk().serious()))
                .column(
                        "Hur trolig",
                        "Likelihood",
                        ValueType.text(),
                        one -> RiskWords.of(shell, one.risk().likelihood()))
                .column("Åtgärd", "Measure", ValueType.text(), RiskLine::what)
                .column("Ansvarig", "Who", ValueType.text(), RiskLine::who)
                .column("Senast", "By", ValueType.date(), RiskLine::due)
                .column("Kontrollerad", "Controlled", ValueType.date(), RiskLine::controlled)
                .column("Effekt", "Effect", ValueType.text(), one -> one.effect(shell))
                .build();
    }

    public String title() {
        return shell.t("governance.risk.title");
    }

    public String href(String what) {
        return ChangeForms.address(change.id()) + what;
    }

    public List<Crumb> breadcrumb() {
        return ChangeForms.crumbs(shell, change);
    }

    /** Whether risks are written: by those who keep the change while the assessment is open. */
    public boolean writes() {
        return change.edits() && !change.assessed();
    }

    public boolean edits() {
        return change.edits();
    }

    public boolean speaks() {
        return change.safety() && !change.assessed();
    }

    public String offered() {
        return change.offeredOn() == null
                ? shell.t("governance.risk.offered.not")
                : shell.t("governance.risk.offered.on", shell.date(change.offeredOn()));
    }

    public String stance(ParticipantRow row) {
        return ChangeWords.stance(shell, row.stance(), row.stanceOn());
    }

    public Tone tone(ParticipantRow row) {
        return row.stance() == null ? Tone.NEUTRAL : ChangeWords.tone(row.stance());
    }

    public String part(ParticipantRow row) {
        return RiskWords.of(shell, row.part());
    }

    public String name(ParticipantRow row) {
        return row.name() == null ? shell.t("governance.protectedName") : row.name();
    }

    /** The most likely first. */
    public List<Likelihood> likelihoods() {
        return List.of(Likelihood.LIKELY, Likelihood.POSSIBLE, Likelihood.UNLIKELY);
    }

    public String likelihood(Likelihood one) {
        return RiskWords.of(shell, one);
    }

    /** The risks of a square of the matrix. */
    public List<RiskRow> at(Likelihood likelihood, boolean serious) {
        return risks.stream()
                .filter(risk -> risk.likelihood() == likelihood && risk.serious() == serious)
                .toList();
    }

    public String serious(RiskRow risk) {
        return RiskWords.serious(shell, risk.serious());
    }

    public Tone tone(RiskRow risk) {
        return risk.serious() ? Tone.BAD : Tone.NEUTRAL;
    }

    public List<MeasureRow> measures(RiskRow risk) {
        return measures.stream().filter(one -> one.riskId().equals(risk.id())).toList();
    }

    public boolean late(MeasureRow row) {
        return row.late(shell.today());
    }

    /** What the control found, in a line; empty while there was none. */
    public String control(MeasureRow row) {
        if (row.controlledOn() == null || row.controlEffect() == null) {
            return "";
        }
        String by = row.controlledBy();
        return shell.t(
                "governance.risk.controlled.by",
                shell.date(row.controlledOn()),
                by == null ? shell.t("governance.somebody") : by,
                RiskWords.of(shell, row.controlEffect()));
    }

    public boolean becomesActivity(MeasureRow row) {
        return edits() && plans && row.activityId() == null && row.controlledOn() == null;
    }

    public String of(FinishedRow row) {
        String name = row.name() == null ? shell.t("governance.somebody") : row.name();
        return shell.t(
                "governance.risk.version", row.number(), shell.minute(row.finishedAt()), name);
    }
}
