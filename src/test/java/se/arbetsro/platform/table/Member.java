package se.arbetsro.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row with a value of each kind, for the tests of this package. */
record Member(
        String key,
        @Nullable String note,
        @Nullable Integer people,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable Term term,
        @Nullable Boolean confirmed,
        @Nullable String unit) {

    enum Term {
        SPRING("vt", "Vårtermin", "Spring term"),
        AUTUMN("ht", "Hösttermin", "Autumn term");

        final String code;
        final Label label;

        Term(String code, String sv, String en) {
            this.code = code;
            this.label = new Label(sv, en);
        }
    }

    static final Map<String, String> UNITS = Map.of("Kungsholmen", "1", "Älvsjö", "2");

    static final Column<String> KEY =
            Column.of("Nyckel", "Key", ValueType.text(50)).required().example("A 17");
    static final Column<String> NOTE = Column.of("Anteckning", "Note", ValueType.text(500));
    static final Column<Integer> PEOPLE =
            Column.of("Antal personer", "Number of people", ValueType.wholeNumber(0, 100_000))
                    .example("12")
                    .described("Räknat den sista i månaden", "Counted on the last of the month");
    static final Column<BigDecimal> SHARE = Column.of("Andel", "Share", ValueType.decimal());
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).example("2019-06-18");
    static final Column<Term> TERM =
            Column.of("Termin", "Term", ValueType.choice(Term.class, t -> t.code, t -> t.label));
    static final Column<Boolean> CONFIRMED =
            Column.of("Bekräftad", "Confirmed", ValueType.yesNo()).alsoCalled("klar");
    static final Column<String> UNIT =
            Column.of(
                    "Enhet",
                    "Unit",
                    ValueType.reference(
                            name -> Optional.ofNullable(UNITS.get(name)),
                            id ->
                                    UNITS.entrySet().stream()
                                            .filter(e -> e.getValue().equals(id))
                                            .findFirst()
                                            .orElseThrow()
                                            .getKey(),
                            new Label("Enhetens namn", "Name of the unit")));

    static final TableSchema<Member> SCHEMA = builder().build(Member::of);

    static TableSchema.Builder<Member> builder() {
        return TableSchema.<Member>titled("Medlemmar", "Members")
                .column(KEY, Member::key)
                .column(NOTE, Member::note)
                .column(PEOPLE, Member::people)
                .column(SHARE, Member::share)
                .column(FROM, Member::from)
                .column(TERM, Member::term)
                .column(CONFIRMED, Member::confirmed)
                .column(UNIT, Member::unit);
    }

    static Member of(RowValues row) {
        return new Member(
                row.get(KEY),
                row.orNull(NOTE),
                row.orNull(PEOPLE),
                row.orNull(SHARE),
                row.orNull(FROM),
                row.orNull(TERM),
                row.orNull(CONFIRMED),
                row.orNull(UNIT));
    }
}
