package se.arbetsro.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
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

    private final Map<Language, Map<String, Message>> messages = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            messages.put(language, load(language));
        }
    }

    private static Map<String, Message> load(Language language) {
        Map<String, Message> all = new HashMap<>();
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
                    Message message = new Message((String) value, language);
                    if (all.put((String) key, message) != null) {
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
        Message message = messages.getOrDefault(language, Map.of()).get(key);
        if (message == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.code());
        }
        return message.with(arguments);
    }

    public boolean has(Language language, String key) {
        return messages.getOrDefault(language, Map.of()).containsKey(key);
    }
}
