package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.checkup.Baseline;
import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.WaiverReport;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Severity;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Waiver WAIVER =
            SampleWaivers.waiver("W1 <b>", Waiver.Scope.of("TST-001").onSubject("use/1"));

    private static final CheckupReport WAIVED = Checkup.asOf(LocalDate.of(2026, 5, 31))
            .waivers(Waivers.of(WAIVER))
            .examine("facts", Stream.of("use/1 APPROVED", "use/2 APPROVED"), List.of(new SampleControl()))
            .run();

    @Test
    void is_one_page_in_both_languages_that_opens_in_that_of_the_reader() {
        CheckupReport report = report("use/1 APPROVED");

        assertThat(page(HtmlReport.of(report), Locale.CHINA))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh\">", "id=\"in-zh\" value=\"zh\" checked=\"checked\"")
                .contains("就业培训资金内控体检报告", "软件无法检查", "工程默认值", "Internal-control checkup");
        assertThat(page(HtmlReport.of(report), Locale.UK))
                .contains("<html lang=\"en\">", "id=\"in-en\" value=\"en\" checked=\"checked\"")
                .contains("就业培训资金内控体检报告", "Internal-control checkup");
    }

    @Test
    void has_nothing_from_elsewhere_and_lets_only_its_own_script_and_style_run() {
        String page = page(HtmlReport.of(report("use/1 APPROVED")), Locale.CHINESE);

        assertThat(page)
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("<style>")
                .containsPattern("default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'")
                .doesNotContain("src=", "href=\"h", " style=", "http://", "https://", "url(", "@import");
    }

    @Test
    void shows_hostile_text_as_text() {
        String page = page(HtmlReport.of(report("<b>&\"';{value}]]> APPROVED")), Locale.ENGLISH);

        assertThat(page).doesNotContain("<b>&").contains("&lt;b&gt;&amp;");
    }

    @Test
    void names_the_characters_that_nobody_would_see_or_that_turn_the_direction() {
        String page =
                page(HtmlReport.of(report("a\u0000b\uFFFEc\u202Ed\uD800e\rf\u0085g\u200Bh APPROVED")), Locale.ENGLISH);

        assertThat(page)
                .contains("a⟦U+0000⟧b⟦U+FFFE⟧c⟦U+202E⟧d⟦U+D800⟧e⟦U+000D⟧f⟦U+0085⟧g⟦U+200B⟧h")
                .doesNotContain("\uFFFD", "\u202E");
    }

    @Test
    void leaves_what_people_can_see_as_it_is() {
        String text = "张三 é 𠮷 😀 =cmd|'/c'!A1 {{x}} ${y}\nنص";

        assertThat(Page.visible(text)).isEqualTo(text);
    }

    @Test
    void says_once_the_whole_sentences_that_all_findings_of_a_table_begin_with() {
        assertThat(FindingsPart.beginning(List.of("Too late. By: 3.", "Too late. By: 31."), ". "))
                .isEqualTo("Too late. ");
        assertThat(FindingsPart.beginning(List.of("迟了。迟：3。", "迟了。迟：3。"), "。")).isEqualTo("迟了。迟：3。");
        assertThat(FindingsPart.beginning(List.of("Too late. By: 3.", "Too soon. By: 3."), ". "))
                .isEmpty();
        assertThat(FindingsPart.beginning(List.of("Too late. By: 3."), ". ")).isEmpty();
    }

    @Test
    void says_that_there_are_no_findings() {
        assertThat(page(HtmlReport.of(report()), Locale.ENGLISH))
                .contains("No findings.")
                .doesNotContain("id=\"search\"");
    }

    @Test
    void splits_many_findings_into_tables_and_loses_none() {
        String page = page(
                HtmlReport.of(report(IntStream.rangeClosed(1, 201)
                        .mapToObj(i -> "use/" + i + " APPROVED")
                        .toArray(String[]::new))),
                Locale.ENGLISH);

        assertThat(page.split("<table data-severity", -1)).hasSize(3);
        assertThat(page.split("id=\"TST-001-", -1)).hasSize(202);
    }

    @Test
    void names_the_waiver_of_a_waived_finding() {
        assertThat(page(HtmlReport.of(WAIVED), Locale.ENGLISH))
                .containsOnlyOnce("<span lang=\"zh\">豁免编号</span></span> <bdi>W1 &lt;b&gt;</bdi>")
                .doesNotContain("id=\"waivers\"");
    }

    @Test
    void lists_the_waivers_if_there_are_any() {
        WaiverReport waivers = WaiverReport.of(Waivers.of(WAIVER), WAIVED, LocalDate.of(2026, 5, 31), 30);

        assertThat(page(HtmlReport.of(WAIVED).withWaivers(waivers), Locale.CHINESE))
                .contains("id=\"waivers\"")
                .contains("<th scope=\"row\">W1 &lt;b&gt;</th>", "即将到期", "<bdi>TST-001</bdi>", ": <bdi>use/1</bdi>")
                .contains("<td>[2026-03-02, 2026-06-01)</td><td>2026-03-01 23:59:59</td>");
    }

    @ParameterizedTest
    @EnumSource(WaiverReport.Remark.class)
    void has_a_word_for_every_remark_and_for_whatever_is_missing(WaiverReport.Remark remark) {
        WaiverReport waivers = new WaiverReport(
                LocalDate.of(2026, 5, 31),
                List.of(new WaiverReport.Line(
                        Waiver.of("W1", Waiver.Scope.of("TST-001").withGaps()), 0, List.of(remark))));

        String page = page(HtmlReport.of(WAIVED).withWaivers(waivers), Locale.CHINESE);

        assertThat(page)
                .contains(
                        Page.words(remark.name()).zh(),
                        Page.words(remark.name()).en());
        assertThat(page.contains("Reason</span>, ")).isEqualTo(remark == WaiverReport.Remark.INCOMPLETE);
    }

    @Test
    void numbers_the_bases_of_a_rule_and_refers_to_those_in_force_on_the_day_of_the_act() {
        String before = page(HtmlReport.of(report("use/1 ANNOUNCED @2021-11-25")), Locale.ENGLISH);
        String after = page(HtmlReport.of(report("use/1 ANNOUNCED @2021-11-26")), Locale.ENGLISH);

        assertThat(before).contains("Notice of the Shanghai", "<td></td><td>2</td><td>1</td>");
        assertThat(after).contains("Notice of the Shanghai", "<td></td><td>1, 2</td><td>1</td>");
    }

    @Test
    void says_who_answers_for_an_accepted_finding_until_when_and_of_others_that_nobody_was_named() {
        CheckupReport accepted = report("use/1 APPROVED");
        CheckupReport now = report("use/1 APPROVED", "use/2 APPROVED");

        String due = page(
                HtmlReport.of(now)
                        .withAccepted(Baseline.of(accepted, "P002", DAY).compare(now)),
                Locale.ENGLISH);
        String overdue = page(
                HtmlReport.of(now)
                        .withAccepted(
                                Baseline.of(accepted, "P002", DAY.minusDays(1)).compare(now)),
                Locale.ENGLISH);

        assertThat(due).containsOnlyOnce("<bdi>P002</bdi> 2026-06-30</td>").containsOnlyOnce("<td></td></tr>");
        assertThat(overdue).contains("<bdi>P002</bdi> 2026-06-29 <b><span lang=\"en\">overdue");
    }

    @Test
    void counts_a_finding_without_unit_under_no_unit() {
        CheckupReport report = report("use/1 APPROVED", "use/2 APPROVED");

        String page = page(
                HtmlReport.of(report).withUnits(finding -> finding.subject().equals("use/1") ? "ST<1>" : null),
                Locale.ENGLISH);

        assertThat(page)
                .contains("<th scope=\"row\"><bdi>ST&lt;1&gt;</bdi></th>")
                .contains("<th scope=\"row\"><span lang=\"en\">No unit stated</span>");
    }

    @Test
    void draws_what_the_caller_adds() {
        HtmlReport report = HtmlReport.of(report("use/1 APPROVED"))
                .and(new Matrix(
                        new Words("冲突", "Conflicts"),
                        new Words("甲", "One"),
                        new Words("乙", "Other"),
                        List.of(Words.same("P<1>")),
                        List.of(Words.same("P2"), Words.same("P3")),
                        List.of(List.of(1234L, 0L))))
                .and(new Timeline(
                        new Words("轮岗", "Rotation"),
                        DAY,
                        List.of(
                                new Timeline.Row(
                                        "P<9>",
                                        DAY.minusYears(5),
                                        DAY.minusDays(1),
                                        new Words("超", "Over"),
                                        Severity.CRITICAL),
                                new Timeline.Row("P8", null, null, new Words("不明", "Unknown"), Severity.INFO))));

        String page = page(report, Locale.ENGLISH);

        assertThat(page)
                .contains("<bdi>P&lt;1&gt;</bdi>", "<td class=\"shade5\">1234</td><td class=\"shade0\"></td>")
                .contains("<title>轮岗 / Rotation</title>", ">P&lt;9&gt;</text>", "<rect class=\"CRITICAL\"")
                .contains("<th scope=\"row\">P8</th><td>—</td><td>—</td>")
                .doesNotContain(">P8</text>");
    }

    private static CheckupReport report(String... facts) {
        return Checkup.asOf(DAY)
                .examine("facts", Stream.of(facts), List.of(new SampleControl()))
                .run();
    }

    private static String page(HtmlReport report, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(locale, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
