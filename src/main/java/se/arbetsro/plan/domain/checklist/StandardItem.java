package se.arbetsro.plan.domain.checklist;

import java.util.List;
import se.arbetsro.plan.domain.Shipped;

/** A question or line of the checklist that is shipped, for a municipality to begin with. */
record StandardItem(String key, ChecklistItemContent content) {

    static List<StandardItem> all() {
        return Shipped.rows("checklist.csv").stream()
                .map(row ->
                        new StandardItem(
                                row.getField("key"),
                                new ChecklistItemContent(
                                        ChecklistPart.valueOf(row.getField("part")),
                                        row.getField("textSv"),
                                        row.getField("textEn"))))
                .toList();
    }
}
