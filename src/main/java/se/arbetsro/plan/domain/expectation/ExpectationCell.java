package se.arbetsro.plan.domain.expectation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * What one area asks of one service line.
 *
 * @param usual what the plan version says; null where it says nothing
 * @param version of the row, for forms; 0 where there is none
 * @param deviation the one of the local plan that was asked for; null when it does as the plan says
 * @param here what the local plan says instead
 */
public record ExpectationCell(
        AreaId areaId,
        String areaKey,
        @Nullable Integer number,
        String areaSv,
        @Nullable String areaEn,
        String line,
        String lineSv,
        @Nullable String lineEn,
        @Nullable Expectation usual,
        @Nullable String textSv,
        @Nullable String textEn,
        long version,
        @Nullable UUID deviation,
        @Nullable Expectation here,
        @Nullable String reason,
        @Nullable String lang) {

    public Text2 area() {
        return new Text2(areaSv, areaEn);
    }

    public Text2 lineName() {
        return new Text2(lineSv, lineEn);
    }

    public @Nullable Text2 text() {
        return textSv == null ? null : new Text2(textSv, textEn);
    }
}
