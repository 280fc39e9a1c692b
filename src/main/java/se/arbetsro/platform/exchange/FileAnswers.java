package se.arbetsro.platform.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.text.Language;

/** Sends tables, templates and charts, always as something to save. */
final class FileAnswers implements HandlerMethodReturnValueHandler {

    private static final Label TEMPLATE = new Label("Mall", "Template");

    private final TransactionTemplate reading;
    private final Clock clock;

    FileAnswers(PlatformTransactionManager transactions, Clock clock) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == TableFile.class
                || type.getParameterType() == TemplateFile.class
                || type.getParameterType() == ChartFile.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        if (!(request.getNativeResponse() instanceof HttpServletResponse response)) {
            return;
        }
        switch (value) {
            case TableFile<?> file -> send(file, response);
            case TemplateFile file -> send(file, response);
            case ChartFile file -> send(file, response);
            case null, default -> throw new IllegalStateException("No file: " + value);
        }
    }

    private <T> void send(TableFile<T> file, HttpServletResponse response) throws IOException {
        try (var spool = new SpooledFile()) {
            var out = spool.output();
            reading.executeWithoutResult(_ -> write(file, out));
            out.flush();
            var title = file.export().title().in(file.language());
            var name = file.name() == null ? title + " " + LocalDate.now(clock) : file.name();
            head(response, name, file.format());
            response.setContentLengthLong(spool.size());
            spool.sendTo(response.getOutputStream());
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private <T> void write(TableFile<T> file, OutputStream out) {
        try (var rows = file.rows().get()) {
            file.export().write(file.format(), file.language(), clock.instant(), rows, out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void send(TemplateFile file, HttpServletResponse response) throws IOException {
        var language = file.language();
        head(response, TEMPLATE.in(language) + " " + name(file, language), file.format());
        file.schema().writeTemplate(file.format(), language, response.getOutputStream());
    }

    private static void send(ChartFile file, HttpServletResponse response) throws IOException {
        byte[] picture = file.bytes();
        head(response, file.chart().title(), file.format().mediaType(), file.format().extension());
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    private static String name(TemplateFile file, Language language) {
        return file.schema().title().in(language);
    }

    private static void head(HttpServletResponse response, String name, TableFormat format) {
        head(response, name, format.mediaType(), format.extension());
    }

    private static void head(
            HttpServletResponse response, String name, String mediaType, String extension) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + extension, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
