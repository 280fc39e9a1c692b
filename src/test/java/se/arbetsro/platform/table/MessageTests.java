package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

class MessageTests {

    private final Messages messages = new Messages();

    @Test
    void every_message_of_this_package_has_words_in_both_languages() throws IOException {
        var keys = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/se/arbetsro/platform/table"))) {
            for (var source : sources.toList()) {
                Pattern.compile("\"(platform\\.[A-Za-z.]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(match -> keys.add(match.group(1)));
            }
        }

        assertThat(keys)
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> {
                    assertThat(messages.has(Language.SV, key)).as(key).isTrue();
                    assertThat(messages.has(Language.EN, key)).as(key).isTrue();
                });
    }

    @Test
    void words_hold_what_they_are_about_in_the_readers_language() {
        var unknown = Message.of("platform.table.column.unknown", 2, "Ålder, Kön");
        var missing = Message.of("platform.table.column.missing", Member.FROM.header());

        assertThat(unknown.in(messages, Language.SV))
                .isEqualTo(
                        "2 kolumner känns inte igen: Ålder, Kön. Ta bort dem eller rätta rubrikerna.");
        assertThat(missing.in(messages, Language.EN)).isEqualTo("The column From is missing.");
    }
}
