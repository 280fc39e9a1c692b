package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import se.arbetsro.platform.text.Language;

/** What is exported can be imported again unchanged, in either format and language. */
class RoundTripTests {

    @Property(tries = 300)
    void exported_rows_are_read_back_as_they_were(
            @ForAll("members") List<Member> members,
            @ForAll TableFormat format,
            @ForAll Language language) {
        var file = Files.export(Member.SCHEMA.export(), format, language, members);

        assertThat(Files.rows(Member.SCHEMA, file))
                .usingElementComparator(Comparator.comparing(RoundTripTests::plain))
                .containsExactlyElementsOf(members);
    }

    /** Numbers that differ in trailing zeros alone are the same. */
    private static String plain(Member member) {
        var share = member.share();
        return new Member(
                        member.key(),
                        member.note(),
                        member.people(),
                        share == null
                                ? null
                                : new BigDecimal(share.stripTrailingZeros().toPlainString()),
                        member.from(),
                        member.term(),
                        member.confirmed(),
                        member.unit())
                .toString();
    }

    @Provide
    static Arbitrary<List<Member>> members() {
        return Combinators.combine(
                        texts().ofMinLength(1).map(Texts::tidy).filter(t -> !t.isEmpty()),
                        texts().map(Texts::tidy).filter(t -> !t.isEmpty()).injectNull(0.3),
                        Arbitraries.integers().between(0, 100_000).injectNull(0.3),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                                .ofScale(9)
                                .injectNull(0.3),
                        days().injectNull(0.3),
                        Arbitraries.of(Member.Term.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of("1", "2").injectNull(0.3))
                .as(Member::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static StringArbitrary texts() {
        return Arbitraries.strings()
                .withChars("=+-@'\";,\t\n _x005F<>&#\u2212\u00a0")
                .withChars("abåäöÅÄÖ€")
                .withCharRange('\u00a0', '\u04ff')
                .ofMaxLength(30);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
