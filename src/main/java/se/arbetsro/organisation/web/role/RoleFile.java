package se.arbetsro.organisation.web.role;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.role.Duties;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Shell;

/** Roles as a file, a row for each: what is written is read, and more is written than is read. */
final class RoleFile {

    static final Column<String> HR_ID =
            Column.of("HR-id", "HR id", ValueType.text(40))
                    .required()
                    .alsoCalled("Anställningsnummer", "Employee number")
                    .example("P12345")
                    .described(
                            "Numret i HR-systemet för någon som redan är inläst.",
                            "The number in the HR system, of someone who is here already.");
    static final Column<String> UNIT =
            Column.of("Enhetskod", "Unit code", ValueType.text(60))
                    .required()
                    .example("exempel-familj")
                    .described(
                            "Enheten som rollen gäller, med allt under den.",
                            "The unit of the role, with all below it.");
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).required().example("2026-01-01");
    static final Column<LocalDate> LAST =
            Column.of("Till och med", "To", ValueType.date())
                    .described(
                            "Sista dagen i rollen. Tom när den gäller tills vidare.",
                            "The last day. Empty while the role goes on.");
    static final Column<Boolean> STAFF =
            Column.of("Personalansvar", "Staff", ValueType.yesNo()).example("ja");
    static final Column<Boolean> BUDGET =
            Column.of("Budgetansvar", "Budget", ValueType.yesNo()).example("ja");
    static final Column<Boolean> WORK_ENVIRONMENT =
            Column.of("Arbetsmiljöansvar", "Work environment", ValueType.yesNo()).example("ja");

    private static final Label A_UNIT =
            new Label(
                    "Koden för en enhet där du får ge roller",
                    "The code of a unit where you may give roles");

    private RoleFile() {}

    /** A role with the code of its unit, as a file states it. */
    record Row(String hrId, Role role, String unitCode, Validity valid, Duties duties) {}

    static Column<Role> role(Messages messages) {
        return Column.of(
                        "Roll",
                        "Role",
                        ValueType.choice(
                                Role.class,
                                Role::name,
                                role ->
                                        new Label(
                                                messages.text(
                                                        Language.SV, "organisation.role." + role),
                                                messages.text(
                                                        Language.EN, "organisation.role." + role))))
                .required()
                .example(messages.text(Language.SV, "organisation.role." + Role.UNIT_MANAGER));
    }

    /** With what people read by: names of people and units, and whom a deputy covers. */
    static TableExport<Assignment> export(Shell shell) {
        return TableExport.<Assignment>titled("Roller", "Roles")
                .column("Namn", "Name", ValueType.text(), Assignment::name)
                .column(role(shell.messages()), Assignment::role)
                .column("Enhet", "Unit", ValueType.text(), one -> shell.in(one.unit()))
                .column(FROM, one -> one.valid().from())
                .column(LAST, one -> one.valid().lastDay())
                .column(STAFF, Assignment::staff)
                .column(BUDGET, Assignment::budget)
                .column(WORK_ENVIRONMENT, Assignment::workEnvironment)
                .column("Ersätter", "Covers for", ValueType.text(), Assignment::deputyForName)
                .column(HR_ID, Assignment::hrId)
                .column(UNIT, Assignment::unitCode)
                .build();
    }

    /**
     * Reads what refers to units that there are.
     *
     * @param unit finds the code of a unit that the viewer may give roles over
     */
    static TableSchema<Row> schema(Messages messages, Function<String, Optional<String>> unit) {
        Column<String> code = UNIT.typed(ValueType.reference(unit, Function.identity(), A_UNIT));
        Column<Role> role = role(messages);
        return TableSchema.<Row>titled("Roller", "Roles")
                .column(HR_ID, Row::hrId)
                .column(role, Row::role)
                .column(code, Row::unitCode)
                .column(FROM, row -> row.valid().from())
                .column(LAST, row -> row.valid().lastDay())
                .column(STAFF, row -> row.duties().staff())
                .column(BUDGET, row -> row.duties().budget())
                .column(WORK_ENVIRONMENT, row -> row.duties().workEnvironment())
                .unique(HR_ID, role, code, FROM)
                .ignoringOtherColumns()
                .check(Fields.withoutIdentityNumbers(HR_ID))
                .check((row, faults) -> {
                    LocalDate last = row.orNull(LAST);
                    if (last != null && last.isBefore(row.get(FROM))) {
                        faults.at(LAST, "organisation.lastBeforeFrom");
                    }
                })
                .build(row -> {
                    LocalDate last = row.orNull(LAST);
                    return new Row(
                            row.get(HR_ID),
                            row.get(role),
                            row.get(code),
                            new Validity(row.get(FROM), last == null ? null : last.plusDays(1)),
                            new Duties(
                                    Boolean.TRUE.equals(row.orNull(STAFF)),
                                    Boolean.TRUE.equals(row.orNull(BUDGET)),
                                    Boolean.TRUE.equals(row.orNull(WORK_ENVIRONMENT))));
                });
    }
}
