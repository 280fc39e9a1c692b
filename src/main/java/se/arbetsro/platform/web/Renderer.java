package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes {@link Html} to the reply; the same for handlers, faults and refusals. */
@Component
public class Renderer {

    private final Templates templates;
    private final Flash flash;

    Renderer(Templates templates, Flash flash) {
        this.templates = templates;
        this.flash = flash;
    }

    public void write(Html html, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (html.message() != null) {
            flash.put(
                    request, response, html.message(), html.arguments(), html.tone(), html.undo());
        }
        flash.forgetTaken(request, response);
        if (html.location() != null) {
            response.setStatus(html.status().value());
            response.setHeader("Location", html.location());
            return;
        }
        View view = html.view();
        if (view == null) {
            throw new IllegalStateException("Neither a view nor a way onward");
        }
        // In one piece: a page has a thousand pieces, and each would go through all wrappers of the
        // reply.
        byte[] page = templates.fill(view).toByteArray();
        response.setStatus(html.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
