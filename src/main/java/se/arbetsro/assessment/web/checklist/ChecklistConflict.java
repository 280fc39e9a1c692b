package se.arbetsro.assessment.web.checklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.Operation;
import se.arbetsro.assessment.domain.checklist.YearOfAnswers;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Shell;

/** Sets what I answered beside what somebody else saved first, item by item. */
final class ChecklistConflict {

    private ChecklistConflict() {}

    static ConflictPage page(
            Shell shell,
            Operation operation,
            int year,
            ChecklistForm sent,
            @Nullable YearOfAnswers now,
            List<ChecklistQueries.Item> asked) {
        ChecklistForm held = ChecklistForm.of(now, "");
        String address = "/equality-checklists/units/" + operation.unit().value() + "/" + year;
        List<Field> fields = new ArrayList<>();
        fields.add(Field.hidden("key", sent.value("key")));
        fields.add(Field.hidden("line", sent.value("line")));
        for (ChecklistQueries.Item item : asked) {
            String text = shell.in(item.text());
            fields.add(
                    Field.choice(
                            "stand-" + item.key(),
                            text,
                            sent.value("stand-" + item.key()),
                            held.value("stand-" + item.key()),
                            StandWords.options(shell)));
            fields.add(
                    Field.text(
                            "comment-" + item.key(),
                            shell.t("assessment.checklist.comment", text),
                            sent.value("comment-" + item.key()),
                            held.value("comment-" + item.key())));
        }
        return new ConflictPage(
                shell,
                address,
                address,
                now == null ? 0 : now.version(),
                shell.t("assessment.checklist.somebody"),
                "",
                fields);
    }
}
