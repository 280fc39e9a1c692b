package se.arbetsro.platform.web;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.SecurityHeaders;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * What the server refuses before a filter of ours sees it, such as an address that is too long: a
 * plain page in our words. Differs from {@link Faults}, which answers all that reaches the program.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final Messages messages;

    UnreadableRequests(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new PlainPage());
            }
        });
    }

    private String page() {
        return """
        <!doctype html>
        <html lang="sv">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%1$s</title>
        <h1>%1$s</h1>
        <p>%2$s</p>
        <p lang="en">%3$s</p>
        <p><a href="/">%4$s</a></p>
        </html>
        """
                .formatted(
                        messages.text(Language.SV, "platform.fault.422.title"),
                        messages.text(Language.SV, "platform.fault.invalid"),
                        messages.text(Language.EN, "platform.fault.invalid"),
                        messages.text(Language.SV, "platform.fault.back"));
    }

    private final class PlainPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=utf-8");
                SecurityHeaders.onBare(response);
                PrintWriter writer = response.getReporter();
                if (writer != null) {
                    writer.write(page());
                    response.finishResponse();
                }
            } catch (IOException e) {
                container.getLogger().debug("The answer could not be written", e);
            }
        }
    }
}
