package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Someone at a browser of their own. Finds things as a person does, by their words; notices faults
 * of the script console; and looks at each page as axe and a phone do.
 */
class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 375;

    /** Width of a wide page at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
    static final int ZOOMED = 320;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Numbers what can be used, each group of radio buttons once, and puts the focus before it. */
    private static final String NUMBER_USABLE =
            """
            (() => {
              const groups = new Set();
              let number = 0;
              document.querySelectorAll('[data-usable]').forEach(e => delete e.dataset.usable);
              document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]').forEach(e => {
                if (e.disabled || e.type === 'hidden' || e.tabIndex < 0 || !e.checkVisibility({visibilityProperty: true})) return;
                if (e.type === 'radio') {
                  const group = [...document.getElementsByName(e.name)];
                  const chosen = group.find(r => r.checked);
                  if (chosen ? e !== chosen : groups.has(e.name)) return;
                  groups.add(e.name);
                }
                e.dataset.usable = number++;
              });
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              return number;
            })()
            """;

    /**
     * The number of what has the focus, and the beginning of its markup where that is not shown.
     */
    private static final String FOCUSED =
            """
            (() => {
              const shows = e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none'; };
              const e = document.activeElement;
              const shown = shows(e) || !!e.closest('label, .field') && shows(e.closest('label, .field'));
              return [e.dataset.usable ?? '-1', shown ? '' : e.outerHTML.slice(0, 200)];
            })()
            """;

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
        this.page.setDefaultTimeout(30_000);
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

    /** Someone else, who shares no cookie with this one. */
    Visitor another() {
        return new Visitor(Objects.requireNonNull(context.browser()), address);
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

    /** As an hour without use, or signing out in another window, ends it. */
    Visitor endSession() {
        context.clearCookies();
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

    /** Follows the link with these words that comes first below the heading. */
    Visitor followBelow(String heading, String link) {
        page.locator(
                        "xpath=//*[self::h1 or self::h2 or self::h3 or self::h4][contains(normalize-space(.), '"
                                + heading
                                + "')]/following::a[contains(normalize-space(.), '"
                                + link
                                + "')]")
                .first()
                .click();
        return this;
    }

    /** Opens what is folded together under these words. */
    Visitor unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
        return this;
    }

    /**
     * What shows a server that it is this visitor who asks, for whoever asks beside the browser.
     */
    String cookies() {
        return context.cookies(address).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    String address() {
        return address;
    }

    /** Puts a file of this name and content into the field. */
    Visitor attach(String label, String name, String content) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .setInputFiles(
                        new FilePayload(
                                name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Puts a workbook of this name into the field. */
    Visitor attach(String label, String name, byte[] workbook) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                workbook));
        return this;
    }

    /** The file that the link gives, as its bytes. */
    byte[] fetch(String link) {
        Download download =
                page.waitForDownload(() ->
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName(link).setExact(true))
                                .first()
                                .click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at the page in all widths: no fault by axe, nothing that sticks out to the side, and a
     * picture of each under {@code target/pictures}, besides one of the first screenful for the
     * handbook; then goes through it with the tab key.
     */
    Visitor looks(String name) {
        for (int width : new int[] {PHONE, WIDE}) {
            page.setViewportSize(width, 900);
            AxeResults found = axe().analyze();
            assertThat(found.getViolations())
                    .as("axe on %s at %s px", page.url(), width)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            staysWithin(width);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/pictures", name + "-" + width + ".png")));
        }
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        page.setViewportSize(ZOOMED, 900);
        staysWithin(ZOOMED);
        page.setViewportSize(WIDE, 900);
        return goesThroughByKeyboard();
    }

    /** Tells of violations alone, and asks within the page, which has no frames. */
    private AxeBuilder axe() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(RULES);
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private void staysWithin(int width) {
        int overflow =
                (int)
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("%s sticks out at %s px", page.url(), width).isZero();
    }

    /**
     * Presses the tab key from the top of the page to its end: everything that can be used is
     * reached, in the order in which it is read, and shows that it is (WCAG 2.2, 2.1.1, 2.4.3 and
     * 2.4.7).
     */
    private Visitor goesThroughByKeyboard() {
        int usable = (int) page.evaluate(NUMBER_USABLE);
        var reached = new ArrayList<Integer>();
        for (int i = 0; reached.size() < usable && i < 4 * usable; i++) {
            page.keyboard().press("Tab");
            var focused = (List<?>) page.evaluate(FOCUSED);
            int at = Integer.parseInt((String) focused.getFirst());
            // A date has stops of its own within, and what scrolls is a stop of the browser's.
            if (at < 0 || !reached.isEmpty() && reached.getLast() == at) {
                continue;
            }
            reached.add(at);
            assertThat((String) focused.getLast())
                    .as("%s shows where the focus is", page.url())
                    .isEmpty();
        }
        assertThat(reached)
                .as("reached by the tab key on %s", page.url())
                .containsExactlyElementsOf(IntStream.range(0, usable).boxed().toList());
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
