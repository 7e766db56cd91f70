package io.neikong.governance.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.supervision.Complaint.Decision;
import io.neikong.governance.supervision.Complaint.Receipt;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintHandledTest {

    private static final ComplaintHandled CONTROL = new ComplaintHandled(WorkingCalendar.china());
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIFTH_WORKING_DAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private List<Receipt> receipts = List.of(new Receipt("letter", MONDAY));
    private @Nullable LocalDate registeredOn = MONDAY;
    private @Nullable Decision decision = new Decision(true, FIFTH_WORKING_DAY);
    private Set<String> about = Set.of("head");
    private Set<String> handlers = Set.of("auditor");
    private LocalDate asOf = AS_OF;

    @Test
    void clause_6_3b_it_is_decided_within_five_working_days_whether_a_complaint_is_taken_up() {
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);

        decision = new Decision(false, FIFTH_WORKING_DAY);
        assertThat(examine().verdict()).as("refused").isEqualTo(Verdict.SATISFIED);

        decision = new Decision(true, FIFTH_WORKING_DAY.plusDays(1));
        breaks("decidedLate");
    }

    @Test
    void what_is_not_decided_is_dropped_once_the_time_is_up() {
        decision = null;
        asOf = FIFTH_WORKING_DAY;
        assertThat(examine().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);

        asOf = FIFTH_WORKING_DAY.plusDays(1);
        breaks("notDecided");

        decision = new Decision(true, asOf.plusDays(1));
        breaks("notDecided");
    }

    @Test
    void a_matter_that_came_through_several_channels_keeps_its_first_day() {
        receipts = List.of(new Receipt("telephone", FIFTH_WORKING_DAY), new Receipt("letter", MONDAY));
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);

        registeredOn = FIFTH_WORKING_DAY;
        breaks("laterDayKept");

        decision = new Decision(true, LocalDate.of(2026, 3, 16));
        breaks("decidedLate", "laterDayKept");
    }

    @Test
    void nobody_handles_a_complaint_about_himself() {
        about = Set.of("head", "clerk");
        handlers = Set.of("auditor", "head");
        breaks("handledByAccused");
        assertThat(examine().findings().get(0).persons()).containsExactly("head");

        decision = null;
        asOf = MONDAY;
        breaks("handledByAccused");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        handlers = Set.of(" ");
        decision = new Decision(null, null);
        registeredOn = null;
        lacks("decidedOn", "accepted", "registeredOn", "handlers");

        about = Set.of();
        lacks("decidedOn", "accepted", "registeredOn");
    }

    @Test
    void a_receipt_without_a_day_may_be_the_first() {
        receipts = List.of(new Receipt("letter", MONDAY), new Receipt("visit", null));
        lacks("receivedOn");

        decision = new Decision(true, FIFTH_WORKING_DAY.plusDays(1));
        breaks("decidedLate");
        assertThat(examine().findings()).as("late all the more").hasSize(1);

        receipts = List.of();
        lacks("receivedOn");
    }

    @Test
    void without_the_holidays_it_is_not_known_whether_it_was_in_time() {
        receipts = List.of(new Receipt("letter", LocalDate.of(2026, 12, 30)));
        registeredOn = LocalDate.of(2026, 12, 30);
        decision = new Decision(true, LocalDate.of(2027, 1, 7));
        asOf = LocalDate.of(2027, 6, 30);

        lacks("workingCalendar");
    }

    @Test
    void what_comes_in_after_the_day_judged_on_is_not_there_yet() {
        asOf = MONDAY.minusDays(1);

        assertThat(examine().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_receipt_without_a_day_may_have_come_in_before_one_that_is_still_to_come() {
        receipts = List.of(new Receipt("visit", null), new Receipt("letter", AS_OF.plusDays(1)));
        registeredOn = MONDAY;
        decision = null;
        lacks("receivedOn");

        receipts = List.of(new Receipt("letter", AS_OF.plusDays(1)));
        assertThat(examine().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_registered_after_the_day_judged_on_is_not_registered_yet() {
        asOf = FIFTH_WORKING_DAY;
        registeredOn = FIFTH_WORKING_DAY.plusDays(1);
        lacks("registeredOn");

        registeredOn = FIFTH_WORKING_DAY;
        breaks("laterDayKept");
    }

    @Test
    void refuses_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplaintHandled(WorkingCalendar.china(), Period.hours(24)))
                .withMessageContaining("decideWithin must not be in hours");
    }

    private Outcome examine() {
        return CONTROL.examine(new Complaint("X1", receipts, registeredOn, decision, about, handlers, asOf));
    }

    private void breaks(String... circumstances) {
        assertThat(shown(Finding.Kind.BREACH, "circumstances")).isEqualTo(List.of(circumstances));
    }

    private void lacks(String... missing) {
        assertThat(shown(Finding.Kind.GAP, "missing")).isEqualTo(List.of(missing));
        assertThat(examine().findings()).hasSize(1);
    }

    private @Nullable Object shown(Finding.Kind kind, String name) {
        List<Finding> found = examine().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).evidence().get(name).map(Evidence.Value::plain).orElse(null);
    }
}
