package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTests {

    @Test
    void turning_the_page_keeps_the_filter() {
        assertThat(QueryString.with("?unit=7&page=2&status=DONE", "page", "3"))
                .isEqualTo("?unit=7&status=DONE&page=3");
    }

    @Test
    void the_first_choice_begins_the_query() {
        assertThat(QueryString.with("", "sort", "due")).isEqualTo("?sort=due");
    }

    @Test
    void going_back_to_today_leaves_nothing_behind() {
        assertThat(QueryString.with("?as-of=2019-05-01", "as-of", null)).isEmpty();
    }

    @Test
    void a_parameter_with_the_same_beginning_is_another_one() {
        assertThat(QueryString.with("?pages=1", "page", null)).isEqualTo("?pages=1");
    }

    @Test
    void a_value_cannot_break_out_of_its_parameter() {
        assertThat(QueryString.with("", "text", "å&b=\"c")).isEqualTo("?text=%C3%A5%26b%3D%22c");
    }
}
