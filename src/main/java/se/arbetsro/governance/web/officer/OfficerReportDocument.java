package se.arbetsro.governance.web.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.officer.ReportContents;
import se.arbetsro.governance.domain.officer.ReportContents.Heard;
import se.arbetsro.governance.domain.officer.ReportContents.View;
import se.arbetsro.governance.web.making.MakingWords;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.platform.web.Shell;

/** An officer report in the set order of its sections, to print and to file. */
final class OfficerReportDocument {

    private final Shell shell;

    OfficerReportDocument(Shell shell) {
        this.shell = shell;
    }

    /**
     * @param publisher the authority
     * @param submittedOn when it was handed over; null of a draft
     */
    Document of(
            String publisher,
            ReportContents contents,
            @Nullable LocalDate submittedOn,
            Instant at) {
        Cover cover =
                new Cover(
                        publisher,
                        shell.t("governance.officer"),
                        contents.title(),
                        shell.t("governance.officer.document.summary", contents.versionKey()),
                        List.of(
                                Facts.Fact.of(
                                        shell.t("governance.decision.registryNumber"),
                                        contents.registryNumber() == null
                                                ? "–"
                                                : contents.registryNumber()),
                                Facts.Fact.of(
                                        shell.t("governance.officer.day"),
                                        submittedOn == null
                                                ? shell.t("governance.officer.draft")
                                                : shell.date(submittedOn)),
                                Facts.Fact.of(
                                        shell.t("governance.officer.to"),
                                        contents.boards().isEmpty()
                                                ? "–"
                                                : String.join(", ", contents.boards()))));
        List<Block> blocks = new ArrayList<>();
        section(blocks, shell.t("governance.officer.proposal"), contents.text().proposal());
        section(blocks, shell.t("governance.officer.summary"), contents.text().summary());
        section(blocks, shell.t("governance.officer.background"), contents.text().background());
        section(blocks, shell.t("governance.officer.matter"), contents.text().matter());
        blocks.add(new Heading(1, shell.t("governance.officer.preparation")));
        preparation(blocks, contents);
        section(blocks, shell.t("governance.officer.views"), contents.text().views());
        section(blocks, shell.t("governance.officer.equality"), contents.text().equality());
        String attachments = contents.text().attachments();
        if (attachments != null) {
            blocks.add(new Heading(1, shell.t("governance.officer.attachments")));
            blocks.add(
                    ItemList.numbers(
                            attachments
                                    .lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toArray(String[]::new)));
        }
        return new Document(cover, shell.language().locale(), at, blocks);
    }

    private static void section(List<Block> blocks, String heading, @Nullable String text) {
        if (text != null) {
            blocks.add(new Heading(1, heading));
            blocks.addAll(Paragraph.typed(text));
        }
    }

    /** By itself: who was asked and took it up when, what they said and what came of it. */
    private void preparation(List<Block> blocks, ReportContents contents) {
        if (contents.text().preparation() != null) {
            blocks.addAll(Paragraph.typed(contents.text().preparation()));
        }
        if (contents.sentOn() == null) {
            blocks.add(Paragraph.of(shell.t("governance.officer.notSent")));
        } else {
            blocks.add(
                    Paragraph.of(
                            shell.t("governance.officer.sent", shell.date(contents.sentOn()))));
        }
        if (!contents.heard().isEmpty()) {
            blocks.add(
                    new Table(
                            shell.t("governance.officer.heard"),
                            List.of(
                                    Table.Column.words(shell.t("governance.body")),
                                    Table.Column.whole(shell.t("governance.hearing.treatedOn")),
                                    Table.Column.words(shell.t("governance.views"))),
                            contents.heard().stream().map(this::row).toList()));
        }
        for (Heard heard : contents.heard()) {
            if (!heard.views().isEmpty()) {
                blocks.add(new Heading(2, heard.body()));
                heard.views().forEach(view -> view(blocks, view));
            }
        }
        if (!contents.consultations().isEmpty()) {
            blocks.add(new Heading(2, shell.t("governance.making.consultation")));
            blocks.add(
                    ItemList.bullets(
                            contents.consultations().stream()
                                    .map(one ->
                                            one.who()
                                                    + " – "
                                                    + shell.t(
                                                            "governance.consultation.form."
                                                                    + one.form())
                                                    + " ("
                                                    + one.body()
                                                    + ")")
                                    .toArray(String[]::new)));
        }
    }

    private Table.Row row(Heard heard) {
        return Table.Row.of(
                heard.body(),
                heard.treatedOn() == null ? "–" : shell.date(heard.treatedOn()),
                heard.views().isEmpty()
                        ? shell.t("governance.officer.noViews")
                        : shell.t("governance.officer.viewCount", heard.views().size()));
    }

    private void view(List<Block> blocks, View view) {
        blocks.addAll(Paragraph.typed(view.words()));
        if (view.reply() != null && view.because() != null) {
            blocks.add(
                    Paragraph.small(MakingWords.of(shell, view.reply()) + ". " + view.because()));
        }
    }
}
