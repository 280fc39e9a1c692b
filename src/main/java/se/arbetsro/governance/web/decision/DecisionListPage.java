package se.arbetsro.governance.web.decision;

import java.util.List;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The decisions that the viewer may see, the latest first. */
public record DecisionListPage(
        Shell shell,
        List<DecisionRow> decisions,
        Paging paging,
        DecisionFilterForm filter,
        List<Option> bodies,
        List<Option> units)
        implements Page {

    static final TableExport<DecisionRow> EXPORT =
            TableExport.<DecisionRow>titled("Beslut", "Decisions")
                    .column("Dag", "Day", ValueType.date(), DecisionRow::decidedOn)
                    .column("Organ", "Body", ValueType.text(), DecisionRow::body)
                    .column("Enhet", "Unit", ValueType.text(), DecisionRow::unit)
                    .column("Ärende", "Matter", ValueType.text(), DecisionRow::title)
                    .column("Beslut", "Decision", ValueType.text(), DecisionRow::text)
                    .column(
                            "Diarienummer",
                            "Registry number",
                            ValueType.text(),
                            DecisionRow::registryNumber)
                    .column("Justerat", "Adjusted", ValueType.yesNo(), DecisionRow::settled)
                    .build();

    public String href(DecisionRow row) {
        return "/decisions/" + row.id().value();
    }
}
