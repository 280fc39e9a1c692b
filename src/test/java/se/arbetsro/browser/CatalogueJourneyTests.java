package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parts that all pages are made of, by eye and by keyboard. */
@JourneyTest
class CatalogueJourneyTests {

    private static final int NARROWEST = 320;

    @Test
    void every_part_can_be_read_by_all(Visitor visitor) {
        visitor.stepInto("enhetschef").go("/catalogue").looks("catalogue");
        visitor.page().setViewportSize(NARROWEST, 700);

        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(NARROWEST);
    }

    @Test
    void a_form_with_errors_is_read_from_its_summary_and_each_line_leads_to_its_field(
            Visitor visitor) {
        visitor.stepInto("enhetschef").go("/catalogue");

        assertThat(focused(visitor)).isEqualTo("error-summary");
        visitor.follow("Klar senast: Skriv datumet så här: 2026-08-31.");
        assertThat(focused(visitor)).isEqualTo("wrong-due");
    }

    @Test
    void a_page_of_another_day_says_which_and_leads_back(Visitor visitor) {
        visitor.stepInto("enhetschef")
                .go("/catalogue?as-of=2019-05-01")
                .sees("Du ser läget som det var 2019-05-01")
                .follow("Visa läget i dag");

        assertThat(visitor.path()).isEqualTo("/catalogue");
    }

    private static Object focused(Visitor visitor) {
        return visitor.page()
                .evaluate("document.activeElement.id || document.activeElement.className");
    }
}
