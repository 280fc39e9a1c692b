package se.arbetsro.governance.web.inquiry;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;
import static se.arbetsro.platform.web.ConflictPage.Field.ticked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.web.inquiry.InquiryMenus.Menus;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have changed an inquiry: both texts, field by field. */
final class InquiryConflict {

    private InquiryConflict() {}

    static ConflictPage view(Shell shell, InquiryForm mine, InquiryRow saved, Menus known) {
        InquiryForm theirs = InquiryForm.of(saved);
        List<ConflictPage.Field> both = new ArrayList<>();
        both.add(line("title", shell.t("field.title"), mine.title(), theirs.title()));
        both.add(
                line(
                        "askedBy",
                        shell.t("governance.inquiry.askedBy"),
                        mine.askedBy(),
                        theirs.askedBy()));
        both.add(
                line(
                        "theirNumber",
                        shell.t("governance.inquiry.theirNumber"),
                        mine.theirNumber(),
                        theirs.theirNumber()));
        both.add(
                line(
                        "registryNumber",
                        shell.t("governance.decision.registryNumber"),
                        mine.registryNumber(),
                        theirs.registryNumber()));
        both.add(
                line(
                        "receivedOn",
                        shell.t("governance.inquiry.receivedOn"),
                        mine.receivedOn(),
                        theirs.receivedOn()));
        both.add(
                chosen(
                        shell,
                        "body",
                        shell.t("governance.inquiry.body"),
                        mine.body(),
                        theirs.body(),
                        known.bodies()));
        both.add(
                text(
                        "asked",
                        InquiryWords.asked(shell, saved.kind()),
                        mine.asked(),
                        theirs.asked()));
        if (saved.kind().advises()) {
            both.add(
                    text(
                            "recommendation",
                            shell.t("governance.inquiry.recommendation"),
                            mine.recommendation(),
                            theirs.recommendation()));
        }
        both.add(
                chosen(
                        shell,
                        "responsiblePerson",
                        shell.t("governance.inquiry.responsible"),
                        mine.responsiblePerson(),
                        theirs.responsiblePerson(),
                        known.people()));
        both.add(
                line(
                        "responsibleRole",
                        shell.t("governance.inquiry.responsible.role"),
                        mine.responsibleRole(),
                        theirs.responsibleRole()));
        both.add(line("dueOn", shell.t("governance.inquiry.dueOn"), mine.dueOn(), theirs.dueOn()));
        if (saved.kind().demands()) {
            both.add(
                    ticked(
                            shell,
                            "fine",
                            shell.t("governance.inquiry.fine"),
                            mine.fine(),
                            theirs.fine()));
            both.add(
                    line(
                            "metBy",
                            shell.t("governance.inquiry.metBy"),
                            mine.metBy(),
                            theirs.metBy()));
        }
        both.add(
                chosen(
                        shell,
                        "areas",
                        shell.t("governance.inquiry.areas"),
                        joined(mine.ticked()),
                        joined(theirs.ticked()),
                        known.areas()));
        String here = InquiryWords.address(saved.id());
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(saved.changedAt()),
                both);
    }

    private static String joined(List<String> areas) {
        return areas.stream().sorted().collect(Collectors.joining(","));
    }
}
