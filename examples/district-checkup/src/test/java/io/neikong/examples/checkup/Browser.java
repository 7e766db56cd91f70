package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with a profile of its own. Where there is none, the tests that need it are skipped; the gate, which
 * sets {@code CI=true}, must have one.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(Path profile) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the gate needs %s and %s", CHROMIUM, DRIVER).isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: no " + CHROMIUM + " and " + DRIVER);
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return browser;
    }

    /** Opens a file, and forgets what was logged before. */
    void open(Path file) {
        driver.manage().logs().get("browser");
        driver.manage().logs().get("performance");
        driver.get(file.toUri().toString());
    }

    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What a function body says inside the page, as text. */
    String ask(String body, Object... values) {
        return String.valueOf(driver.executeScript(body, values));
    }

    /** Waits until a function body is true inside the page. */
    void await(String body) {
        driver.executeAsyncScript("""
                const done = arguments[0];
                const look = () => (() => { %s })() ? done() : setTimeout(look, 10);
                look();
                """.formatted(body));
    }

    /** What the page wrote to the console since it was opened, and what the browser complained of. */
    List<String> console() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the page was opened. */
    List<String> requests() throws IOException {
        List<String> requested = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("performance").getAll()) {
            JsonNode message = JSON.readTree(entry.getMessage()).get("message");
            if (message.get("method").textValue().equals("Network.requestWillBeSent")) {
                requested.add(message.at("/params/request/url").textValue());
            }
        }
        return requested;
    }

    /** The text of each page as it would be printed. */
    List<String> print() throws IOException {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What axe-core finds wrong that is serious or worse: rule, element and what to do. */
    List<String> seriousAccessibilityViolations() throws IOException {
        try (var axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']})
                    .then(results => done(JSON.stringify(results.violations)), error => done(String(error)));
                """);
        JsonNode violations = JSON.readTree(String.valueOf(found));
        return StreamSupport.stream(violations.spliterator(), false)
                .filter(violation -> List.of("serious", "critical")
                        .contains(violation.get("impact").textValue()))
                .map(violation -> violation.get("id").textValue() + " "
                        + violation.at("/nodes/0/html").textValue() + " "
                        + violation.at("/nodes/0/failureSummary").textValue())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
