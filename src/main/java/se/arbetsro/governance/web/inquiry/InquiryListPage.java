package se.arbetsro.governance.web.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The inquiries that the viewer may know of.
 *
 * @param areas those that some of them touch
 * @param writes whether the viewer may write one down
 */
public record InquiryListPage(
        Shell shell,
        List<InquiryRow> inquiries,
        Paging paging,
        InquiryFilterForm filter,
        List<Option> units,
        List<Option> areas,
        List<Option> people,
        boolean writes)
        implements Page {

    /**
     * @param areas for their names
     */
    static TableExport<InquiryRow> export(Shell shell, List<Option> areas) {
        return TableExport.<InquiryRow>titled("Skrivelser och krav", "Inquiries")
                .column("Rubrik", "Title", ValueType.text(), InquiryRow::title)
                .column("Slag", "Kind", ValueType.text(), row -> InquiryWords.of(shell, row.kind()))
                .column("Från", "From", ValueType.text(), InquiryRow::askedBy)
                .column(
                        "Deras beteckning",
                        "Their number",
                        ValueType.text(),
                        InquiryRow::theirNumber)
                .column(
                        "Diarienummer",
                        "Registry number",
                        ValueType.text(),
                        InquiryRow::registryNumber)
                .column("Enhet", "Unit", ValueType.text(), InquiryRow::unit)
                .column("Organ", "Body", ValueType.text(), InquiryRow::body)
                .column("Ansvarig", "Responsible", ValueType.text(), InquiryRow::responsible)
                .column("Inkom", "Received", ValueType.date(), InquiryRow::receivedOn)
                .column("Svar senast", "Answer by", ValueType.date(), InquiryRow::dueOn)
                .column("Besvarad", "Answered", ValueType.date(), InquiryRow::sentOn)
                .column(
                        "Vite",
                        "Conditional fine",
                        ValueType.text(),
                        row -> shell.t(row.fine() ? "governance.yes" : "governance.no"))
                .column("Uppfyllt senast", "To be met by", ValueType.date(), InquiryRow::metBy)
                .column("Uppfyllt", "Met", ValueType.date(), InquiryRow::metOn)
                .column("Områden", "Areas", ValueType.text(), row -> names(row, areas))
                .column(
                        "Läge",
                        "State",
                        ValueType.text(),
                        row -> InquiryWords.of(shell, row.state()))
                .column(
                        "Nästa steg",
                        "Next step",
                        ValueType.text(),
                        row -> InquiryWords.of(shell, row.nextStep()))
                .column("Nästa dag", "Next day", ValueType.date(), InquiryRow::nextOn)
                .column("Avslutad", "Closed", ValueType.date(), InquiryRow::closedOn)
                .build();
    }

    private static String names(InquiryRow row, List<Option> areas) {
        return areas.stream()
                .filter(area -> row.areaIds().contains(area.value()))
                .map(Option::label)
                .collect(Collectors.joining("; "));
    }

    public String href(InquiryRow row) {
        return InquiryWords.address(row.id());
    }

    public String kind(InquiryRow row) {
        return InquiryWords.of(shell, row.kind());
    }

    public String state(InquiryRow row) {
        return InquiryWords.of(shell, row.state());
    }

    public Tone tone(InquiryRow row) {
        return InquiryWords.tone(row.state());
    }

    public String responsible(InquiryRow row) {
        return row.responsible() == null ? shell.t("governance.protectedName") : row.responsible();
    }

    /** What is to be done next and when; null for nothing. */
    public @Nullable String next(InquiryRow row) {
        return row.nextOn() == null
                ? null
                : InquiryWords.of(shell, row.nextStep()) + " " + shell.date(row.nextOn());
    }

    public boolean late(InquiryRow row) {
        return row.late(shell.today());
    }

    public List<Option> kinds() {
        return InquiryWords.kinds(shell);
    }

    public List<Option> states() {
        return InquiryWords.states(shell);
    }

    public List<Option> dues() {
        return InquiryWords.dues(shell);
    }
}
