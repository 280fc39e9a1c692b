package se.arbetsro.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Fault;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.fault.TooLarge;
import se.arbetsro.platform.fault.TooMany;
import se.arbetsro.platform.fault.Unavailable;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns every fault into one page, or into RFC 9457 JSON where JSON was asked for, with a reference
 * number that is also in the log. What is not a {@link Fault} becomes 'something went wrong' and no
 * detail of it leaves the program.
 */
@Controller
@ControllerAdvice
class Faults implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** After these the same form may be taken in a little later. */
    private static final Set<Integer> PASSING = Set.of(429, 500, 503);

    private final Shells shells;
    private final Renderer renderer;
    private final Messages messages;
    private final JsonMapper json;
    private final Constraints constraints;

    Faults(
            Shells shells,
            Renderer renderer,
            Messages messages,
            JsonMapper json,
            Constraints constraints) {
        this.shells = shells;
        this.renderer = renderer;
        this.messages = messages;
        this.json = json;
        this.constraints = constraints;
    }

    @ExceptionHandler(Throwable.class)
    void handle(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Fault fault = faultOf(thrown);
        String reference = reference();
        if (fault == null) {
            LOG.error("{} {} {}", reference, request.getMethod(), LoggedPath.of(request), thrown);
            answer(500, "platform.fault.internal", new Object[0], reference, request, response);
        } else {
            if (fault.status() == 503) {
                LOG.error(
                        "{} {} {}", reference, request.getMethod(), LoggedPath.of(request), thrown);
                response.setHeader("Retry-After", "10");
            } else {
                LOG.info("{} {} {}", reference, fault.status(), LoggedPath.of(request));
            }
            answer(
                    fault.status(),
                    fault.messageKey(),
                    fault.arguments(),
                    reference,
                    request,
                    response);
        }
    }

    /** Where the container sends what no handler saw, such as a refusal by a filter. */
    @Open
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable throwable) {
            handle(throwable, request, response);
            return;
        }
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        answer(status, keyOf(status), new Object[0], reference(), request, response);
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 401, 403 -> "platform.fault.forbidden";
            case 404 -> "platform.fault.notFound";
            case 409 -> "platform.fault.conflict";
            case 413 -> "platform.fault.tooLarge";
            case 429 -> "platform.fault.tooMany";
            case 503 -> "platform.fault.unavailable";
            default -> status < 500 ? "platform.fault.invalid" : "platform.fault.internal";
        };
    }

    private static String titleKey(int status) {
        return switch (status) {
            case 403, 404, 409, 413, 422, 429, 503 -> "platform.fault." + status + ".title";
            case 401 -> "platform.fault.403.title";
            default -> status < 500 ? "platform.fault.422.title" : "platform.fault.500.title";
        };
    }

    private @Nullable Fault faultOf(Throwable thrown) {
        return switch (thrown) {
            case Fault fault -> fault;
            case AccessDeniedException _ -> new Forbidden();
            case OptimisticLockingFailureException _ -> new Conflict();
            case MaxUploadSizeExceededException _ -> new TooLarge();
            case MultipartException _ -> new Invalid();
            case InvalidParameterException parameters -> ofStatus(parameters.getErrorCode());
            case MethodArgumentTypeMismatchException _ -> new NotFound();
            case MissingServletRequestParameterException _ -> new Invalid();
            case DataAccessException e -> ofDatabase(e);
            case TransactionException e -> ofDatabase(e);
            case ErrorResponse response -> ofStatus(response.getStatusCode().value());
            default -> null;
        };
    }

    private static @Nullable Fault ofStatus(int status) {
        return switch (status) {
            case 404 -> new NotFound();
            case 403 -> new Forbidden();
            case 413 -> new TooLarge();
            case 429 -> new TooMany();
            case 503 -> new Unavailable();
            default -> status >= 400 && status < 500 ? new Invalid() : null;
        };
    }

    /** What PostgreSQL says, by SQLSTATE: Spring takes a refusal by a policy for bad grammar. */
    private @Nullable Fault ofDatabase(Exception e) {
        Fault known =
                constraints
                        .brokenBy(e)
                        .map(broken -> new Invalid(broken.messageKey()))
                        .orElse(null);
        if (known != null) {
            return known;
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
        String state =
                root instanceof SQLException sql && sql.getSQLState() != null
                        ? sql.getSQLState()
                        : "";
        return switch (state) {
            case "42501" -> new NotFound();
            case "23503", "23505", "23P01", "40001", "40P01" -> new Conflict();
            // A sign that no text can hold, in an address that somebody put together.
            case "22021" -> new Invalid();
            case "53100" -> new Unavailable("platform.fault.full");
            case "57014" -> new Unavailable();
            default ->
                    state.startsWith("08") || state.startsWith("57P") || state.isEmpty()
                            ? new Unavailable()
                            : null;
        };
    }

    private void answer(
            int status,
            String key,
            Object[] arguments,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shell shell = shells.ofError(request);
        Unsent unsent = Unsent.of(request);
        String title = messages.text(shell.language(), titleKey(status));
        String text =
                messages.text(
                        shell.language(),
                        unsent != null && key.equals("platform.fault.unavailable")
                                ? "platform.fault.unavailable.kept"
                                : key,
                        arguments);
        if (request.getRequestURI().startsWith("/api/")) {
            response.setStatus(status);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    new Problem(
                            "about:blank",
                            title,
                            status,
                            text,
                            key.toLowerCase(Locale.ROOT),
                            reference));
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        FaultPage page =
                new FaultPage(
                        shell,
                        status,
                        title,
                        text,
                        reference,
                        back(request),
                        unsent,
                        PASSING.contains(status),
                        shell.csrfToken());
        renderer.write(
                new Html(
                        known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known,
                        page,
                        null,
                        null,
                        java.util.List.of(),
                        null),
                request,
                response);
    }

    /** The page of ours that was left for the one that failed; null where none is named. */
    private static @Nullable String back(HttpServletRequest request) {
        try {
            URI left = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
            if (!request.getServerName().equalsIgnoreCase(left.getHost())) {
                return null;
            }
            String query = left.getRawQuery();
            String address =
                    LocalAddress.orStart(left.getRawPath() + (query == null ? "" : "?" + query));
            return address.equals("/") || address.startsWith("/sign-in") ? null : address;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** RFC 9457, with the code of the fact and the reference to our log. */
    private record Problem(
            String type, String title, int status, String detail, String code, String reference) {}

    static String reference() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
