package se.arbetsro.governance.domain.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AdjusterRow;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.Note;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Span;
import se.arbetsro.platform.document.Table;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** Makes the document of minutes. Always in Swedish: it is the paper of a Swedish authority. */
final class MinutesDocument {

    private static final Locale SWEDISH = Language.SV.locale();

    private final Messages messages;
    private final ZoneId zone;

    MinutesDocument(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /**
     * @param version when the contents were as they are told
     * @param sha256 of the contents; null while they are written
     */
    Document of(
            MinutesContents contents,
            Instant version,
            @Nullable String sha256,
            List<AdjusterRow> signatures) {
        List<Block> blocks = new ArrayList<>();
        if (contents.sample()) {
            blocks.add(
                    Note.caution(
                            t("governance.minutes.sample"), t("governance.minutes.sample.text")));
        }
        boolean signed = signatures.stream().allMatch(one -> one.signedAt() != null);
        if (sha256 == null || !signed) {
            blocks.add(
                    Note.caution(
                            t("governance.minutes.draft"), t("governance.minutes.draft.text")));
        }
        present(blocks, contents);
        for (MinutesContents.Item matter : contents.matters()) {
            matter(blocks, matter);
        }
        signatures(blocks, sha256, signatures);
        return new Document(cover(contents), SWEDISH, version, blocks);
    }

    private Cover cover(MinutesContents contents) {
        String time =
                contents.ends() == null
                        ? contents.starts()
                        : contents.starts() + "–" + contents.ends();
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(Facts.Fact.of(t("governance.meeting.day"), contents.day().toString()));
        facts.add(Facts.Fact.of(t("governance.meeting.time"), time));
        if (contents.place() != null) {
            facts.add(Facts.Fact.of(t("governance.meeting.place"), contents.place()));
        }
        if (!contents.adjusters().isEmpty()) {
            facts.add(
                    Facts.Fact.of(
                            t("governance.minutes.adjusters"),
                            String.join(", ", contents.adjusters())));
        }
        String title = t("governance.minutes.title", contents.body(), contents.day().toString());
        return new Cover(contents.unit(), t("governance.minutes"), title, title, facts);
    }

    private void present(List<Block> blocks, MinutesContents contents) {
        blocks.add(new Heading(1, t("governance.minutes.present")));
        if (contents.present().isEmpty()) {
            blocks.add(Paragraph.small(t("governance.minutes.present.none")));
            return;
        }
        blocks.add(
                new Table(
                        t("governance.minutes.present"),
                        List.of(
                                Table.Column.words(t("field.name")),
                                Table.Column.words(t("governance.part"))),
                        contents.present().stream()
                                .map(one ->
                                        Table.Row.of(
                                                one.name(),
                                                one.part() == null
                                                        ? t("governance.minutes.guest")
                                                        : one.part()))
                                .toList()));
    }

    private void matter(List<Block> blocks, MinutesContents.Item matter) {
        blocks.add(new Heading(1, "§ " + matter.number() + " " + matter.heading()));
        if (matter.text() != null) {
            blocks.addAll(Paragraph.typed(matter.text()));
        }
        if (matter.said() != null) {
            blocks.addAll(Paragraph.typed(matter.said()));
        }
        for (String consultation : matter.consultations()) {
            blocks.add(Paragraph.of(consultation));
        }
        if (matter.outcome() != null) {
            blocks.add(new Heading(2, t("governance.decision")));
            switch (matter.outcome()) {
                case DECIDED ->
                        blocks.addAll(
                                Paragraph.typed(
                                        matter.decision() == null ? "" : matter.decision()));
                case NOT_DECIDED -> blocks.add(Paragraph.of(t("governance.outcome.NOT_DECIDED")));
                case CARRIED_OVER -> blocks.add(Paragraph.of(t("governance.outcome.CARRIED_OVER")));
            }
        }
        if (!matter.tasks().isEmpty()) {
            blocks.add(
                    new Table(
                            t("governance.tasks"),
                            List.of(
                                    Table.Column.words(t("governance.task.what")),
                                    Table.Column.words(t("governance.task.responsible")),
                                    Table.Column.whole(t("governance.task.due"))),
                            matter.tasks().stream()
                                    .map(task ->
                                            Table.Row.of(
                                                    task.what(),
                                                    task.responsible(),
                                                    task.due().toString()))
                                    .toList()));
        }
    }

    private void signatures(
            List<Block> blocks, @Nullable String sha256, List<AdjusterRow> signatures) {
        if (signatures.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, t("governance.minutes.signatures")));
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", SWEDISH);
        for (AdjusterRow one : signatures) {
            String name = one.name() == null ? t("governance.protectedName") : one.name();
            blocks.add(
                    Paragraph.of(
                            one.signedAt() == null
                                    ? t("governance.minutes.signature.waits", name)
                                    : t(
                                            "governance.minutes.signature",
                                            name,
                                            one.signedAt().atZone(zone).format(minute))));
        }
        if (sha256 != null) {
            blocks.add(Paragraph.of(Span.of(t("governance.minutes.hash", sha256))));
        }
    }

    private String t(String key, Object... arguments) {
        return messages.text(Language.SV, key, arguments);
    }
}
