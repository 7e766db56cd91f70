package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.KEPT_LONG_ENOUGH;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.ArchiveFile.Filing;
import io.neikong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a file in the archive has a retention period, no shorter than its kind demands, and that the register does not let
 * it be destroyed before that is over (保管期限).
 *
 * @param policy  how long files are kept at least ({@code arc.*}), by the first day after the year of the file
 * @param former  the periods before
 */
public record RetentionKept(Policy policy, FormerRetention former) implements Control<ArchiveFile> {

    private static final List<Rule> RULES = List.of(KEPT_LONG_ENOUGH);

    public RetentionKept {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(former, "former");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ArchiveFile file) {
        Filing filing = file.filed();
        if (filing == null) {
            return Outcome.notApplicable(this, file.file());
        }
        FileKind kind = file.kind();
        LocalDate endedOn = file.countedFrom();
        Retention given = filing.retention();
        Retention least = kind == null || endedOn == null ? null : minimum(kind, endedOn, policy, former);
        Retention longer = longer(given, least);
        LocalDate destroyFrom = filing.destroyFrom();
        Terms circumstances = Terms.NONE
                .when(given == null, "noRetention")
                .when(given != null && least != null && given.isShorterThan(least), "tooShort")
                .when(
                        destroyFrom != null && longer != null && isTooEarly(destroyFrom, longer, endedOn),
                        "destroyedTooEarly");
        Outcome outcome = Outcome.satisfied(this, file.file(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    KEPT_LONG_ENOUGH, seen(circumstances, kind, endedOn, given, least, longer, destroyFrom));
        }
        return outcome.gap(
                KEPT_LONG_ENOUGH, Terms.NONE.when(kind == null, "kind").when(endedOn == null, "endedOn"));
    }

    /** How long a file is kept at least, by the former periods if those had run out in their time. */
    static Retention minimum(FileKind kind, LocalDate endedOn, Policy policy, FormerRetention former) {
        Retention ranOut = former.ranOut(kind, endedOn);
        return ranOut == null ? kind.minimum(policy, endedOn) : ranOut;
    }

    static @Nullable Retention longer(@Nullable Retention one, @Nullable Retention other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.longer(other);
    }

    /** Where the year is not known, only what is kept for ever is destroyed too early for certain. */
    private static boolean isTooEarly(LocalDate destroyFrom, Retention retention, @Nullable LocalDate endedOn) {
        return endedOn == null ? retention.permanent() : !retention.isOver(endedOn, destroyFrom);
    }

    private static Evidence seen(
            Terms circumstances,
            @Nullable FileKind kind,
            @Nullable LocalDate endedOn,
            @Nullable Retention given,
            @Nullable Retention least,
            @Nullable Retention longer,
            @Nullable LocalDate destroyFrom) {
        Evidence seen = Evidence.of("circumstances", circumstances);
        seen = kind == null ? seen : seen.andTerm("kind", kind.name());
        seen = given == null ? seen : seen.and("retention", given.shown());
        seen = least == null ? seen : seen.and("minimum", least.shown());
        return seen.and("endedOn", endedOn)
                .and("destroyFrom", destroyFrom)
                .and(
                        "notBefore",
                        longer == null || endedOn == null
                                ? null
                                : longer.destroyFrom(endedOn).orElse(null));
    }
}
