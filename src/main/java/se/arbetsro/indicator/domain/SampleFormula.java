package se.arbetsro.indicator.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.text.Text2;

/** An indicator worked out from two that the city has published, to show how a formula is used. */
@Component
class SampleFormula implements SampleData {

    private static final IndicatorKey KEY = IndicatorKey.of("turnover-difference");
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);

    private final IndicatorService indicators;

    SampleFormula(IndicatorService indicators) {
        this.indicators = indicators;
    }

    /** After the figures that it is made of. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        indicators.create(
                KEY,
                new Definition.Content(
                        Kind.NUMBER,
                        new Text2(
                                "Skillnad i personalrörlighet mellan yrkena",
                                "Difference in turnover between the occupations"),
                        new Text2(
                                "Hur många procentenheter fler av biståndshandläggarna än av socialsekreterarna som slutade under året.",
                                "How many percentage points more of the care assessors than of the social workers left during the year."),
                        true,
                        null,
                        null,
                        null,
                        null,
                        new Text2("procentenheter", "percentage points"),
                        Per.YEAR,
                        1,
                        Better.NEITHER,
                        false,
                        null,
                        new Text2(
                                "Räknas ut här av stadens publicerade tal. Källan berättar inte hur de är uträknade.",
                                "Worked out here from the published figures of the city. The source does not tell how those were worked out."),
                        "[staff-turnover-care-assessors] - [staff-turnover-social-workers]"),
                FROM);
    }
}
