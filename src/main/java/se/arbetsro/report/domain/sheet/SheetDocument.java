package se.arbetsro.report.domain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.HtmlRenderer;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Note;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.PdfRenderer;
import se.arbetsro.platform.document.Table;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.report.domain.sheet.UnitSheet.State;

/** Lays a unit out on a page, the same for the screen, paper and a file. */
@Component
public class SheetDocument {

    private static final int NOTES = 3;

    private final Messages messages;
    private final PdfRenderer pdf = PdfRenderer.leaf();
    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();

    SheetDocument(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param names whether people are named, and not their roles alone
     */
    public byte[] file(
            UnitSheet sheet, Language language, boolean names, Instant madeAt, ReportForm form) {
        List<Block> blocks = new ArrayList<>(blocks(sheet, language, names));
        blocks.addAll(notes(language));
        Document document =
                new Document(
                        new Cover(
                                sheet.unit(),
                                t(language, "sheet.kind"),
                                t(language, "sheet.title", sheet.unit()),
                                t(language, "sheet.summary", sheet.unit()),
                                List.of(
                                        Facts.Fact.of(
                                                t(language, "sheet.day"),
                                                Formats.date(sheet.day())),
                                        Facts.Fact.of(
                                                t(language, "sheet.plan"),
                                                sheet.plan() == null ? "–" : sheet.plan()))),
                        language.locale(),
                        madeAt,
                        blocks);
        return switch (form) {
            case PDF -> pdf.render(document);
            case DOCX -> docx.render(document);
            case HTML -> html.file(document);
        };
    }

    /** The same as part of a page that has a heading of its own. */
    public String fragment(UnitSheet sheet, Language language, boolean names) {
        return html.fragment(blocks(sheet, language, names), language.locale(), "sheet-");
    }

    private List<Block> blocks(UnitSheet sheet, Language language, boolean names) {
        List<Block> blocks = new ArrayList<>();
        if (sheet.sample()) {
            blocks.add(Note.caution(t(language, "sheet.sample"), t(language, "sheet.sample.text")));
        }
        heading(blocks, language, "sheet.areas");
        if (sheet.areas().isEmpty()) {
            blocks.add(Paragraph.of(t(language, "sheet.areas.none")));
        } else {
            if (sheet.chosenBy() != null) {
                blocks.add(Paragraph.of(t(language, "sheet.areas.by", sheet.chosenBy())));
            }
            blocks.add(ItemList.bullets(sheet.areas().toArray(String[]::new)));
        }
        goals(blocks, sheet, language);
        activities(blocks, sheet, language, names);
        figures(blocks, sheet, language);
        return blocks;
    }

    private void goals(List<Block> blocks, UnitSheet sheet, Language language) {
        heading(blocks, language, "sheet.goals");
        if (sheet.goals().isEmpty()) {
            blocks.add(Paragraph.of(t(language, "sheet.goals.none")));
            return;
        }
        blocks.add(
                new Table(
                        t(language, "sheet.goals.what"),
                        List.of(
                                Table.Column.words(t(language, "sheet.goal")).share(60),
                                Table.Column.whole(t(language, "sheet.by")),
                                Table.Column.words(t(language, "sheet.state"))),
                        sheet.goals().stream()
                                .limit(UnitSheet.TOLD)
                                .map(goal ->
                                        Table.Row.of(
                                                goal.what(),
                                                Formats.date(goal.byWhen()),
                                                state(language, goal.state())))
                                .toList()));
        more(blocks, language, sheet.goals().size() - UnitSheet.TOLD);
    }

    private void more(List<Block> blocks, Language language, int left) {
        if (left > 0) {
            blocks.add(Paragraph.small(t(language, "sheet.more", left)));
        }
    }

    private String state(Language language, String state) {
        return switch (state) {
            case "REACHED" -> t(language, "sheet.goal.REACHED");
            case "PARTLY_REACHED" -> t(language, "sheet.goal.PARTLY_REACHED");
            case "NOT_REACHED" -> t(language, "sheet.goal.NOT_REACHED");
            case "OVERDUE" -> t(language, "sheet.goal.OVERDUE");
            default -> t(language, "sheet.goal.OPEN");
        };
    }

    private void activities(List<Block> blocks, UnitSheet sheet, Language language, boolean names) {
        heading(blocks, language, "sheet.activities");
        if (sheet.activities().isEmpty()) {
            blocks.add(Paragraph.of(t(language, "sheet.activities.none")));
            return;
        }
        List<UnitSheet.Activity> told = sheet.told();
        List<Table.Row> rows =
                told.stream()
                        .map(one ->
                                Table.Row.of(
                                        one.title(),
                                        state(language, one.state()),
                                        who(one, language, names),
                                        Formats.date(one.dueOn())))
                        .toList();
        blocks.add(
                new Table(
                        t(language, "sheet.activities.what", Formats.date(sheet.since())),
                        List.of(
                                Table.Column.words(t(language, "sheet.activity")).share(45),
                                Table.Column.words(t(language, "sheet.state")),
                                Table.Column.words(t(language, "sheet.who")),
                                Table.Column.whole(t(language, "sheet.by"))),
                        rows));
        more(blocks, language, sheet.activities().size() - told.size());
    }

    private String state(Language language, State state) {
        return switch (state) {
            case LATE -> t(language, "sheet.late");
            case UNDER_WAY -> t(language, "sheet.underWay");
            case NEXT -> t(language, "sheet.next");
            case DONE -> t(language, "sheet.done");
        };
    }

    private String who(UnitSheet.Activity one, Language language, boolean names) {
        @Nullable String role = one.role();
        @Nullable String person = names ? one.person() : null;
        if (role != null && person != null) {
            return person + ", " + role;
        }
        if (person != null) {
            return person;
        }
        return role == null ? t(language, "sheet.someone") : role;
    }

    private void figures(List<Block> blocks, UnitSheet sheet, Language language) {
        heading(blocks, language, "sheet.figures");
        if (sheet.figures().isEmpty()) {
            blocks.add(Paragraph.of(t(language, "sheet.figures.none")));
            return;
        }
        blocks.add(
                new Table(
                        t(language, "sheet.figures.what"),
                        List.of(
                                Table.Column.words(t(language, "sheet.figure")).share(35),
                                Table.Column.words(t(language, "sheet.latest")),
                                Table.Column.words(t(language, "sheet.target"))),
                        sheet.figures().stream()
                                .limit(UnitSheet.TOLD)
                                .map(one ->
                                        Table.Row.of(
                                                one.name(),
                                                one.ofAll()
                                                        ? t(
                                                                language,
                                                                "sheet.figure.all",
                                                                one.latest())
                                                        : one.latest(),
                                                one.target() == null ? "–" : one.target()))
                                .toList()));
        more(blocks, language, sheet.figures().size() - UnitSheet.TOLD);
    }

    private List<Block> notes(Language language) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= NOTES; i++) {
            rows.add(Table.Row.of(String.valueOf(i), "\u00a0", "\u00a0", "\u00a0"));
        }
        return List.of(
                new Heading(1, t(language, "sheet.notes")),
                new Table(
                        t(language, "sheet.notes"),
                        List.of(
                                Table.Column.whole(t(language, "sheet.number")),
                                Table.Column.words(t(language, "sheet.note")).share(60),
                                Table.Column.words(t(language, "sheet.who")),
                                Table.Column.words(t(language, "sheet.by"))),
                        rows));
    }

    private void heading(List<Block> blocks, Language language, String key) {
        blocks.add(new Heading(1, t(language, key)));
    }

    private String t(Language language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
