package se.arbetsro.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for all journeys of a run; each test gets a {@link Visitor} with cookies of its own.
 */
class Chromium implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(Chromium.class);

    /** One that is used by the thread that starts it alone, as Playwright wants it. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(program())
                                            .setHeadless(true)
                                            // Runs as root in containers; only ever on our own
                                            // pages.
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-quic",
                                                            "--no-first-run",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Path program() {
        Stream<String> named =
                Optional.ofNullable(System.getenv("ARBETSRO_CHROMIUM")).stream()
                        .filter(name -> !name.isBlank());
        Stream<String> usual =
                Stream.of(
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return Stream.concat(named, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium: bin/ci installs it, or set ARBETSRO_CHROMIUM"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent("browser", _ -> Running.start(), Running.class);
        Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
        Visitor visitor =
                new Visitor(
                        running.browser(),
                        "http://localhost:" + environment.getRequiredProperty("local.server.port"));
        context.getStore(NAMESPACE).put(parameter.getIndex(), visitor);
        return visitor;
    }
}
