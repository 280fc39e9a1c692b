package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arbetsro.platform.text.Language;

/**
 * Files of lists are written as a stream: what is held while writing does not grow with the rows.
 */
@Tag("long")
class TableMemoryTests {

    private static final int ROWS = 200_000;
    private static final TableExport<Member> EXPORT = Member.SCHEMA.export();

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void memory_does_not_grow_with_the_rows(TableFormat format) throws IOException {
        // Other tests of the same run hold memory too, so only what writing adds is counted.
        long before = inUse();
        var most = new long[] {before};

        write(format, members().peek(m -> most[0] = Math.max(most[0], sample(m))));

        assertThat((most[0] - before) >> 20).as("MB added while writing " + format).isLessThan(25);
    }

    @Test
    void the_measure_would_notice_rows_that_are_kept() {
        long before = inUse();
        var kept = members().toList();

        assertThat((inUse() - before) >> 20).isGreaterThan(40);
        assertThat(kept).hasSize(ROWS);
    }

    private static long sample(Member member) {
        return member.key().endsWith("0000") ? inUse() : 0;
    }

    private static long inUse() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void write(TableFormat format, Stream<Member> rows) throws IOException {
        EXPORT.write(format, Language.SV, Files.NOON, rows, OutputStream.nullOutputStream());
    }

    private static Stream<Member> members() {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        new Member(
                                "Aktivitet " + i,
                                "En anteckning med å, ä och ö; nummer " + i * 7919L % 10_007,
                                i % 1_000,
                                BigDecimal.valueOf(i % 977, 2),
                                LocalDate.of(2019, 1, 1).plusDays(i % 2_000),
                                Member.Term.values()[i % 2],
                                i % 3 == 0,
                                i % 2 == 0 ? "1" : "2"));
    }
}
