package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What is worked out from figures about people is protected as they are. */
@ArbetsroTest
class DerivedProtectionTests {

    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void better_words_that_tell_of_people_reach_all_that_comes_of_them() {
        IndicatorKey term = define(null);
        IndicatorKey half = define("[" + term + "] / 2");
        IndicatorKey quarter = define("[" + half + "] / 2");
        IndicatorKey other = define(null);
        assertThat(definition(quarter).aboutPeople()).isFalse();

        Definition before = definition(term);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.reword(
                                term,
                                before.number(),
                                before.version(),
                                content("Frånvarande", "dagar", Per.YEAR, 0, true)));

        assertThat(definition(half).aboutPeople()).isTrue();
        assertThat(definition(quarter).aboutPeople()).isTrue();
        assertThat(definition(quarter).expression()).isEqualTo("[" + half + "] / 2");
        assertThat(definition(other).aboutPeople()).isFalse();
    }

    private IndicatorKey define(@org.jspecify.annotations.Nullable String expression) {
        IndicatorKey key = newKey();
        Definition.Content content = content("Frånvarande", "dagar", Per.YEAR, 0, false);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                key,
                                expression == null
                                        ? content
                                        : content.derived(expression, null, false),
                                FROM));
        return key;
    }

    private Definition definition(IndicatorKey key) {
        return data.asSystem(() -> queries.definitions(key).getFirst());
    }
}
