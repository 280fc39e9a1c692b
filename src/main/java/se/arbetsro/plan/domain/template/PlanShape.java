package se.arbetsro.plan.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.Shipped;

/** The shapes that are shipped: areas with names, and no text that a municipality would own. */
public enum PlanShape {
    /** Four wide focus areas, as plans of 2024 have. */
    FOUR_FOCUS_AREAS("four-focus-areas"),
    /** Thirteen areas and three themes across them, as plans of 2019 have. */
    THIRTEEN_AREAS("thirteen-areas");

    private final String key;

    PlanShape(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<PlanShape> of(@Nullable String key) {
        return Arrays.stream(values()).filter(shape -> shape.key.equals(key)).findFirst();
    }

    /** An area of a shape. */
    record Area(
            String key,
            String kind,
            @Nullable Integer number,
            String nameSv,
            String nameEn,
            String shortNameSv,
            String shortNameEn,
            boolean ownChapter) {}

    List<Area> areas() {
        return Shipped.rows("plan-areas.csv").stream()
                .filter(row -> row.getField("shape").equals(key))
                .map(row -> {
                    String number = row.getField("number");
                    return new Area(
                            row.getField("key"),
                            row.getField("kind"),
                            number.isEmpty() ? null : Integer.valueOf(number),
                            row.getField("nameSv"),
                            row.getField("nameEn"),
                            row.getField("shortNameSv"),
                            row.getField("shortNameEn"),
                            Boolean.parseBoolean(row.getField("ownChapter")));
                })
                .toList();
    }
}
