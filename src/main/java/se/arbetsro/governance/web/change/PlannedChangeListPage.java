package se.arbetsro.governance.web.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The planned changes that the viewer may know of.
 *
 * @param writes whether the viewer may give notice of one
 */
public record PlannedChangeListPage(
        Shell shell,
        List<ChangeRow> changes,
        Paging paging,
        PlannedChangeFilterForm filter,
        List<Option> units,
        List<Option> years,
        boolean writes)
        implements Page {

    static TableExport<ChangeRow> export(Shell shell) {
        return TableExport.<ChangeRow>titled("Planerade förändringar", "Planned changes")
                .column("Rubrik", "Title", ValueType.text(), ChangeRow::title)
                .column("Slag", "Kind", ValueType.text(), row -> ChangeWords.of(shell, row.kind()))
                .column("Enhet", "Unit", ValueType.text(), ChangeRow::unitName)
                .column("Berörda enheter", "Affected", ValueType.text(), ChangeRow::affectedNames)
                .column("När", "When", ValueType.date(), ChangeRow::happensOn)
                .column(
                        "Läge",
                        "State",
                        ValueType.text(),
                        row -> ChangeWords.of(shell, row.state()))
                .column("Beslutad av", "Decided by", ValueType.text(), ChangeRow::decidedBy)
                .column("Beslutad den", "Decided on", ValueType.date(), ChangeRow::decidedOn)
                .column("Synpunkter till", "Views until", ValueType.date(), ChangeRow::viewsUntil)
                .column("Risker", "Risks", ValueType.wholeNumber(0, 10_000), ChangeRow::risks)
                .column(
                        "Allvarliga risker",
                        "Serious risks",
                        ValueType.wholeNumber(0, 10_000),
                        ChangeRow::serious)
                .column(
                        "Riskbedömningen klar",
                        "Assessment finished",
                        ValueType.text(),
                        row ->
                                row.assessed()
                                        ? shell.t("governance.yes")
                                        : shell.t("governance.no"))
                .column(
                        "Nästa uppföljning",
                        "Next follow-up",
                        ValueType.date(),
                        ChangeRow::nextFollowUp)
                .build();
    }

    public String href(ChangeRow row) {
        return ChangeForms.address(row.id());
    }

    public String kind(ChangeRow row) {
        return ChangeWords.of(shell, row.kind());
    }

    public String state(ChangeRow row) {
        return ChangeWords.of(shell, row.state());
    }

    public Tone tone(ChangeRow row) {
        return ChangeWords.tone(row.state());
    }

    /** Which body decided it and when; null while nobody has. */
    public @Nullable String decision(ChangeRow row) {
        return ChangeWords.decision(shell, row.decidedBy(), row.decidedOn());
    }

    /** How its risks stand, in short. */
    public String risks(ChangeRow row) {
        return row.assessed()
                ? shell.t("governance.change.list.assessed", row.risks(), row.serious())
                : shell.t("governance.change.list.open");
    }

    public boolean late(ChangeRow row) {
        return row.nextFollowUp() != null && row.nextFollowUp().isBefore(shell.today());
    }

    public List<Option> kinds() {
        return ChangeWords.kinds(shell);
    }

    public List<Option> states() {
        return ChangeWords.states(shell);
    }
}
