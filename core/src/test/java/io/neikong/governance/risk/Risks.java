package io.neikong.governance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.risk.RiskItem.Closing;
import io.neikong.governance.risk.RiskItem.Dimension;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskItem.Version;
import io.neikong.governance.risk.RiskMatrix.Cell;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A risk list of a district, and the matrix by which its risks are rated. */
final class Risks {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDate THREE_MONTHS_AGO = LocalDate.of(2026, 3, 30);
    static final RiskMatrix MATRIX = new RiskMatrix(
            List.of(
                    new Cell("rare", "small", "low"),
                    new Cell("rare", "great", "middle"),
                    new Cell("often", "small", "middle"),
                    new Cell("often", "great", "high")),
            Set.of("high"));
    static final Rating HIGH = new Rating("often", "great", "high");
    static final Rating LOW = new Rating("rare", "small", "low");
    static final RiskPolicy POLICY = new RiskPolicy(Policy.builtIn(), WorkingCalendar.china());

    private Risks() {}

    /** A high risk in which nothing is wrong, reviewed as long ago as may be. */
    static RiskItem sound() {
        return new RiskItem(
                "R-1",
                Dimension.HANDLING,
                "first review",
                "hours of training that nobody attended are paid",
                HIGH,
                new Owner("P0001", "TRN/director", List.of(Validity.ofDays(LocalDate.of(2024, 1, 2), null))),
                List.of(new Measure("M-1", Measure.Status.IN_FORCE, null)),
                "inspection of 2025",
                List.of(version(LocalDate.of(2025, 9, 1), "a"), version(THREE_MONTHS_AGO, "b")),
                LocalDate.of(2026, 6, 30),
                null,
                AS_OF);
    }

    static Version version(@Nullable LocalDate on, @Nullable String hash) {
        return new Version(on, hash, null);
    }

    static RiskItem named(RiskItem it, String risk, @Nullable String step, @Nullable String description) {
        return new RiskItem(
                risk,
                it.dimension(),
                step,
                description,
                it.rating(),
                it.owner(),
                it.measures(),
                it.source(),
                it.versions(),
                it.nextReviewOn(),
                it.closing(),
                it.asOf());
    }

    static RiskItem rated(RiskItem it, Rating rating) {
        return with(it, rating, it.owner(), it.measures(), it.versions(), it.closing(), it.asOf());
    }

    static RiskItem owned(RiskItem it, @Nullable Owner owner) {
        return with(it, it.rating(), owner, it.measures(), it.versions(), it.closing(), it.asOf());
    }

    static RiskItem measured(RiskItem it, Measure... measures) {
        return with(it, it.rating(), it.owner(), List.of(measures), it.versions(), it.closing(), it.asOf());
    }

    static RiskItem versioned(RiskItem it, Version... versions) {
        return with(it, it.rating(), it.owner(), it.measures(), List.of(versions), it.closing(), it.asOf());
    }

    static RiskItem closed(RiskItem it, @Nullable LocalDate closedOn, @Nullable String evidence) {
        Closing closing = new Closing(closedOn, evidence);
        return with(it, it.rating(), it.owner(), it.measures(), it.versions(), closing, it.asOf());
    }

    static RiskItem judgedOn(RiskItem it, LocalDate asOf) {
        return with(it, it.rating(), it.owner(), it.measures(), it.versions(), it.closing(), asOf);
    }

    private static RiskItem with(
            RiskItem it,
            Rating rating,
            @Nullable Owner owner,
            List<Measure> measures,
            List<Version> versions,
            @Nullable Closing closing,
            LocalDate asOf) {
        return new RiskItem(
                it.risk(),
                it.dimension(),
                it.processStep(),
                it.description(),
                rating,
                owner,
                measures,
                it.source(),
                versions,
                it.nextReviewOn(),
                closing,
                asOf);
    }

    static void keeps(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.SATISFIED);
    }

    static void skips(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
