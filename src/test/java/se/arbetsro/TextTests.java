package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that people read stands in the bundles, in both languages, and templates hold no text. */
class TextTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w.-]*)\\s*=");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*([,)+])");

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        Map<String, String> swedish = bundle("sv");
        Map<String, String> english = bundle("en");

        assertThat(swedish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void no_text_stands_twice() throws IOException {
        for (String language : List.of("sv", "en")) {
            Set<String> keys = new HashSet<>();
            List<String> twice = new ArrayList<>();
            for (Path bundle : bundles(language)) {
                for (String line : Files.readAllLines(bundle)) {
                    Matcher key = KEY.matcher(line);
                    if (key.lookingAt() && !keys.add(key.group(1))) {
                        twice.add(bundle.getFileName() + ": " + key.group(1));
                    }
                }
            }
            assertThat(twice).isEmpty();
            assertThat(keys).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void both_languages_take_the_same_arguments() throws IOException {
        Map<String, String> english = bundle("en");
        List<String> differing = new ArrayList<>();

        bundle("sv")
                .forEach((key, text) -> {
                    if (!arguments(text).equals(arguments(english.getOrDefault(key, "")))) {
                        differing.add(key);
                    }
                });

        assertThat(differing).isEmpty();
    }

    private static TreeSet<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    }

    @Test
    void every_key_that_a_template_uses_is_there() throws IOException {
        Map<String, String> texts = bundle("sv");
        List<String> missing = new ArrayList<>();

        for (Path template : templates()) {
            Matcher used = USED.matcher(Files.readString(template));
            while (used.find()) {
                boolean computed = used.group(2).equals("+");
                if (computed
                        ? texts.keySet().stream().noneMatch(key -> key.startsWith(used.group(1)))
                        : !texts.containsKey(used.group(1))) {
                    missing.add(template + ": " + used.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void templates_hold_no_text_of_their_own() throws IOException {
        List<String> bare = new ArrayList<>();

        for (Path template : templates()) {
            String markup = withoutCode(Files.readString(template));
            Matcher text = Pattern.compile(">([^<>]*\\p{L}{2,}[^<>]*)<").matcher(markup);
            while (text.find()) {
                bare.add(template + ": " + text.group(1).strip());
            }
        }

        assertThat(bare).isEmpty();
    }

    @Test
    void a_module_uses_only_its_own_templates_and_the_common_ones() throws IOException {
        List<String> strange = new ArrayList<>();

        for (Path template : templates()) {
            String module = TEMPLATES.relativize(template).getName(0).toString();
            Matcher used =
                    Pattern.compile("@template\\.(\\w+)\\.").matcher(Files.readString(template));
            while (used.find()) {
                if (!used.group(1).equals(module) && !used.group(1).equals("ui")) {
                    strange.add(template + ": " + used.group(1));
                }
            }
        }

        assertThat(strange).isEmpty();
    }

    /** Leaves the markup: takes out expressions, template calls and control lines. */
    private static String withoutCode(String template) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            if (template.startsWith("<%--", i)) {
                i = template.indexOf("--%>", i) + 3;
            } else if (template.startsWith("$unsafe{", i)) {
                i = closing(template, i + "$unsafe".length(), '{', '}');
            } else if (template.startsWith("${", i) || template.startsWith("!{", i)) {
                i = closing(template, i + 1, '{', '}');
            } else if (template.charAt(i) == '@' && template.startsWith("@`", i)) {
                i++;
                out.append('>');
            } else if (template.charAt(i) == '`') {
                out.append('<');
            } else if (template.charAt(i) == '@') {
                int end = i + 1;
                while (end < template.length()
                        && (Character.isLetterOrDigit(template.charAt(end))
                                || template.charAt(end) == '.'
                                || template.charAt(end) == '-')) {
                    end++;
                }
                String word = template.substring(i, end);
                if (word.equals("@param") || word.equals("@import")) {
                    int line = template.indexOf('\n', i);
                    i = line < 0 ? template.length() : line - 1;
                } else if (word.startsWith("@template.")) {
                    out.append('>');
                    i = end - 1;
                } else if (end < template.length() && template.charAt(end) == '(') {
                    i = closing(template, end, '(', ')');
                } else {
                    i = end - 1;
                }
            } else {
                out.append(template.charAt(i));
            }
        }
        return out.toString().replaceAll("(?s)\\((?:\\s*\\w+ =[^<>`]*)", "");
    }

    private static int closing(String text, int open, char opens, char closes) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == opens) {
                depth++;
            } else if (text.charAt(i) == closes && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
        }
    }

    private static Map<String, String> bundle(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : bundles(language)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> all.put((String) key, (String) value));
        }
        return all;
    }

    private static List<Path> bundles(String language) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .toList();
        }
    }
}
