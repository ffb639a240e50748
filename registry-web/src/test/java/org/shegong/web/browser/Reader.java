package org.shegong.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.shegong.testing.TestDatabase;

/** Somebody who reads pages and works them by keyboard alone. */
final class Reader {

    private static final int MOST_STOPS = 150;
    private static final double PATIENCE = 20_000;
    private static final String REPORT_VIOLATIONS = "document.addEventListener('securitypolicyviolation',"
            + " violation => window.reportViolation(violation.violatedDirective + ' ' + violation.blockedURI))";
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const label = at.labels && at.labels.length ? at.labels[0].innerText : '';
              return (at.getAttribute('aria-label') || label || at.innerText || at.value || at.title || '').trim();
            }""";

    private final BrowserContext context;
    private final String device;
    private final Page page;
    private int keystrokes;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    Reader(BrowserContext context, String device) {
        this.context = context;
        this.device = device;
        context.exposeFunction("reportViolation", arguments -> violations.add(String.valueOf(arguments[0])));
        context.addInitScript(REPORT_VIOLATIONS);
        this.page = context.newPage();
        page.onPageError(error -> violations.add("script error: " + error));
    }

    /** All keys so far but for what was typed. */
    int keystrokes() {
        return keystrokes;
    }

    Page page() {
        return page;
    }

    Reader opens(String path) {
        page.navigate(path);
        return this;
    }

    /** Presses Tab until the focus is on what bears this name. */
    Reader goesTo(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            presses("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard never reaches \"" + name + "\" on " + page.url());
    }

    Reader types(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Types into what has the focus already, as it comes from the paper. */
    Reader writes(String text) {
        page.keyboard().type(text);
        return this;
    }

    Reader presses(String key) {
        keystrokes++;
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter; {@link #sees} waits for what follows. */
    Reader enters() {
        return presses("Enter");
    }

    /** Waits until the page says so. */
    Reader sees(String text) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(
                        text,
                        new LocatorAssertions.ContainsTextOptions()
                                .setUseInnerText(true)
                                .setTimeout(PATIENCE));
        page.waitForLoadState();
        return this;
    }

    /** Waits until the field of that id holds the text. */
    Reader holds(String field, String text) {
        PlaywrightAssertions.assertThat(page.locator("#" + field))
                .hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        return this;
    }

    Reader doesNotSee(String text) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .not()
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    /** Signs in through the form, by keyboard. */
    Reader signsIn(String login, String password, String greeting) {
        return opens("/login")
                .goesTo("登录名")
                .types(login)
                .goesTo("密码")
                .types(password)
                .enters()
                .sees(greeting);
    }

    /** Finds nothing that keeps somebody out, and keeps a picture of the page; once, since no database changes looks. */
    Reader findsItSound(String picture) {
        assertThat(violations).as("what the browser blocked on " + page.url()).isEmpty();
        if (TestDatabase.isServer()) {
            return this;
        }
        showing(picture);
        var barriers = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList());
        assertThat(barriers).as("barriers of " + page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + page.url())
                .isEqualTo(true);
        return this;
    }

    /** Keeps a picture of the page. */
    Reader showing(String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", picture + "-" + device + ".png")));
        return this;
    }

    void close() {
        context.close();
    }
}
