package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.chart.HeatShade;

class HtmlRendererTests {

    private final HtmlRenderer renderer = new HtmlRenderer();
    private final String article = renderer.article(SampleReport.document());

    @Test
    void a_page_needs_no_inline_style_and_no_script() {
        assertThat(article)
                .doesNotContain(" style=", "<style", "<script", " onclick", "javascript:");
    }

    @Test
    void headings_descend_without_a_gap() {
        List<Integer> levels = new ArrayList<>();
        Matcher heading = Pattern.compile("<h([1-6])").matcher(article);
        while (heading.find()) {
            levels.add(Integer.valueOf(heading.group(1)));
        }

        assertThat(levels).startsWith(1, 2).contains(3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    }

    @Test
    void every_entry_of_the_contents_leads_to_a_heading() {
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(article);
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(article).containsOnlyOnce("id=\"" + link.group(1) + "\"");
        }
        assertThat(links).isEqualTo(8);
    }

    @Test
    void tables_have_header_cells_on_both_sides_and_figures_set_right() {
        assertThat(article)
                .contains("<th scope=\"col\" class=\"share-20\">Område</th>")
                .contains("<th scope=\"row\">1. Introduktion</th>")
                .contains("<th scope=\"col\" class=\"number share-10\">Timmar</th>")
                .contains("<td class=\"number\">37</td>");
    }

    @Test
    void a_chart_has_its_figures_one_click_away() {
        assertThat(article)
                .contains("<details class=\"more\"><summary>Visa diagrammet som tabell")
                .contains("<th scope=\"row\">2017</th><td class=\"number\">saknas</td>");
    }

    @Test
    void a_shaded_cell_that_leads_somewhere_says_where() {
        assertThat(article).contains("aria-label=\"Bromma, Rimlig arbetssituation: 3\">3</a>");
    }

    @Test
    void text_in_another_language_says_so() {
        assertThat(article).contains("<span lang=\"en-GB\">co-handling</span>");
    }

    @Test
    void parts_of_one_page_do_not_share_ids() {
        List<Block> blocks = List.of(new Contents(1), new Heading(1, "Läget"));

        String first = renderer.fragment(blocks, SampleReport.SWEDISH, "a-");
        String second = renderer.fragment(blocks, SampleReport.SWEDISH, "b-");

        assertThat(first).contains("<h2 id=\"a-avsnitt-1\">", "href=\"#a-avsnitt-1\"");
        assertThat(second).contains("<h2 id=\"b-avsnitt-1\">");
    }

    @Test
    void a_file_carries_its_style_and_leads_nowhere_within_the_site() {
        String file = new String(renderer.file(SampleReport.document()), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv-SE\"")
                .contains("<meta charset=\"utf-8\"/>", "<style>", ".heat-alert")
                .contains("href=\"https://example.se/plan\"")
                .doesNotContain("href=\"/", "{{");
    }

    @Test
    void the_style_sheet_knows_every_shade() {
        String css = Resource.text("/se/arbetsro/platform/document/document.css");

        for (HeatShade shade : HeatShade.values()) {
            assertThat(css)
                    .contains(
                            ".%s { background-color: #%s; color: #%s;"
                                    .formatted(shade.cssClass(), shade.background(), shade.text()));
        }
    }

    @Test
    void the_same_document_is_the_same_file() {
        assertThat(renderer.file(SampleReport.document()))
                .isEqualTo(new HtmlRenderer().file(SampleReport.document()));
    }
}
