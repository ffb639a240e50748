package org.shegong.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.shegong.RegistryApplication;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.TestDatabase;
import org.shegong.testing.TestTime;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Starts the application on a port and a database of its own, and Chromium beside it. */
@SpringBootTest(
        classes = RegistryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shegong.http.secure=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, EmptyRegister.class})
abstract class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    private static Browser browser;

    private final List<Reader> readers = new ArrayList<>();

    @LocalServerPort
    int port;

    @BeforeAll
    static void openChromium() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM), "There is no Chromium at " + CHROMIUM + ": browser tests are skipped.");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        OPEN.add(browser);
        OPEN.add(playwright);
    }

    @AfterAll
    static void closeChromium() throws Exception {
        for (var part : OPEN) {
            part.close();
        }
        OPEN.clear();
    }

    @AfterEach
    void closePages() {
        readers.forEach(Reader::close);
        readers.clear();
    }

    /** Where somebody sits. */
    enum Device {
        DESKTOP,
        PHONE
    }

    Reader readerAt(Device device) {
        return device == Device.DESKTOP ? desktop() : phone();
    }

    /** Somebody at a desk. */
    Reader desktop() {
        return reader(1366, 900, "desktop");
    }

    /** Somebody with a phone. */
    Reader phone() {
        return reader(390, 844, "phone");
    }

    private Reader reader(int width, int height, String device) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("zh-CN"));
        var reader = new Reader(context, device);
        readers.add(reader);
        return reader;
    }
}
