package io.neikong.testkit;

import io.neikong.governance.organisation.ControlStaff;
import io.neikong.governance.organisation.ControlStaff.Engagement;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.governance.organisation.ControlUnits;
import io.neikong.governance.organisation.ControlUnits.Unit;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit department of a district and its two auditors. */
final class OrganisationFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 2);

    private OrganisationFacts() {}

    static ControlUnits reportingTo(@Nullable String person) {
        return new ControlUnits(
                "HRB", List.of(new Unit("AUD", person, Validity.ofDays(LONG_AGO, null))), Set.of("P0001"), AS_OF);
    }

    static ControlUnits units(@Nullable Set<String> leaders, Unit... units) {
        return new ControlUnits("HRB", List.of(units), leaders, AS_OF);
    }

    /** One auditor, and what a second one does. */
    static ControlStaff staff(Engagement... second) {
        return new ControlStaff("HRB", List.of(auditor("P0041"), auditor("P0042", second)), SINCE, AS_OF);
    }

    /** One auditor alone, and when he is on leave. */
    static ControlStaff alone(Validity... leave) {
        return new ControlStaff(
                "HRB", List.of(new Member("P0041", List.of(supervision(true)), List.of(leave))), SINCE, AS_OF);
    }

    /** One person of whose assignment something is known, or nothing. */
    static ControlStaff one(@Nullable Boolean supervision, LocalDate asOf) {
        return new ControlStaff(
                "HRB", List.of(new Member("P0043", List.of(supervision(supervision)), List.of())), asOf, asOf);
    }

    static Engagement supervision(@Nullable Boolean supervision) {
        return new Engagement(supervision, Validity.ofDays(LONG_AGO, null));
    }

    static Validity days(LocalDate from, LocalDate to) {
        return Validity.ofDays(from, to);
    }

    private static Member auditor(String person, Engagement... more) {
        return new Member(
                person,
                Stream.concat(Stream.of(supervision(true)), Stream.of(more)).toList(),
                List.of());
    }
}
