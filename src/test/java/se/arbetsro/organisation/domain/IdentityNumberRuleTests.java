package se.arbetsro.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The database and the forms refuse the same texts. */
@ArbetsroTest
class IdentityNumberRuleTests {

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samtal med 19570428-9999 i går",
                "460823+9986.",
                "194608239986",
                "140370-2390",
                "7f3c1a2e-ab4608239986",
                "857209-0606",
                "2026-08-31",
                "20581020-5087-407c-9ede-aea3d762c78e",
                "20581020-5087-407c-9ede-aea3d762c78e0",
                "20581020-5087-407C-9EDE-AEA3D762C78E och 460823-9986",
                "Enhet 7F3C1A2E-0D4B-4C55-9E10-AB4608239986."
            })
    void the_database_refuses_what_the_forms_refuse(String text) {
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql("select organisation.holds_identity_number(?)")
                                        .param(text)
                                        .query(Boolean.class)
                                        .single()))
                .isEqualTo(IdentityNumbers.in(text));
    }
}
