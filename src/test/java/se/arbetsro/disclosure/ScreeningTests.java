package se.arbetsro.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.disclosure.Screening.Found;
import se.arbetsro.disclosure.Screening.Kind;

/** What a text beside figures may give away about somebody. */
class ScreeningTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vakansen efter Anna Qvistberg är tillsatt.   | NAME    | Anna Qvistberg
                    Per Svensson slutade i maj.                  | NAME    | Per Svensson
                    Annikas tjänst drogs in.                     | NAME    | Annikas
                    Det gäller framför allt Abrahamsson.         | NAME    | Abrahamsson
                    Ring 08-508 00 000 om ni undrar.             | CONTACT | 08-508 00 000
                    Skriv till nagon@example.se.                 | CONTACT | nagon@example.se
                    Två är sjukskrivna för utmattning.           | HEALTH  | sjukskrivna
                    Talet beror på en graviditet.                | HEALTH  | graviditet
                    En medarbetare har bytt enhet.               | PERSON  | En medarbetare
                    Hon kommer tillbaka efter sommaren.          | PERSON  | Hon
                    Hotet kom från familjen.                     | CASE    | familjen
                    Se ärende 2024117.                           | CASE    | ärende 2024117
                    """)
    void what_tells_of_somebody_is_found(String text, Kind kind, String words) {
        assertThat(Screening.of(text, List.of())).contains(new Found(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Värdet mättes i maj 2019 i stället för april.",
                "Per månad ligger talet kvar. Dag för dag varierar det.",
                "Jan–mars saknas för Farsta och Skärholmen.",
                "Sjukfrånvaron ökade i hela staden under 2020.",
                "Lund och Malmö räknar på ett annat sätt.",
                "Sammanslagningen 2020-07-01 gav två enheter, 14 till 13.",
                "Antalet per 1000 invånare är 0,5, se SCB.",
                "Verksamheten för barn och unga tog över uppgiften från Järva."
            })
    void what_tells_of_nobody_passes(String text) {
        assertThat(Screening.of(text, List.of())).isEmpty();
    }

    @Test
    void those_who_work_here_are_known_by_their_whole_names() {
        assertThat(
                        Screening.of(
                                "Talet påverkas av att zaira ouattan gått i pension.",
                                List.of("Zaira Ouattan", "Bo Ek")))
                .containsExactly(new Found(Kind.NAME, "Zaira Ouattan"));
    }

    @Test
    void the_same_is_told_once_and_a_long_text_is_not_told_in_full() {
        assertThat(Screening.of("Hon sa att hon och HON var sjuk.", List.of())).hasSize(1);
        assertThat(
                        Screening.of(
                                "Anna, Agnes, Aina, Annika, Agneta, Anneli, Amalia, Antonia, Åsa, Eva",
                                List.of()))
                .hasSize(8);
    }
}
