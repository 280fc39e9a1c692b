package se.arbetsro.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.ChartFigure;
import se.arbetsro.platform.document.Cover;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.Facts;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.KeyFigures;
import se.arbetsro.platform.document.Note;
import se.arbetsro.platform.document.PageBreak;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * Makes the document of a T2 report, in the order of an officer report. Always in Swedish: it is
 * the paper of a Swedish board.
 */
@Component
public class T2Document {

    private static final Locale SWEDISH = Language.SV.locale();

    private final Messages messages;

    T2Document(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param version when the contents were as they are told
     * @param sha256 of the contents; null for a draft
     */
    public Document of(Contents contents, Instant version, @Nullable String sha256) {
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
        steering(blocks, contents);
        followUps(blocks, contents);
        areas(blocks, contents);
        parts(blocks, contents);
        written(blocks, contents, SectionKey.PREPARATION);
        written(blocks, contents, SectionKey.VIEWS);
        written(blocks, contents, SectionKey.GENDER_EQUALITY);
        written(blocks, contents, SectionKey.APPENDICES);
        appendix(blocks, contents);
        return new Document(cover(contents, sha256), SWEDISH, version, blocks);
    }

    private Cover cover(Contents contents, @Nullable String sha256) {
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(fact("report.registryNumber", contents.registryNumber()));
        facts.add(
                fact(
                        "report.contact",
                        contents.contactEmail() == null
                                ? contents.contact()
                                : contents.contact() == null
                                        ? contents.contactEmail()
                                        : contents.contact() + ", " + contents.contactEmail()));
        facts.add(fact("report.day", Formats.date(contents.day())));
        facts.add(fact("report.plan", contents.plan()));
        facts.add(
                sha256 == null
                        ? fact("report.state", t("report.state.draft"))
                        : fact("report.hash", sha256));
        return new Cover(
                contents.unit(),
                t("report.kind"),
                t("report.document.title", contents.day().getYear()),
                t("report.document.summary", contents.unit(), contents.day().getYear()),
                facts);
    }

    private Facts.Fact fact(String label, @Nullable String value) {
        return Facts.Fact.of(t(label), value == null ? t("report.notGiven") : value);
    }

    private void written(List<Block> blocks, Contents contents, SectionKey key) {
        blocks.add(new Heading(key == SectionKey.STEERING_GROUP ? 2 : 1, heading(key)));
        String text = contents.texts().getOrDefault(key.code(), "");
        if (text.isBlank()) {
            blocks.add(Paragraph.small(t("report.section.empty")));
        } else {
            blocks.addAll(Paragraph.typed(text));
        }
    }

    /** The heading of a written part. */
    public String heading(SectionKey key) {
        return switch (key) {
            case PROPOSAL -> t("report.section.proposal");
            case SUMMARY -> t("report.section.summary");
            case BACKGROUND -> t("report.section.background");
            case MATTER -> t("report.section.matter");
            case STEERING_GROUP -> t("report.section.steering-group");
            case PREPARATION -> t("report.section.preparation");
            case VIEWS -> t("report.section.views");
            case GENDER_EQUALITY -> t("report.section.gender-equality");
            case APPENDICES -> t("report.section.appendices");
        };
    }

    private void keyFigures(List<Block> blocks, Contents contents) {
        if (contents.areas().isEmpty()) {
            return;
        }
        long overdue = contents.count(Contents.State.OVERDUE);
        blocks.add(
                KeyFigures.of(
                        keyFigure(contents, Contents.State.DONE),
                        keyFigure(contents, Contents.State.UNDER_WAY),
                        new KeyFigures.KeyFigure(
                                state(Contents.State.OVERDUE),
                                Formats.number(Language.SV, overdue),
                                t("report.activities"),
                                overdue > 0),
                        keyFigure(contents, Contents.State.PLANNED)));
    }

    private KeyFigures.KeyFigure keyFigure(Contents contents, Contents.State state) {
        return KeyFigures.KeyFigure.of(
                state(state),
                Formats.number(Language.SV, contents.count(state)),
                t("report.activities"));
    }

    private void steering(List<Block> blocks, Contents contents) {
        written(blocks, contents, SectionKey.STEERING_GROUP);
        Contents.Steering steering = contents.steering();
        if (steering.unionForm() != null) {
            blocks.add(Paragraph.of(unionForm(steering.unionForm())));
        }
        if (steering.unionNote() != null) {
            blocks.addAll(Paragraph.typed(steering.unionNote()));
        }
        if (!steering.members().isEmpty()) {
            blocks.add(
                    new Table(
                            t("report.steering.caption"),
                            List.of(
                                    Table.Column.words(t("report.steering.name")).share(40),
                                    Table.Column.words(t("report.steering.part")).share(30),
                                    Table.Column.words(t("report.steering.speaksFor")).share(30)),
                            steering.members().stream()
                                    .map(member ->
                                            Table.Row.of(
                                                    member.name(),
                                                    part(member.part()),
                                                    member.speaksFor() == null
                                                            ? ""
                                                            : member.speaksFor()))
                                    .toList()));
        }
    }

    private String unionForm(String form) {
        return switch (form) {
            case "IN_GROUP" -> t("report.union.IN_GROUP");
            case "REFERENCE_GROUP" -> t("report.union.REFERENCE_GROUP");
            default -> t("report.union.COUNCIL");
        };
    }

    private String part(String part) {
        return switch (part) {
            case "CHAIR" -> t("report.part.CHAIR");
            case "HR" -> t("report.part.HR");
            case "UNION" -> t("report.part.UNION");
            case "SAFETY" -> t("report.part.SAFETY");
            case "EQUALITY_SUPPORT" -> t("report.part.EQUALITY_SUPPORT");
            case "SECRETARY" -> t("report.part.SECRETARY");
            default -> t("report.part.MEMBER");
        };
    }

    private void followUps(List<Block> blocks, Contents contents) {
        blocks.add(new Heading(2, t("report.followUps")));
        if (contents.followUps().isEmpty()) {
            blocks.add(Paragraph.of(t("report.followUps.none")));
        }
        for (Contents.FollowUp followUp : contents.followUps()) {
            blocks.add(new Heading(3, followUp.name()));
            if (followUp.figures().isEmpty()) {
                blocks.add(Paragraph.of(t("report.followUps.noFigure")));
            }
            for (Contents.Figure figure : followUp.figures()) {
                figure(blocks, contents, followUp, figure);
            }
        }
    }

    private void figure(
            List<Block> blocks,
            Contents contents,
            Contents.FollowUp followUp,
            Contents.Figure figure) {
        if (followUp.figures().size() > 1) {
            blocks.add(new Heading(4, figure.name()));
        }
        blocks.add(
                Paragraph.of(
                        figure.of().equals(contents.unit())
                                ? figure.latest()
                                : t("report.figure.ofMunicipality", figure.of(), figure.latest())));
        if (figure.line() != null) {
            blocks.add(ChartFigure.of(figure.line()));
        } else if (figure.bars() != null) {
            blocks.add(ChartFigure.of(figure.bars()));
        }
        if (figure.target() != null) {
            blocks.add(Paragraph.of(t("report.figure.target", figure.target())));
        }
        blocks.add(Paragraph.small(t("report.figure.meaning", figure.meaning())));
        if (!figure.remarks().isEmpty() && figure.line() == null) {
            blocks.add(ItemList.bullets(figure.remarks().toArray(String[]::new)));
        } else if (!figure.remarks().isEmpty()) {
            List<String> gaps =
                    figure.remarks().stream().filter(remark -> !isNoted(figure, remark)).toList();
            if (!gaps.isEmpty()) {
                blocks.add(ItemList.bullets(gaps.toArray(String[]::new)));
            }
        }
    }

    /** Whether the notes beneath the chart say it already. */
    private static boolean isNoted(Contents.Figure figure, String remark) {
        int colon = remark.indexOf(": ");
        String words = colon < 0 ? remark : remark.substring(colon + 2);
        return figure.line() != null
                && figure.line().notes().stream().anyMatch(note -> note.endsWith(words));
    }

    private void areas(List<Block> blocks, Contents contents) {
        blocks.add(new Heading(2, t("report.areas")));
        if (contents.areas().isEmpty()) {
            blocks.add(Paragraph.of(t("report.areas.none")));
            return;
        }
        blocks.add(
                new Table(
                        t("report.areas.caption"),
                        List.of(
                                Table.Column.words(t("report.area")).share(40),
                                Table.Column.figures(t("report.chosenBy")),
                                Table.Column.figures(state(Contents.State.DONE)),
                                Table.Column.figures(state(Contents.State.UNDER_WAY)),
                                Table.Column.figures(state(Contents.State.OVERDUE)),
                                Table.Column.figures(state(Contents.State.PLANNED))),
                        contents.areas().stream().map(this::row).toList()));
        for (Contents.Area area : contents.areas()) {
            if (area.activities().isEmpty()) {
                continue;
            }
            blocks.add(new Heading(3, area.name()));
            list(blocks, area, Contents.State.OVERDUE);
            list(blocks, area, Contents.State.DONE);
            list(blocks, area, Contents.State.UNDER_WAY);
        }
    }

    private Table.Row row(Contents.Area area) {
        return Table.Row.of(
                area.name(),
                number(area.chosenBy()),
                number(area.count(Contents.State.DONE)),
                number(area.count(Contents.State.UNDER_WAY)),
                number(area.count(Contents.State.OVERDUE)),
                number(area.count(Contents.State.PLANNED)));
    }

    /** The most that stand in the text for one state; the rest are in the appendix. */
    private static final int SHOWN = 8;

    private void list(List<Block> blocks, Contents.Area area, Contents.State state) {
        List<Contents.Activity> those =
                area.activities().stream().filter(one -> one.state() == state).toList();
        if (those.isEmpty()) {
            return;
        }
        blocks.add(new Heading(4, t("report.state.count", state(state), those.size())));
        List<String> lines = new ArrayList<>(those.stream().limit(SHOWN).map(this::line).toList());
        if (those.size() > SHOWN) {
            lines.add(t("report.more", those.size() - SHOWN));
        }
        blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
    }

    private String line(Contents.Activity activity) {
        String line =
                t(
                        "report.activity.line",
                        activity.title(),
                        activity.unit(),
                        Formats.date(activity.due()));
        return activity.effect() == null
                ? line
                : line + " " + t("report.activity.effect", activity.effect());
    }

    private void parts(List<Block> blocks, Contents contents) {
        if (contents.parts().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, t("report.parts")));
        blocks.add(
                new Table(
                        t("report.parts.caption"),
                        List.of(
                                Table.Column.words(t("report.unit")).share(40),
                                Table.Column.figures(state(Contents.State.DONE)),
                                Table.Column.figures(state(Contents.State.UNDER_WAY)),
                                Table.Column.figures(state(Contents.State.OVERDUE)),
                                Table.Column.figures(state(Contents.State.PLANNED))),
                        contents.parts().stream()
                                .map(part ->
                                        Table.Row.of(
                                                part.name(),
                                                number(part.done()),
                                                number(part.underWay()),
                                                number(part.overdue()),
                                                number(part.planned())))
                                .toList()));
    }

    private void appendix(List<Block> blocks, Contents contents) {
        if (contents.areas().stream().allMatch(area -> area.activities().isEmpty())) {
            return;
        }
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, t("report.appendix")));
        for (Contents.Area area : contents.areas()) {
            if (area.activities().isEmpty()) {
                continue;
            }
            blocks.add(new Heading(2, area.name()));
            blocks.add(
                    new Table(
                            t("report.appendix.caption", area.name()),
                            List.of(
                                    Table.Column.words(t("report.activity")).share(35),
                                    Table.Column.words(t("report.unit")).share(20),
                                    Table.Column.words(t("report.responsible")).share(15),
                                    Table.Column.words(t("report.due")).share(15),
                                    Table.Column.words(t("report.state")).share(15)),
                            area.activities().stream()
                                    .map(one ->
                                            Table.Row.of(
                                                    one.title(),
                                                    one.unit(),
                                                    one.responsible(),
                                                    Formats.date(one.due()),
                                                    one.reason() == null
                                                            ? state(one.state())
                                                            : state(one.state())
                                                                    + ": "
                                                                    + one.reason()))
                                    .toList()));
        }
    }

    private String state(Contents.State state) {
        return switch (state) {
            case DONE -> t("report.state.DONE");
            case UNDER_WAY -> t("report.state.UNDER_WAY");
            case OVERDUE -> t("report.state.OVERDUE");
            case PLANNED -> t("report.state.PLANNED");
            case CANCELLED -> t("report.state.CANCELLED");
        };
    }

    private static String number(long value) {
        return Formats.number(Language.SV, value);
    }

    private String t(String key, Object... arguments) {
        return messages.text(Language.SV, key, arguments);
    }
}
