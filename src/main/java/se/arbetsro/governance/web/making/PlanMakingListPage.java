package se.arbetsro.governance.web.making;

import java.util.List;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The cases in which plan versions are made that the viewer may know of.
 *
 * @param state what the list is narrowed to; empty for all
 * @param writes whether the viewer may begin one
 */
public record PlanMakingListPage(
        Shell shell, List<MakingRow> makings, Paging paging, String state, boolean writes)
        implements Page {

    static TableExport<MakingRow> export(Shell shell) {
        return TableExport.<MakingRow>titled("Framtagande av plan", "Making of plan versions")
                .column("Version", "Version", ValueType.text(), MakingRow::versionKey)
                .column("Rubrik", "Title", ValueType.text(), MakingRow::title)
                .column(
                        "Läge",
                        "State",
                        ValueType.text(),
                        row -> MakingWords.of(shell, row.state()))
                .column(
                        "Diarienummer",
                        "Registry number",
                        ValueType.text(),
                        MakingRow::registryNumber)
                .column("Beslutande nämnder", "Boards", ValueType.text(), MakingRow::boards)
                .column(
                        "Synpunkter",
                        "Views",
                        ValueType.wholeNumber(0, 100_000),
                        row -> row.open() ? row.views() : null)
                .column(
                        "Obesvarade synpunkter",
                        "Views without an answer",
                        ValueType.wholeNumber(0, 100_000),
                        row -> row.open() ? row.unanswered() : null)
                .column("Gäller från", "In force from", ValueType.date(), MakingRow::inForceOn)
                .column("Nästa avstämning", "Next check", ValueType.date(), MakingRow::nextCheck)
                .build();
    }

    public String href(MakingRow row) {
        return MakingForms.address(row.id());
    }

    public String state(MakingRow row) {
        return MakingWords.of(shell, row.state(), row.inForceOn());
    }

    public Tone tone(MakingRow row) {
        return MakingWords.tone(row.state());
    }

    public List<Option> states() {
        return MakingWords.states(shell);
    }

    /** Whether a check point has passed that nobody has looked at. */
    public boolean missed(MakingRow row) {
        return row.state().approved()
                && row.nextCheck() != null
                && row.nextCheck().isBefore(shell.today());
    }
}
