package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list leads to its files: what one sees one can take along to a spreadsheet. */
class ListFileTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void every_page_of_a_list_links_to_the_list_as_a_file() throws IOException {
        List<Path> lists = lists();

        assertThat(lists).hasSizeGreaterThan(10);
        assertThat(lists)
                .allSatisfy(
                        list -> assertThat(list).content().contains("@template.ui.tableFiles("));
    }

    private static List<Path> lists() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith("-list.jte")).toList();
        }
    }
}
