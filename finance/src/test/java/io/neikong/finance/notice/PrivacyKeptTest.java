package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.PRIVACY_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.finance.notice.NoticeText.Part;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrivacyKeptTest {

    static final String ID = "11010519491231002X";
    static final String CARD = "6222020000000000000";
    static final String PHONE = "13800138000";

    static final PrivacyKept CONTROL = new PrivacyKept();
    static final Instant PUBLISHED = Instant.parse("2026-02-09T09:00:00+08:00");

    @Test
    void clause_3_1_a_masked_notice_is_in_order() {
        examining(notice(part("body", "张三，110105************，800.00 元")))
                .isSatisfied()
                .examined(PRIVACY_KEPT);
    }

    @Test
    void a_masked_text_does_not_excuse_a_hidden_column_of_its_attachment() {
        examining(notice(part("body", "张三，110105************"), part("list.xlsx", "张三\t" + ID + "\t" + PHONE)))
                .isViolatedBy(PRIVACY_KEPT)
                .finding(PRIVACY_KEPT)
                .shows("part", "list.xlsx")
                .shows("partNumber", "2")
                .shows("kinds", "[RESIDENT_ID, MOBILE_PHONE]")
                .shows("count", 2)
                .shows("positions", "[3-21, 22-33]");
    }

    @Test
    void the_name_of_a_file_is_public_too_and_evidence_shows_it_masked() {
        examining(notice(part(ID + ".pdf", "")))
                .isViolatedBy(PRIVACY_KEPT)
                .finding(PRIVACY_KEPT)
                .shows("part", "110105************.pdf")
                .shows("circumstances", "[nameOfPart]");
    }

    @Test
    void each_part_is_found_by_itself() {
        examining(notice(part("a", ID), part("b", null), part(CARD, PHONE)))
                .found(List.of(PRIVACY_KEPT, PRIVACY_KEPT, PRIVACY_KEPT), List.of(PRIVACY_KEPT));
    }

    @Test
    void evidence_and_sentences_never_show_a_number() {
        var outcome = CONTROL.examine(notice(part(ID, ID + "\n" + CARD + "\n" + PHONE), part(CARD, null)));

        Assertions.assertThat(outcome.toString()).doesNotContain(ID, CARD, PHONE);
        Assertions.assertThat(outcome.findings())
                .allSatisfy(finding -> Assertions.assertThat(
                                finding.message(Locale.CHINESE) + finding.message(Locale.ENGLISH))
                        .doesNotContain(ID, CARD, PHONE));
    }

    @Test
    void evidence_says_where_the_first_ten_are_and_how_many_there_are() {
        examining(notice(part("body", (PHONE + "\n").repeat(11))))
                .finding(PRIVACY_KEPT)
                .shows("count", 11)
                .shows("positions", "[0-11, 12-23, 24-35, 36-47, 48-59, 60-71, 72-83, 84-95, 96-107, 108-119]");
    }

    @Test
    void what_could_not_be_read_is_a_gap() {
        examining(notice(part("scan.pdf", null)))
                .isUndeterminedBy(PRIVACY_KEPT)
                .finding(PRIVACY_KEPT)
                .shows("missing", "[text]");
        examining(notice()).isUndeterminedBy(PRIVACY_KEPT);
    }

    @Test
    void at_least_one_place_is_shown() {
        assertThatThrownBy(() -> new PrivacyKept(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shownPlaces must be 1 or more, but was 0");
    }

    private static OutcomeAssert examining(NoticeText notice) {
        return assertThat(CONTROL.examine(notice));
    }

    static NoticeText notice(Part... parts) {
        return new NoticeText("notice", PUBLISHED, List.of(parts));
    }

    static Part part(String part, @Nullable String text) {
        return new Part(part, text);
    }
}
