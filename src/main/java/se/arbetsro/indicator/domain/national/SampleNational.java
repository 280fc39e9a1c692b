package se.arbetsro.indicator.domain.national;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.national.NationalIntake.GroupMember;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.NationalValue;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.platform.demo.SampleData;

/**
 * An invented measure of invented municipalities, to show how municipalities are compared; names
 * say that they are made up. Kolada has no such measure.
 */
@Component
class SampleNational implements SampleData {

    private static final String MEASURE = "X99999";
    private static final IndicatorKey ALIKE = IndicatorKey.of("sample-reasonable-workload");
    private static final int YEARS = 6;
    private static final List<String> NAMES =
            List.of("Provstaden", "Provköping", "Provsund", "Provboda", "Provby", "Provfors");
    private static final int[] LEVELS = {71, 68, 74, 66, 72, 77};
    private static final int[] WOBBLE = {0, 1, -1, 2, 0, -2, 1};

    private final NationalIntake intake;
    private final Counterparts counterparts;
    private final Clock clock;

    SampleNational(NationalIntake intake, Counterparts counterparts, Clock clock) {
        this.intake = intake;
        this.counterparts = counterparts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load() {
        intake.takeMeasures(
                List.of(
                        new NationalMeasure(
                                MEASURE,
                                "Nöjda med sin arbetssituation, andel (%) (påhittat)",
                                "Påhittat mått, för att visa hur kommuner jämförs.")));
        List<Municipality> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.add(new Municipality(code(i), NAMES.get(i) + " (påhittad)"));
        }
        intake.takeMunicipalities(all);
        intake.takeValues(values());
        intake.takeGroups(
                all.stream()
                        .skip(1)
                        .map(one -> new GroupMember("Liknande kommuner (påhittade)", one.id()))
                        .toList(),
                List.of());
        intake.sayOwn(code(0));
        counterparts.tie(ALIKE, MEASURE);
    }

    private static String code(int municipality) {
        return Integer.toString(9901 + municipality);
    }

    private List<NationalValue> values() {
        List<NationalValue> values = new ArrayList<>();
        int last = LocalDate.now(clock).getYear() - 1;
        for (int i = 0; i < NAMES.size(); i++) {
            for (int year = 0; year < YEARS; year++) {
                int all = LEVELS[i] + WOBBLE[(3 * i + year) % WOBBLE.length] + year / 2;
                for (Sex sex : Sex.values()) {
                    int part =
                            switch (sex) {
                                case ALL -> all;
                                case WOMEN -> all - 1;
                                case MEN -> all + 3;
                            };
                    values.add(
                            new NationalValue(
                                    MEASURE,
                                    code(i),
                                    last - YEARS + 1 + year,
                                    sex,
                                    BigDecimal.valueOf(part),
                                    "",
                                    false));
                }
            }
        }
        return values;
    }
}
