package se.arbetsro.governance.web.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.risk.AssessmentContents;
import se.arbetsro.governance.domain.risk.AssessmentContents.AssessedRisk;
import se.arbetsro.governance.domain.risk.AssessmentContents.Measure;
import se.arbetsro.governance.domain.risk.AssessmentContents.Participant;
import se.arbetsro.governance.web.change.ChangeWords;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.platform.web.Shell;

/** An assessment of risks as a document to print and to file. */
final class RiskAssessmentDocument {

    private final Shell shell;

    RiskAssessmentDocument(Shell shell) {
        this.shell = shell;
    }

    /**
     * @param number of a finished assessment; null of one that is open
     * @param at when it was as it is told
     */
    Document of(AssessmentContents contents, @Nullable Integer number, Instant at) {
        String state =
                number == null
                        ? shell.t("governance.risk.document.draft")
                        : shell.t("governance.risk.document.version", number, shell.minute(at));
        Cover cover =
                new Cover(
                        contents.unit(),
                        shell.t("governance.risk.title"),
                        contents.title(),
                        shell.t("governance.risk.document.summary", contents.title()),
                        List.of(
                                Facts.Fact.of(
                                        shell.t("governance.change.affected"), contents.affected()),
                                Facts.Fact.of(
                                        shell.t("governance.change.happensOn"),
                                        shell.date(contents.happensOn())),
                                Facts.Fact.of(shell.t("governance.change.state"), state)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, shell.t("governance.change.what")));
        blocks.addAll(Paragraph.typed(contents.what()));
        blocks.add(new Heading(1, shell.t("governance.risk.participants")));
        blocks.add(
                Paragraph.of(
                        contents.offeredOn() == null
                                ? shell.t("governance.risk.offered.not")
                                : shell.t(
                                        "governance.risk.offered.on",
                                        shell.date(contents.offeredOn()))));
        if (!contents.participants().isEmpty()) {
            blocks.add(participants(contents.participants()));
        }
        blocks.add(new Heading(1, shell.t("governance.risks")));
        if (contents.risks().isEmpty()) {
            blocks.add(Paragraph.of(shell.t("governance.risk.none")));
        }
        int place = 1;
        for (AssessedRisk risk : contents.risks()) {
            blocks.add(new Heading(2, shell.t("governance.risk.number", place++)));
            blocks.addAll(Paragraph.typed(risk.what()));
            blocks.add(facts(risk));
            if (risk.measures().isEmpty()) {
                blocks.add(Paragraph.of(shell.t("governance.risk.measures.none")));
            } else {
                blocks.add(measures(risk.measures()));
            }
        }
        return new Document(cover, shell.language().locale(), at, blocks);
    }

    private Table participants(List<Participant> all) {
        return new Table(
                shell.t("governance.risk.participants"),
                List.of(
                        Table.Column.words(shell.t("governance.risk.who")),
                        Table.Column.words(shell.t("governance.part")),
                        Table.Column.whole(shell.t("governance.risk.tookPartOn")),
                        Table.Column.words(shell.t("governance.risk.words"))),
                all.stream()
                        .map(one ->
                                Table.Row.of(
                                        one.who() == null
                                                ? shell.t("governance.protectedName")
                                                : one.who(),
                                        RiskWords.of(shell, one.part()),
                                        shell.date(one.on()),
                                        said(one)))
                        .toList());
    }

    /** What a safety representative thinks, and what anybody has said. */
    private String said(Participant one) {
        return Stream.of(
                        ChangeWords.stance(shell, one.stance(), one.stanceOn()),
                        one.words() == null ? "" : one.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private Facts facts(AssessedRisk risk) {
        return new Facts(
                List.of(
                        Facts.Fact.of(
                                shell.t("governance.risk.place"),
                                risk.place() == null ? "–" : risk.place()),
                        Facts.Fact.of(
                                shell.t("governance.risk.serious"),
                                RiskWords.serious(shell, risk.serious())),
                        Facts.Fact.of(
                                shell.t("governance.risk.likelihood"),
                                RiskWords.of(shell, risk.likelihood()))));
    }

    private Table measures(List<Measure> all) {
        return new Table(
                shell.t("governance.risk.measures"),
                List.of(
                        Table.Column.words(shell.t("governance.risk.measure")),
                        Table.Column.words(shell.t("governance.risk.measure.who")),
                        Table.Column.whole(shell.t("governance.risk.measure.due")),
                        Table.Column.words(shell.t("governance.risk.control"))),
                all.stream()
                        .map(one ->
                                Table.Row.of(
                                        one.what(),
                                        one.who(),
                                        shell.date(one.dueOn()),
                                        control(one)))
                        .toList());
    }

    private String control(Measure measure) {
        if (measure.controlledOn() == null || measure.effect() == null) {
            return "–";
        }
        String found =
                shell.date(measure.controlledOn()) + ": " + RiskWords.of(shell, measure.effect());
        return measure.note() == null ? found : found + ". " + measure.note();
    }
}
