package io.neikong.governance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.organisation.ControlStaff.Engagement;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who supervises the funds of a district. */
final class Staffs {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDate SINCE = LocalDate.of(2026, 6, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 2);

    private Staffs() {}

    static ControlStaff staff(Member... members) {
        return new ControlStaff("HRB", List.of(members), SINCE, AS_OF);
    }

    static Member member(String person, Engagement... engagements) {
        return new Member(person, List.of(engagements), List.of());
    }

    static Member away(Member member, Validity... away) {
        return new Member(member.person(), member.engagements(), List.of(away));
    }

    static Engagement supervising(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Engagement(true, Validity.ofDays(from, to));
    }

    static Engagement handling(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Engagement(false, Validity.ofDays(from, to));
    }

    static Engagement unknown(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Engagement(null, Validity.ofDays(from, to));
    }

    static void keeps(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.SATISFIED);
    }
}
