package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Evidence;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import jakarta.validation.ConstraintDeclarationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysBetweenTest {

    @WorkingDaysBetween(from = "publishedOn", to = "lastOpenOn", atLeast = 5)
    record Notice(@Nullable LocalDate publishedOn, @Nullable LocalDate lastOpenOn) {}

    @WorkingDaysBetween(from = "filed", to = "decided", atLeast = 1, allowMissing = true, reportOn = "filed")
    record Moments(@Nullable Object filed, @Nullable Object decided) {}

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, true, Monday to Monday",
        "2026-03-02, 2026-03-08, false, the Sunday does not count",
        "2026-02-09, 2026-02-14, true, the Saturday makes up for the festival",
        "2026-02-13, 2026-02-26, false, the Spring Festival lies between",
        "2026-02-13, 2026-02-27, true, with the make-up Saturday before it",
        "2026-03-09, 2026-03-02, false, the last day comes before the first",
        "2026-12-20, 2027-03-01, true, five are announced before the year ends",
        "2026-12-31, 2027-01-03, false, three days cannot hold five whatever is announced",
        "2026-12-31, 2027-01-08, false, it depends on the arrangement of 2027",
        "2027-03-01, 2027-12-31, true, no arrangement takes that long",
    })
    void is_valid_where_enough_working_days_lie_between(LocalDate from, LocalDate to, boolean valid, String why) {
        assertThat(Form.ENGLISH.shows(new Notice(from, to)).isEmpty()).as(why).isEqualTo(valid);
    }

    @Test
    void says_in_the_language_of_the_reader_what_is_wrong() {
        Notice tooShort = new Notice(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6));
        Notice beyond = new Notice(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 10));
        Notice withoutStart = new Notice(null, LocalDate.of(2026, 3, 6));

        assertThat(Form.ENGLISH.shows(tooShort))
                .containsExactly("lastOpenOn: must be at least this many working days after 2026-03-02: 5");
        assertThat(Form.CHINESE.shows(tooShort)).containsExactly("lastOpenOn: 自 2026-03-02 次日起须满 5 个工作日");
        assertThat(Form.ENGLISH.shows(beyond))
                .containsExactly(
                        "lastOpenOn: cannot be judged, because the working-day arrangement for these days has not"
                                + " been announced; working days required after 2027-03-01: 5");
        assertThat(Form.CHINESE.shows(beyond))
                .containsExactly("lastOpenOn: 相关日期的放假调休安排尚未公布，无法判定自 2027-03-01 次日起是否已满 5 个工作日");
        assertThat(Form.ENGLISH.shows(withoutStart))
                .containsExactly("publishedOn: cannot be judged as long as this is missing: publishedOn");
        assertThat(Form.CHINESE.shows(new Notice(null, null)))
                .containsExactly("publishedOn: 缺少以下数据，无法判定：publishedOn, lastOpenOn");
    }

    @Test
    void hands_over_the_evidence() {
        assertThat(Form.ENGLISH.payloads(
                        new Notice(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6)), Evidence.class))
                .extracting(Evidence::toString)
                .containsExactly("from=2026-03-02, to=2026-03-06, atLeastWorkingDays=5, givenWorkingDays=4");
        assertThat(Form.ENGLISH.payloads(new Notice(null, null), Evidence.class))
                .extracting(Evidence::toString)
                .containsExactly("missing=[publishedOn, lastOpenOn]");
    }

    @Test
    void takes_moments_in_shanghai_of_any_kind_and_is_not_thrown_by_the_end_of_time() {
        Instant fridayNight = Instant.parse("2026-03-06T15:59:59Z");
        Instant saturday = Instant.parse("2026-03-06T16:00:00Z");

        assertThat(Form.ENGLISH.shows(new Moments(fridayNight, LocalDateTime.of(2026, 3, 9, 0, 0))))
                .isEmpty();
        assertThat(Form.ENGLISH.shows(new Moments(saturday, OffsetDateTime.parse("2026-03-08T15:59:00Z"))))
                .containsExactly("filed: must be at least this many working days after 2026-03-07: 1");
        assertThat(Form.ENGLISH.shows(new Moments(null, saturday))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Moments(Instant.MAX, Instant.MIN))).hasSize(1);
        assertThat(Form.ENGLISH.shows(new Moments(LocalDate.MIN, LocalDate.MAX)))
                .hasSize(1);
        assertThatThrownBy(() -> Form.ENGLISH.shows(new Moments("2026-03-06", saturday)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("must be a LocalDate, Instant, OffsetDateTime");
    }

    @Test
    void counts_with_the_calendar_that_the_provider_was_given() {
        String paper = """
                {"year": 2027, "papers": ["https://example.org/2027"], "days": [
                  {"name": "New Year", "date": "2027-01-01", "isOffDay": true}]}""";
        WorkingCalendar calendar = WorkingCalendar.china()
                .withYear("2027.json", new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
        Form form = new Form(Form.ENGLISH.reader(), new ValidationParameters(calendar, Policy.builtIn()));

        assertThat(form.shows(new Notice(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 10))))
                .isEmpty();
        assertThat(form.shows(new WorkingDayTest.Payment(LocalDate.of(2027, 1, 4))))
                .isEmpty();
    }

    record Notices(List<@WorkingDaysBetween(from = "publishedOn", to = "lastOpenOn", atLeast = 6) Notice> notices) {}

    @Test
    void looks_into_containers() {
        assertThat(Form.ENGLISH.shows(
                        new Notices(List.of(new Notice(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9))))))
                .containsExactly("notices[0].<list element>.lastOpenOn: must be at least this many working days after"
                        + " 2026-03-02: 6");
    }
}
