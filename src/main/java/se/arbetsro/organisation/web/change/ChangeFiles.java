package se.arbetsro.organisation.web.change;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.organisation.domain.change.ChangeSetQueries;
import se.arbetsro.organisation.domain.change.TouchedItem;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** The changes of the organisation, and what one of them touches, as files. */
@Controller
class ChangeFiles {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final ChangeSetQueries queries;
    private final ChangeController page;

    ChangeFiles(ChangeSetQueries queries, ChangeController page) {
        this.queries = queries;
        this.page = page;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping(path = "/organisation-changes", params = "format")
    TableFile<ChangeSetQueries.Row> changes(Shell shell, @RequestParam TableFormat format) {
        TableExport<ChangeSetQueries.Row> export =
                TableExport.<ChangeSetQueries.Row>titled(
                                "Organisationsändringar", "Organisational changes")
                        .column(
                                "Gäller från och med",
                                "Holds from",
                                ValueType.date(),
                                ChangeSetQueries.Row::effectiveOn)
                        .column(
                                "Beslut eller skäl",
                                "Decision or reason",
                                ValueType.text(),
                                ChangeSetQueries.Row::reason)
                        .column("Enheter", "Units", COUNT, ChangeSetQueries.Row::units)
                        .column(
                                "Skapad av",
                                "Created by",
                                ValueType.text(),
                                ChangeSetQueries.Row::createdByName)
                        .column(
                                "Skapad",
                                "Created",
                                ValueType.dateTime(),
                                change -> LocalDateTime.ofInstant(change.createdAt(), shell.zone()))
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                change -> ChangeWords.state(shell, change.state()))
                        .build();
        return TableFile.of(shell, export, format, () -> queries.list().stream());
    }

    /** What a draft touches, as its page tells; a change that is over touches nothing more. */
    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping(path = "/organisation-changes/{id}", params = "format")
    TableFile<TouchedItem> touched(
            Shell shell, @PathVariable ChangeSetId id, @RequestParam TableFormat format) {
        ChangePage change = page.page(shell, id);
        TableExport<TouchedItem> export =
                TableExport.<TouchedItem>titled("Det som berörs", "What is touched")
                        .column("Slag", "Kind", ValueType.text(), change::kindOf)
                        .column("Vad", "What", ValueType.text(), change::titleOf)
                        .column("Uppgift", "Note", ValueType.text(), change::noteOf)
                        .column("Från", "From", ValueType.text(), change::fromOf)
                        .column("Till", "To", ValueType.text(), change::homeOf)
                        .column("Hinder", "Hindrance", ValueType.text(), change::hindranceOf)
                        .build();
        List<TouchedItem> items =
                change.change().isDraft() ? change.prospect().touched() : List.of();
        return TableFile.of(shell, export, format, items::stream);
    }
}
