package io.neikong.governance.guidance;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.notApplicable;
import static io.neikong.governance.Found.satisfied;

import io.neikong.control.Outcome;
import io.neikong.governance.guidance.StreetBody.Guidance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaughtBeforeHandledTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private static final LocalDate HANDLED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Test
    void clause_1_6_a_new_policy_is_taught_before_the_first_case() {
        satisfied(examine(HANDLED, taught("ST01", HANDLED.minusDays(1))));
        gap(examine(HANDLED, taught("ST01", HANDLED)), "order");
        breach(examine(HANDLED, taught("ST01", HANDLED.plusDays(1))));
        breach(examine(HANDLED));
        satisfied(examine(HANDLED, taught("ST01", HANDLED.plusDays(1)), taught("ST01", HANDLED.minusDays(1))));
    }

    @Test
    void another_session_does_not_teach_the_policy() {
        Guidance other = new Guidance("other", "ST01", HANDLED.minusDays(1));

        breach(examine(HANDLED, other));
    }

    @Test
    void a_case_that_is_still_to_come_needs_no_session_yet() {
        notApplicable(examine(AS_OF.plusDays(1)));
        breach(examine(AS_OF));
    }

    @Test
    void what_the_merged_bodies_were_taught_counts_for_one_that_began_with_them() {
        LocalDate merged = HANDLED.minusDays(10);

        satisfied(examine(merged, ISSUED, ISSUED, HANDLED, taught("ST02", merged.minusDays(1))));
        breach(examine(merged, ISSUED, ISSUED, HANDLED, taught("ST02", merged)));
        breach(examine(HANDLED, taught("ST02", HANDLED.minusDays(1))));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(examine(null, taught("ST01", HANDLED)), "handledOn");
        breach(examine(null));
        gap(examine(HANDLED, new Guidance("s", "ST01", null)), "heldOn");
        gap(examine(LONG_AGO, null, ISSUED, HANDLED), "issuedOn");
        satisfied(examine(LONG_AGO, null, null, HANDLED, taught("ST01", HANDLED.minusDays(1))));
    }

    @Test
    void an_absence_is_proven_only_by_a_register_as_old_as_the_policy() {
        breach(examine(LONG_AGO, ISSUED, ISSUED, HANDLED));
        gap(examine(LONG_AGO, ISSUED, ISSUED.plusDays(1), HANDLED), "registeredSince");
        gap(examine(LONG_AGO, ISSUED, null, HANDLED), "registeredSince");
    }

    @Test
    void a_body_whose_first_day_is_not_recorded_may_have_brought_along_what_others_were_taught() {
        gap(examine(null, ISSUED, ISSUED, HANDLED, taught("ST02", HANDLED.minusDays(1))), "from");
        breach(examine(null, ISSUED, ISSUED, HANDLED, taught("ST02", HANDLED.plusDays(1))));
        breach(examine(null, ISSUED, ISSUED, HANDLED));
    }

    private static Guidance taught(String body, LocalDate day) {
        return new Guidance("s", body, day);
    }

    private static Outcome examine(@Nullable LocalDate handledOn, Guidance... guidances) {
        return examine(LONG_AGO, ISSUED, ISSUED, handledOn, guidances);
    }

    private static Outcome examine(
            @Nullable LocalDate from,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate registeredSince,
            @Nullable LocalDate handledOn,
            Guidance... guidances) {
        StreetBody body = new StreetBody("ST01", from, null, null, List.of(guidances), registeredSince, AS_OF);
        return new TaughtBeforeHandled()
                .examine(new PolicyStart("x", "policy", body, Set.of("s"), issuedOn, handledOn));
    }
}
