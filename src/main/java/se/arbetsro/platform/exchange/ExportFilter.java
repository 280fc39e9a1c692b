package se.arbetsro.platform.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.DataBinder;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.id.TypedIds;

/** What narrows a list, as it stands in the query string of its page. */
public final class ExportFilter {

    private static final ConversionService CONVERSIONS = conversions();

    private final Map<String, String> values;

    private ExportFilter(Map<String, String> values) {
        this.values = values;
    }

    private static ConversionService conversions() {
        var service = new DefaultFormattingConversionService();
        service.addConverter(new TypedIds.Reading());
        return service;
    }

    /** Reads {@code unit=…&status=DONE}; nothing narrows nothing. */
    public static ExportFilter of(String query) {
        var values = new LinkedHashMap<String, String>();
        for (String pair : query.split("&")) {
            if (!pair.isBlank()) {
                int equals = pair.indexOf('=');
                values.put(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return new ExportFilter(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** The value of a parameter; empty where it was not given. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * The object that a parameter names by its id.
     *
     * @throws NotFound when it names none
     */
    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    /**
     * The parameters as the record that the page reads them into.
     *
     * @throws NotFound when one of them cannot be what it should, such as an id
     */
    public <T> T as(Class<T> form) {
        var binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(CONVERSIONS);
        binder.construct(
                new DataBinder.ValueResolver() {
                    @Override
                    public @Nullable Object resolveValue(String name, Class<?> type) {
                        return values.get(name);
                    }

                    @Override
                    public Set<String> getNames() {
                        return values.keySet();
                    }
                });
        Object read = binder.getTarget();
        if (read == null) {
            throw new NotFound();
        }
        return form.cast(read);
    }
}
