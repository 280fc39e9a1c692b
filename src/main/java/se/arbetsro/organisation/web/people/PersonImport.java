package se.arbetsro.organisation.web.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.people.PersonIntake;
import se.arbetsro.organisation.domain.people.PersonIntake.Outcome;
import se.arbetsro.organisation.domain.people.PersonQueries.FileRow;
import se.arbetsro.organisation.web.LineImport;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.text.Language;

/** People with employments from a file of the HR system, within the viewer's reach. */
@Component
class PersonImport extends LineImport<FileRow, PersonIntake.Line, Outcome> {

    private final PersonIntake intake;
    private final UnitQueries units;
    private final VocabularyQueries vocabulary;

    PersonImport(PersonIntake intake, UnitQueries units, VocabularyQueries vocabulary) {
        this.intake = intake;
        this.units = units;
        this.vocabulary = vocabulary;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String leadKey() {
        return "organisation.import.people.lead";
    }

    @Override
    public String location() {
        return "/people";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.PERSON_EDIT);
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<FileRow> schema() {
        Map<String, String> codes = new HashMap<>();
        List<UnitQueries.Coded> reached = units.codes(Permission.PERSON_EDIT);
        reached.forEach(unit -> codes.put(folded(unit.code()), unit.code()));
        reached.forEach(unit -> codes.put(unit.code(), unit.code()));
        Map<String, String> occupations = new HashMap<>();
        vocabulary
                .occupations()
                .forEach(one -> {
                    one.aliases().forEach(alias -> occupations.put(folded(alias), one.key()));
                    occupations.put(folded(one.name().sv()), one.key());
                    occupations.put(folded(one.name().in(Language.EN)), one.key());
                    occupations.put(folded(one.key()), one.key());
                });
        return PersonFile.schema(
                typed -> Optional.ofNullable(codes.getOrDefault(typed, codes.get(folded(typed)))),
                typed -> Optional.ofNullable(occupations.get(folded(typed))));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    protected List<PersonIntake.Line> lines(List<ImportedRow<FileRow>> rows) {
        Map<String, UnitId> ids = new HashMap<>();
        units.codes(Permission.PERSON_EDIT).forEach(unit -> ids.put(unit.code(), unit.id()));
        return rows.stream().map(row -> line(row.value(), ids)).toList();
    }

    private static PersonIntake.Line line(FileRow row, Map<String, UnitId> ids) {
        UnitId unit = ids.get(row.unitCode());
        if (unit == null) {
            throw new IllegalArgumentException("No unit " + row.unitCode());
        }
        return new PersonIntake.Line(
                row.hrId(),
                row.givenName(),
                row.familyName(),
                row.email(),
                row.protectedIdentity(),
                unit,
                row.occupation(),
                row.valid());
    }

    @Override
    protected List<Outcome> examine(List<PersonIntake.Line> lines) {
        return intake.examine(lines);
    }

    @Override
    protected void takeIn(List<PersonIntake.Line> lines, IntConsumer done) {
        intake.takeIn(lines, done);
    }

    @Override
    protected ImportError error(ImportedRow<FileRow> row, Outcome fault) {
        FileRow value = row.value();
        return switch (fault) {
            case BEYOND_REACH ->
                    ImportError.at(
                            row.number(),
                            PersonFile.HR_ID,
                            value.hrId(),
                            Message.of("organisation.import.people.beyondReach"));
            case OTHER_NAME ->
                    ImportError.at(
                            row.number(),
                            PersonFile.FAMILY_NAME,
                            value.givenName() + " " + value.familyName(),
                            Message.of("organisation.import.people.otherName"));
            case OUTSIDE_UNIT_LIFE ->
                    ImportError.at(
                            row.number(),
                            PersonFile.FROM,
                            value.valid().from().toString(),
                            Message.of("organisation.employment.outsideLife"));
            case OVERLAPS ->
                    ImportError.at(
                            row.number(),
                            PersonFile.FROM,
                            value.valid().from().toString(),
                            Message.of("organisation.import.people.overlaps"));
            case CREATED, CHANGED, SAME -> throw new IllegalArgumentException(fault + " is right");
        };
    }
}
