package se.arbetsro.indicator.web.register;

import static se.arbetsro.indicator.web.register.RegisterColumns.AGREED;
import static se.arbetsro.indicator.web.register.RegisterColumns.HR_ID;
import static se.arbetsro.indicator.web.register.RegisterColumns.MONTH;
import static se.arbetsro.indicator.web.register.RegisterColumns.ORDINARY;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.register.RegisterIntake;
import se.arbetsro.indicator.domain.register.RegisterIntake.Time;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;

/** Working time from a file: a row for each person, unit and month. */
@Component
class RegisterTime extends RegisterImport<Time> {

    private final RegisterIntake intake;
    private final RegisterQueries register;

    RegisterTime(RegisterIntake intake, RegisterQueries register) {
        super(intake, RegisterIntake.File.HOURS);
        this.intake = intake;
        this.register = register;
    }

    @Override
    public String key() {
        return "register-time";
    }

    @Override
    public String leadKey() {
        return "indicator.register.time.lead";
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<Time> schema() {
        Column<UnitId> unit = RegisterColumns.unit(register.units());
        return TableSchema.<Time>titled("Arbetstid i registret", "Register working time")
                .column(HR_ID, Time::hrId)
                .column(unit, Time::unit)
                .column(MONTH, Time::month)
                .column(AGREED, Time::agreed)
                .column(ORDINARY, Time::ordinary)
                .unique(HR_ID, unit, MONTH)
                .check(RegisterColumns.hrId())
                .check(RegisterColumns.hours(AGREED))
                .check(RegisterColumns.hours(ORDINARY))
                .check((row, faults) -> {
                    if (row.get(ORDINARY).compareTo(row.get(AGREED)) > 0) {
                        faults.at(ORDINARY, "indicator.register.moreThanAgreed");
                    }
                })
                .build(row ->
                        new Time(
                                row.get(HR_ID),
                                row.get(unit),
                                row.get(MONTH),
                                row.get(AGREED),
                                row.get(ORDINARY)));
    }

    @Override
    protected List<ImportError> faults(List<ImportedRow<Time>> rows) {
        Set<String> known =
                intake.known(
                        rows.stream().map(row -> row.value().hrId()).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> !known.contains(row.value().hrId()))
                .map(row ->
                        ImportError.at(
                                row.number(),
                                HR_ID,
                                row.value().hrId(),
                                Message.of("indicator.register.notEmployed")))
                .toList();
    }

    @Override
    protected void takeIn(List<Time> rows, IntConsumer done) {
        intake.takeInTime(rows, done);
    }
}
