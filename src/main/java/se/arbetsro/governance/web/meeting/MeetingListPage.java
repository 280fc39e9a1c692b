package se.arbetsro.governance.web.meeting;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The meetings that the viewer may know of, the latest day first. */
public record MeetingListPage(
        Shell shell,
        List<MeetingRow> meetings,
        Paging paging,
        MeetingFilterForm filter,
        List<Option> bodies,
        List<Option> units)
        implements Page {

    static TableExport<MeetingRow> export(Shell shell) {
        return TableExport.<MeetingRow>titled("Möten", "Meetings")
                .column("Dag", "Day", ValueType.date(), MeetingRow::day)
                .column("Tid", "Time", ValueType.text(), MeetingWords::time)
                .column("Organ", "Body", ValueType.text(), MeetingRow::body)
                .column("Enhet", "Unit", ValueType.text(), MeetingRow::unit)
                .column("Plats", "Place", ValueType.text(), MeetingRow::place)
                .column("Ärenden", "Matters", ValueType.wholeNumber(0, 1_000), MeetingRow::matters)
                .column("Läge", "State", ValueType.text(), row -> MeetingWords.state(shell, row))
                .build();
    }

    public String href(MeetingRow row) {
        return MeetingWords.href(row);
    }

    public String time(MeetingRow row) {
        return MeetingWords.time(row);
    }

    public String state(MeetingRow row) {
        return MeetingWords.state(shell, row);
    }

    public Tone tone(MeetingRow row) {
        return MeetingWords.tone(row);
    }
}
