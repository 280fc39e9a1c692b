package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * Someone at a browser of their own. Finds things as a person does, by their words; notices faults
 * of the script console; and looks at each page as axe and a phone do.
 */
class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 375;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String address;
    private final BrowserContext context;
    private final Page page;

    Visitor(Browser browser, String address) {
        this.address = address;
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(WIDE, 900)
                                .setLocale("sv-SE")
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE));
        this.page = context.newPage();
        this.page.setDefaultTimeout(10_000);
        this.page.onConsoleMessage(message -> {
            // Refused answers such as 422 are told to the console too, and are no fault.
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource")) {
                throw new AssertionError("Console: " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor go(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Steps into a ready account of the sample from the sign-in page, by the words of its role. */
    Visitor stepInto(String role) {
        context.clearCookies();
        go("/sign-in");
        press("Gå in som " + role);
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    Visitor tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
        return this;
    }

    Visitor sees(String text) {
        assertThat(content().innerText()).contains(text);
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(content().innerText()).doesNotContain(text);
        return this;
    }

    String path() {
        return page.url().substring(address.length());
    }

    private Locator content() {
        return page.locator("body");
    }

    /**
     * Looks at the page in both widths: no fault by axe, nothing that sticks out to the side, and a
     * picture of each under {@code target/pictures}.
     */
    Visitor looks(String name) {
        for (int width : new int[] {PHONE, WIDE}) {
            page.setViewportSize(width, 900);
            AxeResults found = new AxeBuilder(page).withTags(RULES).analyze();
            assertThat(found.getViolations())
                    .as("axe on %s at %s px", page.url(), width)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            int overflow =
                    (int)
                            page.evaluate(
                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as("%s sticks out at %s px", page.url(), width).isZero();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/pictures", name + "-" + width + ".png")));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
