package se.arbetsro.report.domain.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.KeyFigures;
import se.arbetsro.platform.document.Note;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.SectionKey;

/**
 * Makes the document of a report, in the order of an officer report. Always in Swedish: it is the
 * paper of a Swedish board.
 */
@Component
public class ReportDocument {

    private static final Locale SWEDISH = Language.SV.locale();

    private final DocumentWords words;

    ReportDocument(Messages messages) {
        this.words = new DocumentWords(messages);
    }

    /** Whether the lists of all activities and goals are part of the document. */
    public enum Extent {
        WHOLE,
        /** For a page, which shows them area by area; what is given as a file is told. */
        WITHOUT_APPENDICES
    }

    /** The whole document, as it goes into files. */
    public Document of(Contents contents, Instant version, @Nullable String sha256) {
        return of(contents, version, sha256, Extent.WHOLE);
    }

    /**
     * @param version when the contents were as they are told
     * @param sha256 of the contents; null for a draft
     */
    public Document of(Contents contents, Instant version, @Nullable String sha256, Extent extent) {
        List<Block> blocks = new ArrayList<>();
        if (contents.sample()) {
            blocks.add(Note.caution(t("report.sample"), t("report.sample.text")));
        }
        blocks.add(new se.arbetsro.platform.document.Contents(2));
        written(blocks, contents, SectionKey.PROPOSAL);
        written(blocks, contents, SectionKey.SUMMARY);
        keyFigures(blocks, contents);
        written(blocks, contents, SectionKey.BACKGROUND);
        written(blocks, contents, SectionKey.MATTER);
        written(blocks, contents, SectionKey.STEERING_GROUP);
        new DocumentSteering(words).write(blocks, contents);
        new DocumentFigures(words).write(blocks, contents);
        new DocumentAreas(words).write(blocks, contents);
        new DocumentGoverning(words).write(blocks, contents);
        new DocumentAnalysis(words).write(blocks, contents);
        written(blocks, contents, SectionKey.PREPARATION);
        written(blocks, contents, SectionKey.VIEWS);
        written(blocks, contents, SectionKey.GENDER_EQUALITY);
        DocumentAppendices appendices = new DocumentAppendices(words);
        appendixList(blocks, contents, appendices.titles(contents));
        appendices.write(blocks, contents, extent);
        return new Document(cover(contents, sha256), SWEDISH, version, blocks);
    }

    private Cover cover(Contents contents, @Nullable String sha256) {
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(fact("report.registryNumber", contents.registryNumber()));
        facts.add(fact("report.contact", contact(contents)));
        facts.add(fact("report.day", DocumentWords.day(contents.day())));
        facts.add(fact("report.plan", contents.plan()));
        Contents.Correction correction = contents.correction();
        if (correction != null) {
            facts.add(
                    fact(
                            "report.edition",
                            t(
                                    "report.edition.corrects",
                                    correction.edition(),
                                    correction.words())));
        }
        facts.add(
                sha256 == null
                        ? fact("report.state", t("report.state.draft"))
                        : fact("report.hash", sha256));
        int year = contents.year();
        return new Cover(
                contents.unit(),
                words.kind(contents.kind()),
                words.title(contents.kind(), year),
                words.summary(contents.kind(), contents.unit(), year),
                facts);
    }

    private static @Nullable String contact(Contents contents) {
        if (contents.contact() == null || contents.contactEmail() == null) {
            return contents.contact() == null ? contents.contactEmail() : contents.contact();
        }
        return contents.contact() + ", " + contents.contactEmail();
    }

    private Facts.Fact fact(String label, @Nullable String value) {
        return Facts.Fact.of(t(label), value == null ? t("report.notGiven") : value);
    }

    private void written(List<Block> blocks, Contents contents, SectionKey key) {
        blocks.add(new Heading(key == SectionKey.STEERING_GROUP ? 2 : 1, heading(key)));
        String text = contents.texts().getOrDefault(key.code(), "");
        if (text.isBlank()) {
            blocks.add(Paragraph.small(t("report.section.empty")));
        } else if (key == SectionKey.PROPOSAL) {
            proposals(blocks, text);
        } else {
            blocks.addAll(Paragraph.typed(text));
        }
    }

    /** What a board decides is numbered, point by point; a single point stands as it is. */
    private static void proposals(List<Block> blocks, String text) {
        String[] points = text.replace("\r\n", "\n").strip().split("\n\\s*\n|\n");
        if (points.length == 1) {
            blocks.addAll(Paragraph.typed(text));
        } else {
            blocks.add(
                    ItemList.numbers(
                            java.util.Arrays.stream(points)
                                    .map(point -> point.strip().replaceFirst("^\\d+[.)]\\s+", ""))
                                    .toArray(String[]::new)));
        }
    }

    /** The appendices that are always there need not be written by hand. */
    private void appendixList(List<Block> blocks, Contents contents, List<String> titles) {
        blocks.add(new Heading(1, heading(SectionKey.APPENDICES)));
        String text = contents.texts().getOrDefault(SectionKey.APPENDICES.code(), "");
        blocks.addAll(Paragraph.typed(text));
        if (!titles.isEmpty()) {
            blocks.add(ItemList.bullets(titles.toArray(String[]::new)));
        } else if (text.isBlank()) {
            blocks.add(Paragraph.small(t("report.section.empty")));
        }
    }

    /** The heading of a written part. */
    public String heading(SectionKey key) {
        return words.heading(key);
    }

    /** A table of activities. */
    public Block activities(String caption, List<Contents.Activity> activities) {
        return new DocumentAppendices(words).activities(caption, activities);
    }

    private void keyFigures(List<Block> blocks, Contents contents) {
        if (contents.areas().isEmpty()) {
            return;
        }
        blocks.add(
                KeyFigures.of(
                        DocumentAreas.told(contents.kind()).stream()
                                .map(state -> keyFigure(contents, state))
                                .toArray(KeyFigures.KeyFigure[]::new)));
    }

    private KeyFigures.KeyFigure keyFigure(Contents contents, Contents.State state) {
        long count = contents.count(state);
        return new KeyFigures.KeyFigure(
                words.state(state),
                DocumentWords.number(count),
                t("report.activities", count),
                state == Contents.State.OVERDUE && count > 0);
    }

    private String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }
}
