package io.neikong.control;

import java.time.Instant;
import java.time.LocalDate;

/** Waivers that want nothing, for tests that take something away. */
public final class SampleWaivers {

    public static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    public static final LocalDate UNTIL = LocalDate.of(2026, 6, 1);

    private SampleWaivers() {}

    /** Complete, independent, valid from {@link #FROM} until {@link #UNTIL}, and recorded in the night before. */
    public static Waiver waiver(String id, Waiver.Scope scope) {
        return Waiver.of(id, scope)
                .withReason("the keeper is on sick leave")
                .withApplicant("applicant")
                .withApprover("approver")
                .withCompensatingControl("monthly recount")
                .withBasisDocument("2026-12")
                .withValidity(FROM, UNTIL)
                .withRecordedAt(Instant.parse("2026-03-01T15:59:59Z"));
    }
}
