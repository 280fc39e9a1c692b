package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTests {

    @Test
    void the_last_page_ends_where_the_list_does() {
        Paging paging = Paging.of(8, 183);

        assertThat(paging.first()).isEqualTo(176);
        assertThat(paging.last()).isEqualTo(183);
        assertThat(paging.offset()).isEqualTo(175);
    }

    @Test
    void a_page_that_is_not_there_becomes_the_nearest_one() {
        assertThat(Paging.of(99, 183).number()).isEqualTo(8);
        assertThat(Paging.of(-3, 183).number()).isEqualTo(1);
    }

    @Test
    void an_empty_list_has_one_page_with_nothing_on_it() {
        Paging paging = Paging.of(1, 0);

        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.first()).isZero();
        assertThat(paging.last()).isZero();
    }

    @Test
    void a_list_that_just_fills_a_page_has_no_second_one() {
        assertThat(Paging.of(1, 25).pages()).isEqualTo(1);
    }

    @Test
    void links_lead_to_the_ends_and_the_neighbours_with_gaps_between() {
        assertThat(Paging.of(5, 250).links()).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(Paging.of(1, 75).links()).containsExactly(1, 2, 3);
    }
}
