package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.platform.text.Language;

class FormulaTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 8 508",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "−1",
                "- en punkt",
                "'=1",
                "''-1"
            })
    void a_text_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(Formulas.neutralise(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "Ek", "a=b", "'Ek'", "1-2", "'s-Gravenhage", "(−1)", "#1"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Formulas.neutralise(text)).isEqualTo(text);
        assertThat(Formulas.restore(text)).isEqualTo(text);
    }

    @Property
    void nothing_is_lost_by_it(@ForAll("texts") String text) {
        assertThat(Formulas.restore(Formulas.neutralise(text))).isEqualTo(text);
        assertThat(Formulas.looksLikeOne(Formulas.neutralise(text))).isFalse();
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@−＝ \t\r\n\u00a0aå1").ofMaxLength(8);
    }

    @Test
    void negative_numbers_are_numbers_and_stay_raw() {
        var export =
                TableExport.<Integer>titled("Tal", "Numbers")
                        .column("Tal", "Number", ValueType.wholeNumber(-9, 9), n -> n)
                        .column("Text", "Text", ValueType.text(), n -> "" + n)
                        .build();

        var csv = Files.export(export, TableFormat.CSV, Language.SV, List.of(-5));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTal;Text\r\n-5;'-5\r\n");
    }
}
