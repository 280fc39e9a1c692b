package se.arbetsro.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface, from {@code messages/<module>_<language>.properties}, in ICU message
 * form (plural, select). A text that is missing is a fault of the build, not of the user's: tests
 * keep both languages whole, and {@link #text} throws.
 */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages() {
        for (Language language : Language.values()) {
            patterns.put(language, load(language));
        }
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            Resource[] bundles =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:messages/*_" + language.code() + ".properties");
            for (Resource bundle : bundles) {
                Properties properties = new Properties();
                try (Reader reader =
                        new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    if (all.put((String) key, (String) value) != null) {
                        throw new IllegalStateException("Message key twice: " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String text(Language language, String key, Object... arguments) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.code());
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(
                        language.code() + key, _ -> new MessageFormat(pattern, language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }
}
