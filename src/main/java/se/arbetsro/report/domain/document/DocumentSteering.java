package se.arbetsro.report.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;

/** Who leads the work, and in which form unions take part: as local plans tell it. */
record DocumentSteering(DocumentWords words) {

    void write(List<Block> blocks, Contents contents) {
        Contents.Steering steering = contents.steering();
        if (steering.unionForm() != null) {
            blocks.add(Paragraph.of(sentence(steering.unionForm())));
        }
        if (steering.unionNote() != null) {
            blocks.addAll(Paragraph.typed(steering.unionNote()));
        }
        if (!steering.members().isEmpty()) {
            blocks.add(members(steering.members()));
        }
        if (!contents.groups().isEmpty()) {
            blocks.add(groups(contents.groups()));
        }
    }

    private Table members(List<Contents.Member> members) {
        return new Table(
                words.t("report.steering.caption"),
                List.of(
                        Table.Column.words(words.t("report.steering.name")).share(40),
                        Table.Column.words(words.t("report.steering.part")).share(30),
                        Table.Column.words(words.t("report.steering.speaksFor")).share(30)),
                members.stream()
                        .map(member ->
                                Table.Row.of(
                                        member.name(),
                                        part(member.part()),
                                        member.speaksFor() == null ? "" : member.speaksFor()))
                        .toList());
    }

    private Table groups(List<Contents.Group> groups) {
        return new Table(
                words.t("report.groups.caption"),
                List.of(
                        Table.Column.words(words.t("report.unit")).share(35),
                        Table.Column.words(words.t("report.part.CHAIR")).share(25),
                        Table.Column.figures(words.t("report.groups.members")).share(15),
                        Table.Column.words(words.t("report.groups.union")).share(25)),
                groups.stream()
                        .map(group ->
                                Table.Row.of(
                                        group.unit(),
                                        group.chair() == null
                                                ? words.t("report.notGiven")
                                                : group.chair(),
                                        DocumentWords.number(group.members()),
                                        form(group.unionForm())))
                        .toList());
    }

    private String sentence(String form) {
        return switch (form) {
            case "IN_GROUP" -> words.t("report.union.IN_GROUP");
            case "REFERENCE_GROUP" -> words.t("report.union.REFERENCE_GROUP");
            default -> words.t("report.union.COUNCIL");
        };
    }

    private String form(@Nullable String form) {
        return switch (form) {
            case null -> words.t("report.notGiven");
            case "IN_GROUP" -> words.t("report.union.short.IN_GROUP");
            case "REFERENCE_GROUP" -> words.t("report.union.short.REFERENCE_GROUP");
            default -> words.t("report.union.short.COUNCIL");
        };
    }

    private String part(String part) {
        return switch (part) {
            case "CHAIR" -> words.t("report.part.CHAIR");
            case "HR" -> words.t("report.part.HR");
            case "UNION" -> words.t("report.part.UNION");
            case "SAFETY" -> words.t("report.part.SAFETY");
            case "EQUALITY_SUPPORT" -> words.t("report.part.EQUALITY_SUPPORT");
            case "SECRETARY" -> words.t("report.part.SECRETARY");
            default -> words.t("report.part.MEMBER");
        };
    }
}
