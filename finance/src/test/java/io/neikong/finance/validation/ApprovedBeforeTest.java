package io.neikong.finance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.finance.seal.SealRule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedBeforeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(1);

    /** Public, because the library reads it from another module. */
    @ApprovedBefore(
            approved = "approvedAt",
            used = "usedAt",
            recorded = "recordedAt",
            approver = "approver",
            subject = "use")
    public record Use(
            @Nullable String use,
            @Nullable String approver,
            @Nullable Instant approvedAt,
            @Nullable Instant recordedAt,
            @Nullable Instant usedAt) {}

    /** One that need not be used yet. */
    @ApprovedBefore(approved = "approvedAt", used = "usedAt", allowMissing = true, reportOn = "usedAt")
    public record Application(
            @Nullable Instant approvedAt, @Nullable Instant usedAt) {}

    /** Several of them. */
    public record Register(List<@ApprovedBefore(approved = "approvedAt", used = "usedAt") Application> lines) {}

    private static Use use(@Nullable Instant approvedAt, @Nullable Instant recordedAt, @Nullable Instant usedAt) {
        return new Use("use/1", "head", approvedAt, recordedAt, usedAt);
    }

    @ParameterizedTest(name = "approved {0}, recorded {1}, used {2}: {3}")
    @CsvSource({
        "2026-03-02T04:00:00Z, , 2026-03-02T04:00:00Z, true",
        "2026-03-02T04:00:00Z, 2026-03-02T04:00:00Z, 2026-03-02T04:00:00Z, true",
        "2026-03-02T04:00:01Z, , 2026-03-02T04:00:00Z, false",
        "2026-03-02T03:00:00Z, 2026-03-02T04:00:01Z, 2026-03-02T04:00:00Z, false",
        ", 2026-03-02T04:00:00Z, 2026-03-02T04:00:00Z, true",
    })
    void is_valid_where_the_approval_comes_first(
            @Nullable Instant approvedAt, @Nullable Instant recordedAt, Instant usedAt, boolean valid) {
        assertThat(Form.ENGLISH.shows(use(approvedAt, recordedAt, usedAt)).isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void says_in_the_language_of_the_reader_what_is_wrong_on_the_module_path_too() {
        assertThat(ApprovedBefore.class.getModule().isNamed()).isTrue();
        assertThat(Form.ENGLISH.shows(use(LATER, null, NOON)))
                .containsExactly("approvedAt: must be approved before the seal is used");
        assertThat(Form.CHINESE.shows(use(LATER, null, NOON))).containsExactly("approvedAt: 须先审批后用印");
        assertThat(Form.ENGLISH.shows(use(null, null, NOON)))
                .containsExactly("approvedAt: cannot be judged as long as this is missing: approvedAt");
        assertThat(Form.CHINESE.shows(use(NOON, null, null))).containsExactly("usedAt: 缺少以下数据，无法判定：usedAt");
    }

    @Test
    void hands_over_the_finding_on_the_time_alone() {
        assertThat(Form.ENGLISH.payloads(use(LATER, null, NOON), Finding.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(SealRule.APPROVED_BEFORE_USE);
                    assertThat(finding.subject()).isEqualTo("use/1");
                    assertThat(finding.message(Locale.ENGLISH)).contains("approved only after the use");
                    assertThat(finding.persons()).isEmpty();
                });
    }

    @Test
    void is_not_valid_where_nobody_approved() {
        Use byNobody = new Use("${7*7}{use}\\", null, null, null, NOON);

        assertThat(Form.ENGLISH.shows(byNobody))
                .containsExactly("approvedAt: must be approved before the seal is used");
        assertThat(Form.ENGLISH.payloads(byNobody, Finding.class))
                .extracting(Finding::subject)
                .containsExactly("${7*7}{use}\\");
    }

    @Test
    void lets_something_be_missing_only_where_that_is_allowed() {
        assertThat(Form.ENGLISH.shows(new Application(null, null))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Application(NOON, null))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Application(null, NOON))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Application(LATER, NOON)))
                .containsExactly("usedAt: must be approved before the seal is used");
    }

    @Test
    void looks_into_containers_and_is_not_thrown_by_the_end_of_time() {
        assertThat(Form.ENGLISH.shows(new Register(List.of(new Application(NOON, NOON), new Application(NOON, null)))))
                .containsExactly("lines[1].<list element>.usedAt: cannot be judged as long as this is missing: usedAt");
        assertThat(Form.ENGLISH.shows(use(Instant.MAX, Instant.MIN, Instant.MIN)))
                .hasSize(1);
    }
}
