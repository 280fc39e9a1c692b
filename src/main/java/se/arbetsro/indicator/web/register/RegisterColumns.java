package se.arbetsro.indicator.web.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.arbetsro.indicator.domain.register.RegisterQueries.KnownUnit;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Sex;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.RowCheck;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.time.Period;

/** The columns of files of the HR register. */
final class RegisterColumns {

    /** The hours of the longest month. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(744);

    static final Column<String> HR_ID =
            Column.of("HR-id", "HR id", ValueType.text(40))
                    .required()
                    .alsoCalled("Anställningsnummer", "Employee number")
                    .example("P12345")
                    .described(
                            "Numret i HR-systemet. Aldrig ett personnummer.",
                            "The number in the HR system. Never a personal identity number.");
    static final Column<Sex> SEX =
            Column.of(
                            "Kön",
                            "Sex",
                            ValueType.choice(
                                    Sex.class,
                                    Enum::name,
                                    sex ->
                                            switch (sex) {
                                                case WOMAN -> new Label("Kvinna", "Woman");
                                                case MAN -> new Label("Man", "Man");
                                            }))
                    .required()
                    .example("Kvinna");
    static final Column<Integer> BIRTH_YEAR =
            Column.of("Födelseår", "Year of birth", ValueType.wholeNumber(1920, 2020))
                    .required()
                    .example("1985");
    static final Column<Form> FORM =
            Column.of(
                            "Anställningsform",
                            "Form of employment",
                            ValueType.choice(
                                    Form.class,
                                    Enum::name,
                                    form ->
                                            switch (form) {
                                                case PERMANENT ->
                                                        new Label("Tillsvidare", "Permanent");
                                                case FIXED_TERM ->
                                                        new Label("Visstid", "Fixed term");
                                                case HOURLY -> new Label("Timavlönad", "Hourly");
                                            }))
                    .required()
                    .example("Tillsvidare");
    static final Column<BigDecimal> EXTENT =
            Column.of("Omfattning i procent", "Extent in per cent", ValueType.percent())
                    .required()
                    .alsoCalled("Sysselsättningsgrad")
                    .example("100");
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).required().example("2026-01-01");
    static final Column<LocalDate> LAST =
            Column.of("Till och med", "To", ValueType.date())
                    .described(
                            "Sista anställningsdagen. Tom när anställningen pågår.",
                            "The last day. Empty while the employment goes on.");
    static final Column<EndReason> END_REASON =
            Column.of(
                            "Avgångsorsak",
                            "Reason of end",
                            ValueType.choice(
                                    EndReason.class,
                                    Enum::name,
                                    reason ->
                                            switch (reason) {
                                                case OWN_REQUEST ->
                                                        new Label("Egen begäran", "Own request");
                                                case RETIREMENT ->
                                                        new Label("Pension", "Retirement");
                                                case END_OF_TERM ->
                                                        new Label("Tiden är ute", "End of term");
                                                case NOTICE -> new Label("Uppsägning", "Notice");
                                                case OTHER -> new Label("Annan orsak", "Other");
                                                case NOT_STATED ->
                                                        new Label("Inte angiven", "Not stated");
                                            }))
                    .described(
                            "Varför anställningen tog slut. Tom när den pågår.",
                            "Why the employment ended. Empty while it goes on.");
    static final Column<YearMonth> MONTH =
            Column.of(
                            "Månad",
                            "Month",
                            ValueType.reference(
                                    typed ->
                                            Period.parse(typed)
                                                    .filter(one -> one.kind() == Period.Kind.MONTH)
                                                    .map(one ->
                                                            YearMonth.of(one.year(), one.number())),
                                    YearMonth::toString,
                                    new Label("en månad: 2026-04", "a month: 2026-04")))
                    .required()
                    .example("2026-04");
    static final Column<BigDecimal> AGREED =
            Column.of("Avtalade timmar", "Agreed hours", ValueType.decimal())
                    .required()
                    .example("160")
                    .described(
                            "Arbetstiden enligt avtal under månaden, också obetald ledighet.",
                            "Working time by agreement in the month, unpaid leave too.");
    static final Column<BigDecimal> ORDINARY =
            Column.of("Ordinarie timmar", "Ordinary hours", ValueType.decimal())
                    .required()
                    .example("152")
                    .described(
                            "Avtalade timmar utan obetald ledighet.",
                            "Agreed hours without unpaid leave.");
    static final Column<Integer> SEQUENCE =
            Column.of("Dagar i följd", "Days in sequence", ValueType.wholeNumber(1, 36_525))
                    .required()
                    .example("14")
                    .described(
                            "Hur många dagar i följd som frånvaron varar, också i andra månader.",
                            "How many days in sequence the absence lasts, in other months too.");
    static final Column<BigDecimal> SICK_HOURS =
            Column.of("Sjukfrånvaro i timmar", "Hours of sick leave", ValueType.decimal())
                    .required()
                    .example("16");

    private RegisterColumns() {}

    static Column<UnitId> unit(List<KnownUnit> units) {
        Map<String, UnitId> byCode = new HashMap<>();
        Map<UnitId, String> codes = new HashMap<>();
        units.forEach(unit -> {
            byCode.put(unit.code().toLowerCase(Locale.ROOT), unit.id());
            codes.put(unit.id(), unit.code());
        });
        return Column.of(
                        "Enhet",
                        "Unit",
                        ValueType.reference(
                                typed ->
                                        Optional.ofNullable(
                                                byCode.get(typed.toLowerCase(Locale.ROOT))),
                                id -> codes.getOrDefault(id, ""),
                                new Label(
                                        "Koden för en enhet där du får lägga in personer",
                                        "The code of a unit where you may enter people")))
                .required()
                .example("exempel-familj");
    }

    static Column<String> occupation(Map<String, String> keys) {
        return Column.of(
                        "Befattning",
                        "Occupation",
                        ValueType.<String>reference(
                                typed ->
                                        Optional.ofNullable(
                                                keys.get(typed.toLowerCase(Locale.ROOT))),
                                key -> key,
                                new Label(
                                        "Namn eller nyckel på en befattning som finns",
                                        "Name or key of an occupation that there is")))
                .required()
                .example("socialsekreterare");
    }

    /** An id of the HR system, and no identity number. */
    static RowCheck hrId() {
        return (row, faults) -> {
            String id = row.get(HR_ID);
            if (IdentityNumbers.in(id)) {
                faults.at(HR_ID, "organisation.identityNumber");
            } else if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                faults.at(HR_ID, "organisation.person.hrId.form");
            }
        };
    }

    static RowCheck hours(Column<BigDecimal> column) {
        return (row, faults) -> {
            BigDecimal hours = row.get(column);
            if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
                faults.at(column, "indicator.register.hoursOfMonth", MOST_HOURS);
            }
        };
    }
}
