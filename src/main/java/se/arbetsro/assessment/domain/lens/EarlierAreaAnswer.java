package se.arbetsro.assessment.domain.lens;

import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/** What was said of an area in the last round, and carries forward like an answer. */
public record EarlierAreaAnswer(
        AreaAnswerId id,
        AreaId areaId,
        String unit,
        Text2 area,
        boolean sameArea,
        boolean main,
        Text2 round,
        AreaAnswerContent content) {

    EarlierAreaAnswer with(AreaAnswerContent other) {
        return new EarlierAreaAnswer(id, areaId, unit, area, sameArea, main, round, other);
    }
}
