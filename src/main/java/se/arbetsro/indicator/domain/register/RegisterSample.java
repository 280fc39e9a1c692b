package se.arbetsro.indicator.domain.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Sex;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * An invented HR register for the units of the sample: nobody in it is anybody, and its figures are
 * nobody's. People come, stay for some years and go; those of units that were merged came from the
 * units before.
 */
@Component
class RegisterSample implements SampleData {

    private static final LocalDate BEGINS = LocalDate.of(2021, 1, 1);
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(160);

    private static final Text2 MADE_UP =
            new Text2(
                    "Talen räknas ur ett påhittat personalregister. De säger ingenting om verkligheten.",
                    "The figures are computed from an invented register. They say nothing of reality.");

    private final JdbcClient jdbc;
    private final IndicatorService indicators;
    private final IndicatorQueries queries;
    private final RegisterIntake intake;
    private final RegisterFigures figures;
    private final ReadyDefinitions ready;
    private final Clock clock;

    RegisterSample(
            JdbcClient jdbc,
            IndicatorService indicators,
            IndicatorQueries queries,
            RegisterIntake intake,
            RegisterFigures figures,
            ReadyDefinitions ready,
            Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.queries = queries;
        this.intake = intake;
        this.figures = figures;
        this.ready = ready;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load() {
        ready.takeUp();
        ready.all().forEach(this::mark);
        Invented invented = new Invented(LocalDate.now(clock));
        units().forEach(invented::staff);
        intake.takeInEmployments(invented.employments, _ -> {});
        intake.takeInTime(invented.times, _ -> {});
        intake.takeInAbsence(invented.absences, _ -> {});
        figures.computeHere();
    }

    /** Says in name and note that the figures are made up: they stand beside published ones. */
    private void mark(ReadyDefinitions.Ready one) {
        Definition definition = queries.definition(one.key(), 1).orElseThrow();
        Text2 name = definition.name();
        Text2 note = definition.note();
        indicators.reword(
                one.key(),
                1,
                definition.version(),
                definition
                        .content()
                        .named(new Text2(name.sv() + " (påhittade tal)", name.en() + " (invented)"))
                        .noting(
                                new Text2(
                                        MADE_UP.sv() + (note == null ? "" : " " + note.sv()),
                                        MADE_UP.en() + (note == null ? "" : " " + note.en()))));
    }

    /**
     * A unit of today.
     *
     * @param before one that it took over from when it began; null for none
     */
    private record Workplace(UUID id, LocalDate since, @Nullable UUID before) {}

    private List<Workplace> units() {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, begun.since,
                            (select min(cast(succession.predecessor_id as text))
                                from organisation.unit_succession succession
                                where succession.unit_id = unit.unit_id and succession.since = begun.since) as before
                        from organisation.unit_on((select platform.today())) unit
                        join (select unit_id, min(lower(valid)) as since from organisation.unit_place
                            group by unit_id) begun on begun.unit_id = unit.unit_id
                        join organisation.unit_code code on code.unit_id = unit.unit_id
                        where unit.kind = 'unit' order by code.code
                        """)
                .query((row, _) -> {
                    String before = row.getString("before");
                    return new Workplace(
                            row.getObject("id", UUID.class),
                            row.getObject("since", LocalDate.class),
                            before == null ? null : UUID.fromString(before));
                })
                .list();
    }

    /** Makes people up, the same each time. */
    private static final class Invented {

        private final Random luck = new Random(20_210_101);
        private final LocalDate today;
        private final List<RegisterIntake.Employment> employments = new ArrayList<>();
        private final List<RegisterIntake.Time> times = new ArrayList<>();
        private final List<RegisterIntake.Absence> absences = new ArrayList<>();
        private int people;

        Invented(LocalDate today) {
            this.today = today;
        }

        void staff(Workplace unit) {
            int posts = 10 + luck.nextInt(14);
            for (int i = 0; i < posts; i++) {
                String occupation = luck.nextInt(5) == 0 ? "care-assessor" : "social-worker";
                LocalDate begins = LocalDate.of(2012 + luck.nextInt(9), 1 + luck.nextInt(12), 1);
                while (begins.isBefore(today)) {
                    LocalDate ends = BEGINS.plusMonths(3 + luck.nextInt(130));
                    while (!ends.isAfter(begins.plusMonths(6))) {
                        ends = ends.plusMonths(12);
                    }
                    employ(unit, occupation, begins, ends.isAfter(today) ? null : ends);
                    begins = ends.plusMonths(1 + luck.nextInt(3));
                }
            }
        }

        private void employ(
                Workplace unit, String occupation, LocalDate begins, @Nullable LocalDate ends) {
            String hrId = "R" + (50_000 + 3 * people++);
            Sex sex = luck.nextInt(100) < 78 ? Sex.WOMAN : Sex.MAN;
            int born = Math.min(begins.getYear() - 23, 1962 + luck.nextInt(38));
            EndReason reason =
                    born < 1964
                            ? EndReason.RETIREMENT
                            : luck.nextInt(10) < 8 ? EndReason.OWN_REQUEST : EndReason.OTHER;
            LocalDate from = begins.isBefore(unit.since()) ? unit.since() : begins;
            UUID before = unit.before();
            if (begins.isBefore(unit.since()) && before != null) {
                LocalDate last = ends == null || ends.isAfter(unit.since()) ? unit.since() : ends;
                boolean goesOn = last.equals(unit.since()) && !unit.since().equals(ends);
                add(
                        hrId,
                        sex,
                        born,
                        new UnitId(before),
                        occupation,
                        new Validity(begins, last),
                        goesOn ? EndReason.OTHER : reason);
                if (!goesOn) {
                    return;
                }
            }
            if (ends != null && !ends.isAfter(from)) {
                return;
            }
            add(
                    hrId,
                    sex,
                    born,
                    new UnitId(unit.id()),
                    occupation,
                    new Validity(from, ends),
                    ends == null ? EndReason.NOT_STATED : reason);
        }

        private void add(
                String hrId,
                Sex sex,
                int born,
                UnitId unit,
                String occupation,
                Validity valid,
                EndReason reason) {
            employments.add(
                    new RegisterIntake.Employment(
                            hrId,
                            sex,
                            born,
                            unit,
                            occupation,
                            Form.PERMANENT,
                            BigDecimal.valueOf(100),
                            valid,
                            reason));
            YearMonth first = YearMonth.of(today.getYear() - 1, 1);
            int leave = luck.nextInt(40);
            int ill = luck.nextInt(30);
            for (YearMonth month = first;
                    month.isBefore(YearMonth.from(today));
                    month = month.plusMonths(1)) {
                if (!valid.contains(month.atDay(1))) {
                    continue;
                }
                boolean away = leave == month.getMonthValue();
                times.add(
                        new RegisterIntake.Time(
                                hrId,
                                unit,
                                month,
                                FULL_TIME,
                                away ? BigDecimal.valueOf(40) : FULL_TIME));
                if (ill == month.getMonthValue()) {
                    absences.add(absence(hrId, unit, month, 75, "32"));
                } else if (!away && luck.nextInt(100) < 30) {
                    absences.add(
                            absence(
                                    hrId,
                                    unit,
                                    month,
                                    1 + luck.nextInt(14),
                                    String.valueOf(8 * (1 + luck.nextInt(5)))));
                }
            }
        }

        private static RegisterIntake.Absence absence(
                String hrId, UnitId unit, YearMonth month, int days, String hours) {
            return new RegisterIntake.Absence(
                    hrId,
                    unit,
                    month,
                    days,
                    new BigDecimal(hours).setScale(2, RoundingMode.UNNECESSARY));
        }
    }
}
