package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.CountingOutputStream;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.policy.Policy;
import io.neikong.report.HtmlReport;
import io.neikong.report.JsonReport;
import io.neikong.report.Matrix;
import io.neikong.report.Timeline;
import io.neikong.report.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page of the sample district, and pages of hostile and of very many findings, as a browser shows them. */
class ReportInBrowserTest {

    private static final Path DATA = Path.of("data");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private static Path temp;

    private static Browser browser;
    private static CheckupReport checkup;
    private static Run run;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(Files.createDirectory(temp.resolve("profile")));
        checkup = new District(new DataFolder(DATA, false), LocalDate.of(2026, 5, 31), Policy.builtIn())
                .checkup()
                .run();
        Path previous = temp.resolve("previous.json");
        try (OutputStream out = Files.newOutputStream(previous)) {
            JsonReport.write(checkup, out);
        }
        run = Run.of(
                DATA,
                temp.resolve("june"),
                "--as-of",
                "2026-06-30",
                "--previous",
                previous.toString(),
                "--policy",
                "policy.json",
                "--waivers",
                "waivers.json",
                "--baseline",
                "baseline.json");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTheSample() {
        browser.allowScripts(true);
        browser.size(1280, 1000);
        browser.open(page());
    }

    private static Path page() {
        return run.folder().resolve("report.html");
    }

    @Test
    void asks_for_nothing_but_itself_and_has_nothing_to_complain_of() throws IOException {
        assertThat(browser.requests()).containsExactly(page().toUri().toString());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void draws_its_charts() {
        assertThat(drawn("figure.clauses rect.CRITICAL")).isGreaterThan(10);
        assertThat(drawn("#coverage rect.good")).isGreaterThan(20);
        assertThat(drawn("figure.matrix td.shade5")).isGreaterThan(2);
        assertThat(drawn("figure.timeline rect.held")).isGreaterThan(20);
        assertThat(browser.ask("return document.querySelectorAll('figure.matrix').length"))
                .isEqualTo("2");
    }

    @Test
    void counts_in_its_charts_what_the_report_counts() throws IOException {
        long open = StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .filter(finding -> !finding.get("verdict").textValue().equals("WAIVED"))
                .count();

        assertThat(
                        browser.ask(
                                "return [...document.querySelectorAll('figure.clauses tbody td:nth-of-type(5)')].reduce((sum, cell) => sum + Number(cell.textContent), 0)"))
                .isEqualTo(String.valueOf(open));
        assertThat(browser.ask("return document.querySelector('figure.matrix tfoot td:last-child').textContent"))
                .isEqualTo(String.format(Locale.ROOT, "%,d", open));
    }

    @Test
    void finds_by_words_and_filters() throws IOException {
        List<JsonNode> findings = StreamSupport.stream(
                        run.report().get("findings").spliterator(), false)
                .toList();
        assertThat(found()).isEqualTo(findings.size());
        assertThat(shown()).isEqualTo(100);

        choose("rule", "SOD-001");
        long conflicts = findings.stream()
                .filter(finding -> finding.get("rule").textValue().equals("SOD-001"))
                .count();
        assertThat(found()).isEqualTo(conflicts);
        choose("kind", "数据缺失");
        long gaps = findings.stream()
                .filter(finding -> Run.line(finding).startsWith("SOD-001 gap"))
                .count();
        assertThat(found()).isEqualTo(gaps).isLessThan(conflicts);

        browser.driver().findElement(By.cssSelector("button[type=reset]")).click();
        search("P0197 出纳");
        assertThat(found()).isBetween(1L, 100L);
        assertThat(
                        browser.ask(
                                "return [...document.querySelectorAll('#results tbody tr')].every(row => row.textContent.includes('P0197'))"))
                .isEqualTo("true");
        search("there is no such word");
        assertThat(found()).isZero();
    }

    @Test
    void finds_a_finding_by_its_identifier_alone() throws IOException {
        String id = run.report().at("/findings/700/id").textValue();

        browser.open(page());
        browser.driver().get(page().toUri() + "#" + id);
        browser.driver().navigate().refresh();

        assertThat(found()).isEqualTo(1);
    }

    @Test
    void sorts_by_column_and_turns_pages_with_the_keyboard() {
        var rule = browser.driver().findElement(By.cssSelector("#results th[data-column=rule] button"));
        rule.sendKeys(Keys.ENTER);
        String first = firstRule();
        rule.sendKeys(Keys.ENTER);
        String last = firstRule();

        assertThat(first).isEqualTo("ACC-001");
        assertThat(last).startsWith("XFR-");
        assertThat(browser.ask("return document.querySelector('#results [aria-sort]').dataset.column"))
                .isEqualTo("rule");

        browser.driver()
                .findElement(By.cssSelector("#pages button[data-step='1']"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.ask("return document.getElementById('page').textContent"))
                .startsWith("2 / ");
    }

    @Test
    void says_of_each_finding_what_to_do_on_what_basis_and_who_answers() {
        search("SOD-001");
        browser.driver()
                .findElement(By.cssSelector("#results button[aria-expanded]"))
                .sendKeys(Keys.ENTER);

        assertThat(browser.ask("return document.querySelector('#results .about').innerText"))
                .contains("条款", "1-4", "依据", "市级规定", "整改要求", "收回授权", "证据", "conflict=", "问题编号", "SOD-001-");
        assertThat(browser.ask("return document.querySelector('#results tbody tr').innerText"))
                .contains("待指定");
        search("P0002 2026");
        assertThat(browser.ask("return document.querySelector('#by-rule').textContent"))
                .contains("已逾期");
    }

    @Test
    void speaks_the_other_language() {
        assertThat(visible()).contains("总体情况", "重大").doesNotContain("Summary", "Critical");

        browser.driver().findElement(By.cssSelector("header label[lang=en]")).click();

        assertThat(visible()).contains("Summary", "Critical", "To be named", "Since the previous report");
        assertThat(visible()
                        .replace("中文", "")
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .count())
                .isZero();
        assertThat(browser.driver().getTitle()).isEqualTo("Internal-control checkup 2026-06-30");
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("en");
        choose("severity", "Critical");
        assertThat(found()).isPositive();
    }

    @Test
    void has_no_serious_accessibility_violation() throws IOException {
        // Five rules show every kind of element; all 177 take half a minute.
        browser.ask("document.querySelectorAll('#by-rule > section:nth-child(n + 6)').forEach(rule => rule.remove())");

        assertThat(browser.seriousAccessibilityViolations()).isEmpty();
        browser.ask("document.documentElement.classList.remove('scripted')");
        assertThat(browser.seriousAccessibilityViolations()).isEmpty();
    }

    @Test
    void prints_every_finding_on_numbered_pages() throws IOException {
        List<String> pages = browser.print();

        assertThat(pages).hasSizeGreaterThan(20);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains(page + " / " + pages.size());
        }
        String all = String.join("", pages).replaceAll("\\s", "");
        for (JsonNode finding : run.report().get("findings")) {
            assertThat(all).contains(finding.get("id").textValue());
        }
        assertThat(all).doesNotContain("清除条件", "按所设条件打印");
    }

    @Test
    void prints_what_is_filtered_and_says_so_on_the_paper() throws IOException {
        choose("rule", "SOD-001");
        long conflicts = found();

        String all = String.join("", browser.print()).replaceAll("\\s", "");

        assertThat(all)
                .contains(
                        "注意：按所设条件打印",
                        conflicts + "/" + run.report().get("findings").size(),
                        "SOD-001-")
                .doesNotContain("ACC-001-", "SOD-002-");
        assertThat(browser.ask("return document.querySelectorAll('#by-rule [hidden]').length"))
                .isEqualTo("0");
    }

    @Test
    void says_the_same_without_scripts() throws IOException {
        browser.allowScripts(false);
        browser.open(page());

        assertThat(browser.ask("return getComputedStyle(document.getElementById('by-rule')).display"))
                .isEqualTo("block");
        assertThat(visible()).contains("总体情况").doesNotContain("清除条件", "Summary");
        browser.driver().findElement(By.cssSelector("header label[lang=en]")).click();
        assertThat(visible()).contains("Summary").doesNotContain("总体情况");
        assertThat(browser.console()).isEmpty();
        String all = String.join("", browser.print()).replaceAll("\\s", "");
        assertThat(all).contains("Whattodo").doesNotContain("整改要求");
        for (JsonNode finding : run.report().get("findings")) {
            assertThat(all).contains(finding.get("id").textValue());
        }
    }

    @Test
    void is_no_wider_than_a_telephone() {
        browser.size(420, 900);

        assertThat(Long.parseLong(browser.ask("return document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(420);
    }

    @Test
    void shows_hostile_text_as_text_and_loses_nothing_of_it() throws IOException {
        Path file = temp.resolve("hostile.html");
        CheckupReport hostile = hostile(checkup);
        try (OutputStream out = Files.newOutputStream(file)) {
            HtmlReport.of(hostile)
                    .withUnits(Finding::subject)
                    .and(new Matrix(
                            Words.same(HOSTILE.get(0)),
                            Words.same(HOSTILE.get(1)),
                            Words.same(HOSTILE.get(2)),
                            HOSTILE.stream().map(Words::same).toList(),
                            HOSTILE.stream().map(Words::same).toList(),
                            HOSTILE.stream()
                                    .map(row ->
                                            HOSTILE.stream().map(column -> 1L).toList())
                                    .toList()))
                    .and(new Timeline(
                            Words.same(HOSTILE.get(0)),
                            DAY,
                            HOSTILE.stream()
                                    .map(text -> new Timeline.Row(
                                            text, LocalDate.MIN, LocalDate.MAX, Words.same(text), Severity.MAJOR))
                                    .toList()))
                    .write(Locale.CHINESE, out);
        }

        browser.open(file);
        browser.driver()
                .findElement(By.cssSelector("#results button[aria-expanded]"))
                .click();

        assertThat(browser.ask("return typeof window.hacked")).isEqualTo("undefined");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
        assertThat(
                        browser.ask(
                                "return document.querySelectorAll('script').length + ' ' + document.querySelectorAll('img, b[onclick], iframe, a:not([href^=\"#\"])').length"))
                .isEqualTo("1 0");
        assertThat(found()).isEqualTo(hostile.findings().size());
        String all = browser.ask("return document.querySelector('#by-rule').textContent");
        assertThat(all).contains(SHOWN);
        search("⟦u+202e⟧");
        assertThat(found()).isPositive().isLessThan(hostile.findings().size());
    }

    @Test
    void opens_fifty_thousand_findings() throws IOException {
        CheckupReport many = times(checkup, 50_000);
        Path file = temp.resolve("many.html");
        long started = System.nanoTime();
        long bytes;
        try (CountingOutputStream out =
                new CountingOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            HtmlReport.of(many).withUnits(finding -> "ST01").write(Locale.CHINESE, out);
            bytes = out.getCount();
        }
        long written = System.nanoTime() - started;

        started = System.nanoTime();
        browser.open(file);
        assertThat(found()).isEqualTo(50_000);
        long opened = System.nanoTime() - started;
        String interactive =
                browser.ask("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd.toFixed(0)");
        started = System.nanoTime();
        search("SOD-001 case.review1");
        long searched = System.nanoTime() - started;

        assertThat(found()).isPositive();
        assertThat(bytes).isLessThan(30_000_000);
        System.out.printf(
                Locale.ROOT,
                "50,000 findings: %,d bytes, written in %,d ms, interactive after %s ms, opened and answering in %,d ms, "
                        + "searched in %,d ms%n",
                bytes,
                written / 1_000_000,
                interactive,
                opened / 1_000_000,
                searched / 1_000_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "neikong.screenshots", matches = "write")
    void writes_the_pictures_of_the_documentation() throws IOException {
        Path images = Files.createDirectories(Path.of("../../docs/images"));
        browser.size(1280, 1500);
        Files.write(images.resolve("report-zh.png"), browser.screenshot());
        browser.driver().findElement(By.cssSelector("header label[lang=en]")).click();
        browser.ask("document.activeElement.blur()");
        Files.write(images.resolve("report-en.png"), browser.screenshot());
    }

    // ---- reports

    /** Hostile texts as the page is to show them: characters that nobody sees stand there by their names. */
    private static final List<String> SHOWN = List.of(
            "<script>window.hacked = 1</script>",
            "</script><script>window.hacked = 2</script>",
            "</td></table><img src=x onerror='window.hacked = 3'>",
            "' onmouseover='window.hacked = 4' autofocus onfocus='window.hacked = 5'",
            "\" onmouseover=\"window.hacked = 6\" x=\"",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[x",
            "</style></title></svg></template></textarea>",
            "javascript:window.hacked=7",
            "{{constructor.constructor('window.hacked=8')()}} ${window.hacked=9} #{x} <%= x %>",
            "=cmd|'/c calc'!A1",
            "&lt;b&gt; &amp;amp; &#60;",
            "first\nsecond\tthird",
            "return⟦U+000D⟧carriage",
            "⟦U+202E⟧right to left⟦U+202C⟧ ⟦U+2067⟧isolate⟦U+2069⟧ ⟦U+200F⟧",
            "lone ⟦U+D800⟧ high, ⟦U+DC00⟧ low",
            "nul ⟦U+0000⟧ and ⟦U+FFFE⟧",
            "zero⟦U+200B⟧width ⟦U+00AD⟧soft ⟦U+FEFF⟧mark",
            "é 𠮷 😀 张三",
            "constructor",
            "__proto__",
            "*");

    private static final Pattern NAMED = Pattern.compile("⟦U\\+([0-9A-F]{4})⟧");

    private static final List<String> HOSTILE = SHOWN.stream()
            .map(shown -> NAMED.matcher(shown)
                    .replaceAll(name ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(name.group(1), 16)))))
            .toList();

    /** The findings of a report with hostile subjects, persons and values. */
    private static CheckupReport hostile(CheckupReport report) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            String text = HOSTILE.get(i % HOSTILE.size());
            Evidence evidence = new Evidence(finding.evidence().entries().stream()
                    .map(entry -> entry.value() instanceof Evidence.Text
                            ? new Evidence.Entry(entry.name(), new Evidence.Text(text), entry.identifying())
                            : entry)
                    .toList());
            findings.add(new Finding(
                    finding.control(),
                    finding.rule(),
                    finding.kind(),
                    finding.severity(),
                    text,
                    List.of(text),
                    evidence,
                    i % 7 == 0 ? text : null));
        }
        return new CheckupReport(report.asOf(), findings, report.controls());
    }

    /** As many findings, all of different subjects. */
    private static CheckupReport times(CheckupReport report, int count) {
        return new CheckupReport(
                report.asOf(),
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            Finding one =
                                    report.findings().get(i % report.findings().size());
                            return new Finding(
                                    one.control(),
                                    one.rule(),
                                    one.kind(),
                                    one.severity(),
                                    one.subject() + "/" + i,
                                    one.persons(),
                                    one.evidence(),
                                    one.waiver());
                        })
                        .toList(),
                report.controls());
    }

    // ---- what is on the page

    private static String visible() {
        return browser.ask("return document.body.innerText");
    }

    private static int drawn(String selector) {
        return Integer.parseInt(browser.ask(
                "return [...document.querySelectorAll(arguments[0])].filter(one => one.getBoundingClientRect().width > 0).length",
                selector));
    }

    private static long found() {
        return Long.parseLong(browser.ask("return document.querySelector('#count output').value")
                .replace(",", ""));
    }

    private static long shown() {
        return Long.parseLong(browser.ask("return document.querySelector('#results').tBodies[0].rows.length"));
    }

    private static String firstRule() {
        return browser.ask("return document.querySelector('#results .code').textContent");
    }

    private static void choose(String filter, String words) {
        browser
                .driver()
                .findElement(By.cssSelector("[data-filter=" + filter + "]"))
                .findElements(By.tagName("option"))
                .stream()
                .filter(option -> option.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Types, and waits until the page is no longer busy. */
    private static void search(String words) {
        var field = browser.driver().findElement(By.id("words"));
        field.clear();
        field.sendKeys(words);
        browser.await("return !document.getElementById('results').hasAttribute('aria-busy')");
    }
}
