package se.arbetsro.indicator.web.register;

import static se.arbetsro.indicator.web.register.RegisterColumns.BIRTH_YEAR;
import static se.arbetsro.indicator.web.register.RegisterColumns.END_REASON;
import static se.arbetsro.indicator.web.register.RegisterColumns.EXTENT;
import static se.arbetsro.indicator.web.register.RegisterColumns.FORM;
import static se.arbetsro.indicator.web.register.RegisterColumns.FROM;
import static se.arbetsro.indicator.web.register.RegisterColumns.HR_ID;
import static se.arbetsro.indicator.web.register.RegisterColumns.LAST;
import static se.arbetsro.indicator.web.register.RegisterColumns.SEX;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.register.RegisterIntake;
import se.arbetsro.indicator.domain.register.RegisterIntake.Employment;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.indicator.domain.register.RegisterQueries.KnownUnit;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.time.Validity;

/** Employments of the HR register from a file: a row for each, with no name. */
@Component
class RegisterEmployments extends RegisterImport<Employment> {

    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(100);

    /** Who is younger is not employed by a municipality, but the year of birth is wrong. */
    private static final int YOUNGEST = 15;

    private final RegisterIntake intake;
    private final RegisterQueries register;

    RegisterEmployments(RegisterIntake intake, RegisterQueries register) {
        super(intake, RegisterIntake.File.EMPLOYMENTS);
        this.intake = intake;
        this.register = register;
    }

    @Override
    public String key() {
        return "register-employments";
    }

    @Override
    public String leadKey() {
        return "indicator.register.employments.lead";
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<Employment> schema() {
        Column<UnitId> unit = RegisterColumns.unit(register.units());
        Column<String> occupation = RegisterColumns.occupation(register.occupations());
        return TableSchema.<Employment>titled("Anställningar i registret", "Register employments")
                .column(HR_ID, Employment::hrId)
                .column(SEX, Employment::sex)
                .column(BIRTH_YEAR, Employment::birthYear)
                .column(unit, Employment::unit)
                .column(occupation, Employment::occupation)
                .column(FORM, Employment::form)
                .column(EXTENT, Employment::extent)
                .column(FROM, row -> row.valid().from())
                .column(LAST, row -> row.valid().lastDay())
                .column(END_REASON, row -> row.valid().until() == null ? null : row.endReason())
                .unique(HR_ID, unit, occupation, FROM)
                .check(RegisterColumns.hrId())
                .check((row, faults) -> {
                    LocalDate last = row.orNull(LAST);
                    if (last != null && last.isBefore(row.get(FROM))) {
                        faults.at(LAST, "organisation.lastBeforeFrom");
                    }
                    if (last == null && row.orNull(END_REASON) != null) {
                        faults.at(END_REASON, "indicator.register.reasonWithoutEnd");
                    }
                    BigDecimal extent = row.get(EXTENT);
                    if (extent.signum() < 0 || extent.compareTo(FULL_TIME) > 0) {
                        faults.at(EXTENT, "indicator.register.extent");
                    }
                    if (row.get(FROM).getYear() - row.get(BIRTH_YEAR) < YOUNGEST) {
                        faults.at(BIRTH_YEAR, "indicator.register.tooYoung", YOUNGEST);
                    }
                })
                .build(row -> {
                    LocalDate last = row.orNull(LAST);
                    EndReason reason = row.orNull(END_REASON);
                    return new Employment(
                            row.get(HR_ID),
                            row.get(SEX),
                            row.get(BIRTH_YEAR),
                            row.get(unit),
                            row.get(occupation),
                            row.get(FORM),
                            row.get(EXTENT),
                            new Validity(row.get(FROM), last == null ? null : last.plusDays(1)),
                            reason == null ? EndReason.NOT_STATED : reason);
                });
    }

    @Override
    protected List<ImportError> faults(List<ImportedRow<Employment>> rows) {
        Map<UnitId, KnownUnit> units =
                register.units().stream().collect(Collectors.toMap(KnownUnit::id, unit -> unit));
        Map<String, List<Employment>> earlier = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        for (ImportedRow<Employment> row : rows) {
            Employment one = row.value();
            List<Employment> before = earlier.computeIfAbsent(one.hrId(), _ -> new ArrayList<>());
            KnownUnit unit = units.get(one.unit());
            if (unit == null || !unit.covers(one.valid())) {
                errors.add(at(row, FROM, one.valid().from(), "indicator.register.outsideLife"));
            }
            if (before.stream().anyMatch(other -> !one.isSamePerson(other))) {
                errors.add(at(row, BIRTH_YEAR, one.birthYear(), "indicator.register.otherPerson"));
            }
            if (before.stream().anyMatch(one::overlaps)) {
                errors.add(at(row, FROM, one.valid().from(), "indicator.register.overlaps"));
            }
            before.add(one);
        }
        return errors;
    }

    private static ImportError at(
            ImportedRow<Employment> row, Column<?> column, Object typed, String key) {
        return ImportError.at(row.number(), column, typed.toString(), Message.of(key));
    }

    @Override
    protected void takeIn(List<Employment> rows, IntConsumer done) {
        intake.takeInEmployments(rows, done);
    }
}
