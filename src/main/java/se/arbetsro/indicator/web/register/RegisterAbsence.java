package se.arbetsro.indicator.web.register;

import static se.arbetsro.indicator.web.register.RegisterColumns.HR_ID;
import static se.arbetsro.indicator.web.register.RegisterColumns.MONTH;
import static se.arbetsro.indicator.web.register.RegisterColumns.SEQUENCE;
import static se.arbetsro.indicator.web.register.RegisterColumns.SICK_HOURS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.register.RegisterIntake;
import se.arbetsro.indicator.domain.register.RegisterIntake.Absence;
import se.arbetsro.indicator.domain.register.RegisterIntake.Worked;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;

/**
 * Sick leave from a file: hours of a person in a unit and month, by the sequence they belong to.
 */
@Component
class RegisterAbsence extends RegisterImport<Absence> {

    private final RegisterIntake intake;
    private final RegisterQueries register;

    RegisterAbsence(RegisterIntake intake, RegisterQueries register) {
        super(intake, RegisterIntake.File.ABSENCE);
        this.intake = intake;
        this.register = register;
    }

    @Override
    public String key() {
        return "register-absence";
    }

    @Override
    public String leadKey() {
        return "indicator.register.absence.lead";
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<Absence> schema() {
        Column<UnitId> unit = RegisterColumns.unit(register.units());
        return TableSchema.<Absence>titled("Sjukfrånvaro i registret", "Register sick leave")
                .column(HR_ID, Absence::hrId)
                .column(unit, Absence::unit)
                .column(MONTH, Absence::month)
                .column(SEQUENCE, Absence::sequenceDays)
                .column(SICK_HOURS, Absence::hours)
                .unique(HR_ID, unit, MONTH, SEQUENCE)
                .check(RegisterColumns.hrId())
                .check(RegisterColumns.hours(SICK_HOURS))
                .check((row, faults) -> {
                    if (row.get(SICK_HOURS).signum() == 0) {
                        faults.at(SICK_HOURS, "indicator.register.noHours");
                    }
                })
                .build(row ->
                        new Absence(
                                row.get(HR_ID),
                                row.get(unit),
                                row.get(MONTH),
                                row.get(SEQUENCE),
                                row.get(SICK_HOURS)));
    }

    @Override
    protected List<ImportError> faults(List<ImportedRow<Absence>> rows) {
        Map<Worked, BigDecimal> agreed =
                intake.worked(
                        rows.stream().map(row -> place(row.value())).collect(Collectors.toSet()));
        Map<Worked, BigDecimal> sick = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        for (ImportedRow<Absence> row : rows) {
            Worked place = place(row.value());
            BigDecimal most = agreed.get(place);
            BigDecimal sum = sick.merge(place, row.value().hours(), BigDecimal::add);
            if (most == null) {
                errors.add(
                        ImportError.at(
                                row.number(),
                                MONTH,
                                row.value().month().toString(),
                                Message.of("indicator.register.noTime")));
            } else if (sum.compareTo(most) > 0) {
                errors.add(
                        ImportError.at(
                                row.number(),
                                SICK_HOURS,
                                row.value().hours().toPlainString(),
                                Message.of("indicator.register.moreThanAgreed")));
            }
        }
        return errors;
    }

    private static Worked place(Absence row) {
        return new Worked(row.hrId(), row.unit(), row.month());
    }

    @Override
    protected void takeIn(List<Absence> rows, IntConsumer done) {
        intake.takeInAbsence(rows, done);
    }
}
