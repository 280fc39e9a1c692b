package se.arbetsro.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void text_and_attribute_values_never_become_markup() {
        String written =
                new Markup().element("p", "<b> & \"co\" 'x'", "title", "\"><script>").toString();

        assertThat(written)
                .isEqualTo(
                        "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;co&quot;"
                                + " &#39;x&#39;</p>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out() {
        assertThat(new Markup().leaf("br", "class", null).toString()).isEqualTo("<br/>");
    }

    @Test
    void what_xml_cannot_carry_is_left_out() {
        String text = "a\u0000\u0008\u001Bb\uD800c\uDC00d\uFFFEe\t\n";

        assertThat(new Markup().text(text).toString()).isEqualTo("abcde\t\n");
    }

    @Test
    void characters_beyond_the_basic_plane_are_kept() {
        assertThat(new Markup().text("å 😀 ö").toString()).isEqualTo("å 😀 ö");
    }

    @Test
    void an_element_that_is_still_open_is_told() {
        Markup markup = new Markup().open("table").open("tr").close();

        assertThatThrownBy(markup::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table");
    }
}
