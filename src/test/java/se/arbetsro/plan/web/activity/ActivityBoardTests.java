package se.arbetsro.plan.web.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The same activities as cards, which are moved by a menu, and along time. */
@ArbetsroTest
class ActivityBoardTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;

    PlanData.Version version;
    UnitId unit;
    Desk manager;

    @BeforeEach
    void a_unit_with_a_manager() {
        version = new PlanData(data, jdbc).version(2);
        unit = data.unit("Tallens enhet", data.district("Tallen"));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
    }

    private String activity(String title) {
        return activity(title, version, 1);
    }

    private String activity(String title, PlanData.Version of, int area) {
        return "/activities/"
                + data.asSystem(() ->
                                activities.add(
                                        NewActivity.of(
                                                unit,
                                                of.id(),
                                                of.area(area),
                                                PlanData.content(title))))
                        .value();
    }

    @Test
    void a_card_is_moved_by_its_menu_and_moved_back() {
        String activity = activity("Pröva nytt");
        String cards = "/activities/cards?area=" + version.key() + "%2F" + version.areaKey(1);
        assertThat(manager.open(cards))
                .bodyText()
                .containsSubsequence("Föreslagen", "Pröva nytt", "Flytta", "Pågår");

        assertThat(
                        manager.done(
                                manager.send(
                                        activity + "/decision",
                                        "back",
                                        cards,
                                        "decidedBy",
                                        "Styrgruppen",
                                        "decidedOn",
                                        "2026-01-12")))
                .isEqualTo(cards);
        assertThat(manager.open(cards)).bodyText().containsSubsequence("Beslutad", "Pröva nytt");
        assertThat(manager.done(manager.send(activity + "/undo", "back", cards))).isEqualTo(cards);
        assertThat(manager.open(cards)).bodyText().contains(activity + "/decision");
    }

    @Test
    void a_step_leads_back_to_cards_and_nowhere_else() {
        for (String elsewhere :
                List.of("https://example.org/activities/cards", "//example.org", "/sign-in")) {
            String activity = activity("Någonstans");
            assertThat(
                            manager.done(
                                    manager.send(
                                            activity + "/decision",
                                            "back",
                                            elsewhere,
                                            "decidedBy",
                                            "Styrgruppen",
                                            "decidedOn",
                                            "2026-01-12")))
                    .isEqualTo(activity);
        }
    }

    @Test
    void the_filter_decides_which_columns_there_are() {
        activity("En öppen");

        assertThat(manager.open("/activities/cards?status=ALL"))
                .bodyText()
                .contains("column-DONE", "column-CANCELLED");
        assertThat(manager.open("/activities/cards?status=OVERDUE"))
                .bodyText()
                .contains("column-PROPOSED")
                .doesNotContain("column-DONE", "En öppen");
        assertThat(manager.open("/activities/cards?q=finns-inte"))
                .bodyText()
                .doesNotContain("En öppen");
    }

    @Test
    void who_has_no_say_sees_cards_without_a_menu_and_others_see_none() {
        activity("Bara läsa");
        Desk employee = new Desk(mvc, data.signedIn(Role.EMPLOYEE, unit));
        Desk other = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, data.district("Enen")));

        assertThat(employee.open("/activities/cards"))
                .bodyText()
                .contains("Bara läsa")
                .doesNotContain("Flytta Bara läsa");
        for (String page : List.of("/activities/cards", "/activities/timeline")) {
            assertThat(other.open(page)).hasStatusOk().bodyText().doesNotContain("Bara läsa");
        }
    }

    @Test
    void the_time_line_is_drawn_by_area_or_by_unit_with_its_table() {
        activity("Längs tiden");

        assertThat(manager.open("/activities/timeline"))
                .bodyText()
                .contains("<svg", "Längs tiden", "1 Område 1", "2030-06-30", "inte bestämd");
        assertThat(manager.open("/activities/timeline?by=unit"))
                .bodyText()
                .contains("Tallens enhet");
        assertThat(manager.open("/activities/timeline?q=finns-inte"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<svg xmlns");
    }

    @Test
    void areas_stand_in_the_order_of_their_numbers() {
        PlanData.Version eleven = new PlanData(data, jdbc).version(11);
        for (int area : new int[] {10, 2, 11, 1}) {
            activity("Nummer " + area, eleven, area);
        }

        assertThat(manager.open("/activities/timeline"))
                .bodyText()
                .containsSubsequence("1 Område 1 ", "2 Område 2", "10 Område 10", "11 Område 11");
    }

    @Test
    void many_rows_are_limited_with_a_word_on_it_and_ask_no_more_of_the_database() {
        activity("Först");
        List<String> pages = List.of("/activities/cards", "/activities/timeline");
        pages.forEach(manager::open);
        List<Integer> few =
                pages.stream().map(one -> StatementCount.of(() -> manager.open(one))).toList();
        for (int i = 0; i < 20; i++) {
            activity("Uppgift " + i);
        }
        assertThat(pages.stream().map(one -> StatementCount.of(() -> manager.open(one))).toList())
                .isEqualTo(few);

        for (int i = 20; i < 40; i++) {
            activity("Uppgift " + i);
        }

        assertThat(manager.open("/activities/cards"))
                .bodyText()
                .contains("De 25 som ska vara klara först, av 41.", "Se alla i listan");
    }
}
