package se.arbetsro.plan.domain.lens;

import java.util.List;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.domain.Shipped;

/** A lens that is shipped, for a municipality to begin with. */
public record StandardLens(String key, LensKind kind, LensContent content) {

    public static List<StandardLens> all() {
        return Shipped.rows("lenses.csv").stream()
                .map(row ->
                        new StandardLens(
                                row.getField("key"),
                                LensKind.valueOf(row.getField("kind")),
                                new LensContent(
                                        row.getField("nameSv"),
                                        row.getField("nameEn"),
                                        row.getField("questionSv"),
                                        row.getField("questionEn"),
                                        row.getField("helpSv"),
                                        row.getField("helpEn"))))
                .toList();
    }
}
