package se.arbetsro.indicator.web.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.register.RegisterIntake;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;

/** A file of the HR register. The same rows are not taken in twice, whatever the file is called. */
abstract class RegisterImport<R extends Record> implements ImportKind<R> {

    private final RegisterIntake intake;
    private final RegisterIntake.File file;

    RegisterImport(RegisterIntake intake, RegisterIntake.File file) {
        this.intake = intake;
        this.file = file;
    }

    /** What is wrong with the rows taken together, or compared with what is there. */
    protected abstract List<ImportError> faults(List<ImportedRow<R>> rows);

    protected abstract void takeIn(List<R> rows, IntConsumer done);

    @Override
    public String location() {
        return "/indicators/register";
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.PERSON_EDIT);
    }

    @Override
    @Transactional
    public ImportPreview preview(List<ImportedRow<R>> rows) {
        List<ImportError> errors = new ArrayList<>();
        intake.takenInBefore(file, values(rows))
                .ifPresent(day ->
                        errors.add(
                                ImportError.ofFile(
                                        Message.of("indicator.register.again", day.toString()))));
        List<ImportError> faults = new ArrayList<>(faults(rows));
        faults.sort(Comparator.comparingInt(ImportError::row));
        errors.addAll(faults);
        return new ImportPreview(new ImportCounts(rows.size(), 0, 0), errors);
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<R>> rows, IntConsumer done) {
        takeIn(values(rows), done);
        return new ImportCounts(rows.size(), 0, 0);
    }

    private static <R> List<R> values(List<ImportedRow<R>> rows) {
        return rows.stream().map(ImportedRow::value).toList();
    }
}
