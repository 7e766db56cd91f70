package io.neikong.permissions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.permissions.rotation.RotationRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTenureTest {

    private static final LocalDate START = LocalDate.of(2018, 11, 26);
    private static final LocalDate LIMIT = LocalDate.of(2021, 11, 26);

    /** Public, because the library reads it from another module. */
    @WithinTenure(
            from = "since",
            asOf = "asOf",
            postClass = "postClass",
            until = "until",
            person = "person",
            unit = "unit",
            post = "post")
    public record Posting(
            @Nullable String person,
            @Nullable String unit,
            @Nullable String post,
            @Nullable String postClass,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate asOf) {}

    /** One that warns, and asks no more than it is told. */
    @WithinTenure(
            from = "since",
            asOf = "asOf",
            postClass = "postClass",
            invalidFrom = Severity.INFO,
            allowMissing = true,
            reportOn = "asOf")
    public record Watched(
            @Nullable String postClass,
            @Nullable Instant since,
            @Nullable LocalDate asOf) {}

    /** Several of them. */
    public record Unit(List<@WithinTenure(from = "since", asOf = "asOf", postClass = "postClass") Watched> staff) {}

    private static Posting posting(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate asOf) {
        return new Posting("liu", "street-3", "cashier", "UI_FUND", since, until, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "UI_FUND, 2018-11-26, , 2021-11-26, true, on the last day",
        "UI_FUND, 2018-11-26, , 2021-11-27, false, on the day after it",
        "UI_FUND, 2018-11-26, 2021-11-27, 2026-01-01, true, left in time",
        "UI_FUND, 2018-11-26, 2021-11-28, 2026-01-01, false, left a day late",
        "UI_FUND, 2018-11-26, 2018-11-26, 2021-11-27, false, an end that is not after the start is none",
        "FINANCE, 2018-11-26, , 2021-11-27, true, another class may stay longer",
        "GENERAL, 1998-11-26, , 2021-11-27, true, a class without rotation",
        "UI_FUND, 2022-01-01, , 2021-11-27, true, not begun yet",
    })
    void is_valid_within_the_limit_of_the_class(
            String postClass, LocalDate since, @Nullable LocalDate until, LocalDate asOf, boolean valid, String why) {
        Posting posting = new Posting("liu", "street-3", "cashier", postClass, since, until, asOf);

        assertThat(Form.ENGLISH.shows(posting).isEmpty()).as(why).isEqualTo(valid);
    }

    @Test
    void says_in_the_language_of_the_reader_what_is_wrong_on_the_module_path_too() {
        Posting late = posting(START, null, LIMIT.plusDays(1));

        assertThat(WithinTenure.class.getModule().isNamed()).isTrue();
        assertThat(Form.ENGLISH.shows(late))
                .containsExactly("since: must not be held for longer than the post class allows;"
                        + " last day allowed: 2021-11-26");
        assertThat(Form.CHINESE.shows(late)).containsExactly("since: 任职时间不得超过岗位类别最长年限，最后期限：2021-11-26");
    }

    @Test
    void hands_over_the_finding() {
        Posting hostile = new Posting("${7*7}", "{unit}", "#{post}", "UI_FUND", START, null, LIMIT.plusDays(1));

        assertThat(Form.ENGLISH.shows(hostile)).hasSize(1);
        assertThat(Form.ENGLISH.payloads(hostile, Finding.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RotationRule.WITHIN_MAXIMUM);
                    assertThat(finding.persons()).containsExactly("${7*7}");
                    assertThat(finding.message(Locale.ENGLISH)).contains("unit: {unit}; post: #{post};");
                });
    }

    @Test
    void is_not_valid_as_long_as_something_is_missing() {
        assertThat(Form.ENGLISH.shows(new Posting(null, null, null, null, null, null, null)))
                .containsExactly("asOf: cannot be judged as long as this is missing: asOf, postClass, since");
        assertThat(Form.CHINESE.shows(posting(null, null, LIMIT))).containsExactly("since: 缺少以下数据，无法判定：since");
        assertThat(Form.ENGLISH.shows(new Posting(null, null, null, " ", START, null, LIMIT)))
                .containsExactly("postClass: cannot be judged as long as this is missing: postClass");
        assertThat(Form.ENGLISH.payloads(new Posting(null, null, null, null, START, null, LIMIT), Finding.class))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.Kind.GAP, "Posting"));
    }

    @Test
    void is_not_valid_for_a_class_that_nobody_set_a_limit_for() {
        Posting unheardOf = new Posting("liu", "street-3", "cashier", "{UNHEARD_OF}", START, null, LIMIT);

        assertThat(Form.ENGLISH.shows(unheardOf))
                .containsExactly("postClass: cannot be judged, because no limit is known for this post class");
        assertThat(Form.CHINESE.shows(unheardOf)).containsExactly("postClass: 该岗位类别未设定最长任职年限，无法判定");
    }

    @Test
    void warns_only_where_that_is_asked_for() {
        Instant since = Instant.parse("2018-11-25T16:00:00Z");

        assertThat(Form.ENGLISH.shows(posting(START, null, LIMIT))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Watched("UI_FUND", since, LIMIT)))
                .containsExactly("asOf: has to be rotated soon; last day allowed: 2021-11-26");
        assertThat(Form.CHINESE.shows(new Watched("UI_FUND", since, LIMIT)))
                .containsExactly("asOf: 轮岗期限将至，最后期限：2021-11-26");
        assertThat(Form.ENGLISH.payloads(new Watched("UI_FUND", since, LIMIT), Finding.class))
                .extracting(Finding::rule)
                .containsExactly(RotationRule.ROTATION_DUE);
        assertThat(Form.ENGLISH.shows(new Watched(null, null, null))).isEmpty();
    }

    @Test
    void looks_into_containers_and_is_not_thrown_by_the_end_of_time() {
        assertThat(Form.ENGLISH.shows(new Unit(List.of(new Watched("UI_FUND", Instant.MIN, LocalDate.MAX)))))
                .containsExactly(
                        "staff[0].<list element>.since: must not be held for longer than the post class allows;"
                                + " last day allowed: 0004-01-01");
    }
}
