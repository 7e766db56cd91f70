package io.neikong.examples.checkup;

import io.neikong.finance.subsidy.comparison.ComparedApplication.Payment;
import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the register of applications whose review is on record. */
record ReviewedApplication(
        String id,
        @Nullable String programme,
        @Nullable String policyVersion,
        @Nullable String company,
        @Nullable Risk risk,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate claimedFrom,
        @Nullable LocalDate claimedUntil,
        boolean approved,
        @Nullable Instant decidedAt,
        @Nullable Payment payment,
        @Nullable LocalDate decisiveOn,
        @Nullable LocalDate registerAskedOn) {

    private static final List<String> NOT_APPROVED = List.of("open", "rejected", "withdrawn");
    private static final Map<String, Risk> RISKS = Map.of("low", Risk.LOW, "medium", Risk.MEDIUM, "high", Risk.HIGH);

    /** The register by the identifiers of the applications. */
    static Map<String, ReviewedApplication> all(District district) {
        Map<String, ReviewedApplication> all = new LinkedHashMap<>();
        district.folder().forEach(Table.REVIEWED_APPLICATIONS, row -> all.put(row.required("application"), of(row)));
        return all;
    }

    private static ReviewedApplication of(Row row) {
        row.validity("claimed_from", "claimed_to");
        Instant paidAt = row.instant("paid_at");
        boolean paid = paidAt != null || row.status().equals("paid");
        return new ReviewedApplication(
                row.required("application"),
                row.text("programme"),
                row.text("policy_version"),
                row.text("company"),
                row.wordOrNull("risk", RISKS),
                row.day("applied_on"),
                row.day("claimed_from"),
                row.day("claimed_to"),
                paid || !NOT_APPROVED.contains(row.status()),
                row.instant("decided_at"),
                paid ? new Payment(paidAt, row.instant("payment_changed_at")) : null,
                row.day("decisive_on"),
                row.day("register_asked_on"));
    }

    /** The application that a row of another file is about, which has to be in the register. */
    static String of(Row row, Map<String, ReviewedApplication> applications) {
        return row.known("application", applications.keySet(), Table.REVIEWED_APPLICATIONS);
    }
}
