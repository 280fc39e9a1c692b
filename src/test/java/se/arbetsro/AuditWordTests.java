package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * History and audit trail are read in words: every act, every kind of object and every field that
 * the program notes has some, in both languages.
 */
class AuditWordTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern ACT =
            Pattern.compile("(?:Act\\.of|new Act)\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("(?:Act\\.of|new Act)\\(\\s*[^,()]+,\\s*\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("\\.with(?:Text)?\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);

    /** Also what is handed on to where the act is made: one dot, as acts and fields have. */
    private static final Pattern EITHER = Pattern.compile("\"([a-z][A-Za-z-]*\\.[a-z][A-Za-z]*)\"");

    /** Looks like one, and is none. */
    private static final Set<String> OTHERS = Set.of("user.name", "audit-heads.log");

    private final Messages messages = new Messages();
    private final Set<String> without = new TreeSet<>();
    private int found;

    @Test
    void every_act_and_field_that_is_noted_has_words_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::check);
        }

        assertThat(found).isGreaterThan(150);
        assertThat(without).isEmpty();
    }

    @Test
    void every_code_that_is_noted_has_words_in_both_languages() throws IOException {
        List<NotedCode> codes = NotedCode.in(Path.of("target/classes/se/arbetsro"));

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(codes.stream().flatMap(code -> code.keys().stream()).filter(key -> !has(key)))
                .isEmpty();
    }

    private void check(Path file) {
        String source = read(file);
        if (!source.contains("se.arbetsro.platform.audit.Act;")
                && !source.contains("se.arbetsro.platform.audit.AuditTrail;")
                && !source.contains("package se.arbetsro.platform.audit;")) {
            return;
        }
        String code = TEXT_BLOCK.matcher(source).replaceAll("\"\"");
        for (Matcher act = ACT.matcher(code); act.find(); ) {
            require("act." + act.group(1), file);
        }
        for (Matcher type = TYPE.matcher(code); type.find(); ) {
            require("object." + type.group(1), file);
        }
        for (Matcher field = FIELD.matcher(code); field.find(); ) {
            require("field." + field.group(1), file);
        }
        for (Matcher either = EITHER.matcher(code); either.find(); ) {
            String name = either.group(1);
            if (!OTHERS.contains(name)
                    && !has("field." + name)
                    && !has(name)
                    && !isConfiguration(name)) {
                require("act." + name, file);
            }
        }
    }

    private static boolean isConfiguration(String name) {
        return name.startsWith("arbetsro.") || name.startsWith("platform.");
    }

    private void require(String key, Path file) {
        found++;
        if (!has(key)) {
            without.add(key + " (" + file.getFileName() + ")");
        }
    }

    private boolean has(String key) {
        return messages.has(Language.SV, key) && messages.has(Language.EN, key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
