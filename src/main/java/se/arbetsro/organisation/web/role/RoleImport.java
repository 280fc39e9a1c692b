package se.arbetsro.organisation.web.role;

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
import se.arbetsro.organisation.domain.role.RoleIntake;
import se.arbetsro.organisation.domain.role.RoleIntake.Outcome;
import se.arbetsro.organisation.web.LineImport;
import se.arbetsro.organisation.web.role.RoleFile.Row;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.text.Messages;

/** Who has which role, from a file: by the same rules as when roles are given one by one. */
@Component
class RoleImport extends LineImport<Row, RoleIntake.Line, Outcome> {

    private final RoleIntake intake;
    private final UnitQueries units;
    private final Messages messages;

    RoleImport(RoleIntake intake, UnitQueries units, Messages messages) {
        this.intake = intake;
        this.units = units;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "roles";
    }

    @Override
    public String leadKey() {
        return "organisation.import.roles.lead";
    }

    @Override
    public String location() {
        return "/roles";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.ROLE_GRANT);
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<Row> schema() {
        Map<String, String> codes = new HashMap<>();
        List<UnitQueries.Coded> reached = units.codes(Permission.ROLE_GRANT);
        reached.forEach(unit -> codes.put(unit.code().toLowerCase(Locale.ROOT), unit.code()));
        reached.forEach(unit -> codes.put(unit.code(), unit.code()));
        return RoleFile.schema(
                messages,
                typed ->
                        Optional.ofNullable(codes.get(typed))
                                .or(() ->
                                        Optional.ofNullable(
                                                codes.get(typed.toLowerCase(Locale.ROOT)))));
    }

    @Override
    protected List<RoleIntake.Line> lines(List<ImportedRow<Row>> rows) {
        Map<String, UnitId> ids = new HashMap<>();
        units.codes(Permission.ROLE_GRANT).forEach(unit -> ids.put(unit.code(), unit.id()));
        return rows.stream().map(row -> line(row.value(), ids)).toList();
    }

    private static RoleIntake.Line line(Row row, Map<String, UnitId> ids) {
        UnitId unit = ids.get(row.unitCode());
        if (unit == null) {
            throw new IllegalArgumentException("No unit " + row.unitCode());
        }
        return new RoleIntake.Line(row.hrId(), row.role(), unit, row.valid(), row.duties());
    }

    @Override
    protected List<Outcome> examine(List<RoleIntake.Line> lines) {
        return intake.examine(lines);
    }

    @Override
    protected void takeIn(List<RoleIntake.Line> lines, IntConsumer done) {
        intake.takeIn(lines, done);
    }

    @Override
    protected ImportError error(ImportedRow<Row> row, Outcome fault) {
        Row value = row.value();
        String from = value.valid().from().toString();
        return switch (fault) {
            case UNKNOWN ->
                    at(row, RoleFile.HR_ID, value.hrId(), "organisation.import.roles.unknown");
            case NOT_YOURS ->
                    at(
                            row,
                            RoleFile.role(messages),
                            value.role().name(),
                            "organisation.role.notYours");
            case OUTSIDE_UNIT_LIFE -> at(row, RoleFile.FROM, from, "organisation.role.outsideLife");
            case HELD -> at(row, RoleFile.FROM, from, "organisation.import.roles.held");
            case DEPUTY -> at(row, RoleFile.FROM, from, "organisation.import.roles.deputy");
            case CREATED, CHANGED, SAME -> throw new IllegalArgumentException(fault + " is right");
        };
    }

    private static ImportError at(
            ImportedRow<Row> row, Column<?> column, String typed, String message) {
        return ImportError.at(row.number(), column, typed, Message.of(message));
    }
}
