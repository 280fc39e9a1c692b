package se.arbetsro.governance.web.consultation;

import java.util.List;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The consultations that the viewer may see, those that wait first. */
public record ConsultationListPage(
        Shell shell,
        List<ConsultationRow> consultations,
        Paging paging,
        List<Option> units,
        String unit,
        boolean waiting)
        implements Page {

    static TableExport<ConsultationRow> export(Shell shell) {
        return TableExport.<ConsultationRow>titled("Samverkan före beslut", "Consultations")
                .column("Ärende", "Matter", ValueType.text(), ConsultationRow::heading)
                .column("Organ", "Body", ValueType.text(), ConsultationRow::body)
                .column("Enhet", "Unit", ValueType.text(), ConsultationRow::unit)
                .column("Möte", "Meeting", ValueType.date(), ConsultationRow::meetingDay)
                .column("Vem", "Who", ValueType.text(), ConsultationRow::who)
                .column(
                        "Hur",
                        "How",
                        ValueType.text(),
                        row -> ConsultationWords.of(shell, row.form()))
                .column("Svar senast", "Answer by", ValueType.date(), ConsultationRow::answerBy)
                .column(
                        "Läge",
                        "State",
                        ValueType.text(),
                        row -> ConsultationWords.state(shell, row))
                .column("Synpunkt", "View", ValueType.text(), ConsultationRow::view)
                .column("Vad det ledde till", "Outcome", ValueType.text(), ConsultationRow::outcome)
                .build();
    }

    public String form(ConsultationRow row) {
        return ConsultationWords.of(shell, row.form());
    }

    public String state(ConsultationRow row) {
        return ConsultationWords.state(shell, row);
    }

    public Tone tone(ConsultationRow row) {
        return ConsultationWords.tone(shell, row);
    }
}
