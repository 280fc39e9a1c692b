package se.arbetsro.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/** Says that a token is missing or that the method is none of ours, as RFC 9457 and RFC 6750 do. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final Messages messages;

    ApiRefusal(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    private record Problem(String type, String title, int status, String detail, String code) {}

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Arbetsro\"");
        write(response, 401, "api.unauthorized", "unauthorized");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (CurrentViewer.orNull() == null) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Arbetsro\"");
            write(response, 401, "api.unauthorized", "unauthorized");
        } else {
            write(response, 403, "api.method", "method");
        }
    }

    private void write(HttpServletResponse response, int status, String key, String code)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String detail = messages.text(Language.EN, key);
        json.writeValue(
                response.getOutputStream(),
                new Problem("about:blank", detail, status, detail, code));
    }
}
