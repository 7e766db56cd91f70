package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.EXECUTED_AS_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.permissions.grant.ApprovedAndExecuted.Content;
import io.neikong.permissions.grant.ApprovedAndExecuted.Decision;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what was executed is what was approved: the same account, the same permissions, the same days (执行与批准一致).
 *
 * <p>Permissions are compared as they were on the day of the approval, so a role that grew since shows what nobody
 * approved; one that shrank is in order. Something that was never approved, or was cancelled, refused or not decided yet,
 * must not be executed at all. Less than was approved, or for a shorter time, weighs little, and so does something that
 * should be in force and is not. Where only one of the two has a beginning on record, it is a gap.
 */
public record ExecutedAsApproved() implements Control<ApprovedAndExecuted> {

    private static final List<Rule> RULES = List.of(EXECUTED_AS_APPROVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ApprovedAndExecuted grant) {
        Content approved = grant.approved();
        Content executed = grant.executed();
        if (executed == null) {
            boolean due = grant.decision() == Decision.APPROVED
                    && approved != null
                    && approved.validity().covers(ChinaTime.startOf(grant.asOf()));
            return due
                    ? breach(grant, Severity.MINOR, Evidence.of("circumstances", Terms.of("approvedNotExecuted")))
                    : Outcome.notApplicable(this, grant.grant());
        }
        if (grant.decision() != Decision.APPROVED || approved == null) {
            String circumstance = switch (grant.decision()) {
                case CANCELLED -> "executedThoughCancelled";
                case REJECTED -> "executedThoughRejected";
                case PENDING -> "executedBeforeDecision";
                case APPROVED, NONE -> "executedWithoutApproval";
            };
            return breach(
                    grant,
                    EXECUTED_AS_APPROVED.severity(),
                    Evidence.of("circumstances", Terms.of(circumstance))
                            .and("grantedFrom", executed.validity().firstDay().orElse(null)));
        }
        return compare(grant, approved, executed);
    }

    private Outcome compare(ApprovedAndExecuted grant, Content approved, Content executed) {
        boolean sameRole = approved.role() != null && approved.role().equals(executed.role());
        List<String> extra = without(executed.permissions(), approved.permissions());
        List<String> missing = sameRole ? List.of() : without(approved.permissions(), executed.permissions());
        boolean otherAccount = !approved.account().equals(executed.account());
        boolean beyond = begins(approved, executed) < 0 || ends(approved, executed) > 0;
        boolean otherDays = beyond || begins(approved, executed) > 0 || ends(approved, executed) < 0;
        Outcome outcome = Outcome.satisfied(this, grant.grant(), RULES);
        if (!extra.isEmpty() || !missing.isEmpty() || otherAccount || otherDays) {
            boolean more = !extra.isEmpty() || otherAccount || beyond;
            Evidence seen = Evidence.of(
                    "circumstances",
                    Terms.NONE
                            .when(!extra.isEmpty() && sameRole, "roleGrown")
                            .when(!extra.isEmpty() && !sameRole, "morePermissions")
                            .when(!missing.isEmpty(), "fewerPermissions")
                            .when(otherAccount, "otherAccount")
                            .when(otherDays, "otherDays"));
            seen = extra.isEmpty() ? seen : seen.and("extra", extra);
            seen = missing.isEmpty() ? seen : seen.and("fewer", missing);
            seen = sameRole && !extra.isEmpty() ? seen.and("role", executed.role()) : seen;
            outcome = breach(
                    grant,
                    more ? EXECUTED_AS_APPROVED.severity() : Severity.MINOR,
                    otherDays ? days(days(seen, "approved", approved), "granted", executed) : seen);
        }
        Instant approvedFrom = approved.validity().from();
        Instant grantedFrom = executed.validity().from();
        Terms unknown = Terms.NONE
                .when(approved.permissions() == null || executed.permissions() == null, "roleContent")
                .when(approvedFrom == null && grantedFrom != null, "approvedFrom")
                .when(grantedFrom == null && approvedFrom != null, "grantedFrom");
        return unknown.isEmpty()
                ? outcome
                : outcome.gap(
                        EXECUTED_AS_APPROVED,
                        Evidence.of("role", approved.role()).andMissing(unknown),
                        grant.holder());
    }

    private Outcome breach(ApprovedAndExecuted grant, Severity severity, Evidence seen) {
        return Outcome.satisfied(this, grant.grant(), RULES)
                .breach(EXECUTED_AS_APPROVED, severity, seen, grant.holder());
    }

    private static Evidence days(Evidence seen, String name, Content content) {
        return seen.and(name + "From", content.validity().firstDay().orElse(null))
                .and(name + "Through", content.validity().lastDay().orElse(null));
    }

    /** Whether it began on an earlier day than was approved (negative), on the same (0), or on a later one; 0 if unknown. */
    private static int begins(Content approved, Content executed) {
        LocalDate first = approved.validity().firstDay().orElse(null);
        LocalDate began = executed.validity().firstDay().orElse(null);
        return first == null || began == null ? 0 : began.compareTo(first);
    }

    /** Whether it ends on an earlier day than was approved (negative), on the same (0), or on a later one or never. */
    private static int ends(Content approved, Content executed) {
        LocalDate last = approved.validity().lastDay().orElse(null);
        LocalDate ended = executed.validity().lastDay().orElse(null);
        if (last == null || ended == null) {
            return last != null ? 1 : ended != null ? -1 : 0;
        }
        return ended.compareTo(last);
    }

    private static List<String> without(@Nullable List<String> all, @Nullable List<String> others) {
        if (all == null || others == null || Objects.equals(all, others)) {
            return List.of();
        }
        Set<String> known = new HashSet<>(others);
        return all.stream()
                .filter(one -> !known.contains(one))
                .distinct()
                .sorted()
                .toList();
    }
}
