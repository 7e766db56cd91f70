package io.neikong.testkit;

import io.neikong.governance.risk.FoundProblem;
import io.neikong.governance.risk.RiskAssessments;
import io.neikong.governance.risk.RiskAssessments.Assessment;
import io.neikong.governance.risk.RiskItem;
import io.neikong.governance.risk.RiskItem.Closing;
import io.neikong.governance.risk.RiskItem.Dimension;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskItem.Version;
import io.neikong.governance.risk.RiskMatrix;
import io.neikong.governance.risk.RiskMatrix.Cell;
import io.neikong.governance.risk.RiskTrigger;
import io.neikong.governance.risk.RiskTrigger.Kind;
import io.neikong.governance.risk.RiskTrigger.Reassessment;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The risk list of a district with two words for how likely and how great a risk is. */
final class RiskFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDate CREATED = LocalDate.of(2025, 9, 1);
    static final RiskMatrix MATRIX = new RiskMatrix(
            List.of(
                    new Cell("rare", "small", "low"),
                    new Cell("rare", "great", "middle"),
                    new Cell("often", "small", "middle"),
                    new Cell("often", "great", "high")),
            Set.of("high"));
    static final Rating HIGH = new Rating("often", "great", "high");
    static final Measure IN_FORCE = new Measure("M-1", Measure.Status.IN_FORCE, LocalDate.of(2026, 3, 31));
    static final Owner DIRECTOR = owner(null);

    private RiskFacts() {}

    /** The director of the department, until a day, excluded. */
    static Owner owner(@Nullable LocalDate until) {
        return new Owner("P0001", "TRN/director", List.of(Validity.ofDays(LocalDate.of(2024, 1, 2), until)));
    }

    /** A risk with all that belongs to it, updated on a day. */
    static RiskItem updated(@Nullable LocalDate on, @Nullable String hash) {
        return risk(HIGH, DIRECTOR, List.of(IN_FORCE), null, new Version(on, hash, null));
    }

    static RiskItem rated(@Nullable String likelihood, @Nullable String impact, @Nullable String level) {
        return risk(new Rating(likelihood, impact, level), DIRECTOR, List.of(), null);
    }

    static RiskItem measured(Measure... measures) {
        return risk(HIGH, DIRECTOR, List.of(measures), null);
    }

    static RiskItem owned(@Nullable Owner owner) {
        return risk(HIGH, owner, List.of(IN_FORCE), null);
    }

    static RiskItem closed(@Nullable String evidence) {
        return risk(HIGH, DIRECTOR, List.of(IN_FORCE), new Closing(LocalDate.of(2026, 5, 6), evidence));
    }

    private static RiskItem risk(
            Rating rating, @Nullable Owner owner, List<Measure> measures, @Nullable Closing closing, Version... more) {
        return new RiskItem(
                "R-0012",
                Dimension.HANDLING,
                "first review",
                "hours of training that nobody attended are paid",
                rating,
                owner,
                measures,
                "inspection of 2025",
                Stream.concat(Stream.of(new Version(CREATED, "9f86d081", null)), Stream.of(more))
                        .toList(),
                LocalDate.of(2026, 9, 30),
                closing,
                AS_OF);
    }

    /** Nothing but an identifier. */
    static RiskItem bare(String risk, @Nullable String description) {
        return new RiskItem(
                risk,
                null,
                "first review",
                description,
                new Rating(null, null, null),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                AS_OF);
    }

    static RiskAssessments assessed(@Nullable LocalDate on) {
        return new RiskAssessments("HRB", List.of(new Assessment("FA-1", on)), AS_OF);
    }

    /** A release of a system on 2 March, and an assessment. */
    static RiskTrigger release(@Nullable LocalDate assessedOn) {
        return new RiskTrigger(
                "REL-7",
                Kind.SYSTEM_RELEASE,
                LocalDate.of(2026, 3, 2),
                List.of(new Reassessment("RA-7", assessedOn)),
                AS_OF);
    }

    /** Something that was found on 2 March. */
    static FoundProblem found(RiskItem... risks) {
        return new FoundProblem("AF-3", LocalDate.of(2026, 3, 2), List.of(risks), AS_OF);
    }
}
