package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all forms owe to those who hear them instead of seeing them. */
class FormTemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void a_page_that_comes_back_with_errors_says_so_in_its_title() throws IOException {
        List<String> silent = new ArrayList<>();
        int forms = 0;
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path template : all.filter(path -> path.toString().endsWith(".jte")).toList()) {
                String text = Files.readString(template);
                int frame = text.indexOf("@template.ui.layout(");
                if (frame < 0 || !text.contains("@template.ui.errorSummary(")) {
                    continue;
                }
                forms++;
                if (!text.substring(frame, text.indexOf("content = @`")).contains("errors = ")) {
                    silent.add(TEMPLATES.relativize(template).toString());
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(forms).isGreaterThan(20);
    }
}
