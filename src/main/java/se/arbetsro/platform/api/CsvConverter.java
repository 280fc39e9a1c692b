package se.arbetsro.platform.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Writes an {@link ApiPage} of records as CSV (RFC 4180) for callers that ask for {@code text/csv}:
 * the fields by their names, values as in JSON. Files for people, with Swedish headers and decimal
 * comma, are made by the exports of the pages.
 */
class CsvConverter extends AbstractHttpMessageConverter<ApiPage<?>> {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    CsvConverter() {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ApiPage.class;
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ApiPage<?> readInternal(Class<? extends ApiPage<?>> type, HttpInputMessage input) {
        throw new IllegalStateException("CSV is written, never read here");
    }

    @Override
    protected void writeInternal(ApiPage<?> page, HttpOutputMessage output) throws IOException {
        if (page.next() != null) {
            output.getHeaders().set("Link", "<?cursor=" + page.next() + ">; rel=\"next\"");
        }
        OutputStreamWriter text = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        if (!page.items().isEmpty()) {
            RecordComponent[] fields = page.items().getFirst().getClass().getRecordComponents();
            csv.writeRecord(Arrays.stream(fields).map(RecordComponent::getName).toList());
            page.items().forEach(item -> csv.writeRecord(values(item, fields)));
        }
        csv.flush();
    }

    private static List<String> values(Object item, RecordComponent[] fields) {
        List<String> values = new ArrayList<>(fields.length);
        for (RecordComponent field : fields) {
            try {
                field.getAccessor().setAccessible(true);
                values.add(cell(field.getAccessor().invoke(item)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
        return values;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join("|", list.stream().map(Objects::toString).toList());
        }
        String text = Objects.toString(value, "");
        return value instanceof String
                        && !text.isEmpty()
                        && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
