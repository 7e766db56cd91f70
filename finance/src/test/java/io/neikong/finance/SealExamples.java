package io.neikong.finance;

import io.neikong.finance.seal.AuthorisedSealUse;
import io.neikong.finance.seal.SealApproverAuthority;
import io.neikong.finance.seal.SealRegister;
import io.neikong.finance.seal.SealRule;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on seals, by one use that is in order and what is wrong with others. */
final class SealExamples {

    private static final Instant BEFORE = Instant.parse("2026-03-05T10:00:00+08:00");
    private static final Instant AFTER = Instant.parse("2026-03-05T15:00:00+08:00");
    private static final SealUse IN_ORDER = use("transfer order 12", "P-head", BEFORE, 2);

    private SealExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        SealRule.REGISTER_COMPLETE, new SealRegister(), IN_ORDER, use(null, "P-head", BEFORE, 2)),
                RuleExample.of(
                        SealRule.APPROVED_BEFORE_USE,
                        new SealUseApproval(),
                        IN_ORDER,
                        use("transfer order 12", "P-head", AFTER, 2)),
                RuleExample.of(
                        SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED,
                        new SealUseApproval(),
                        IN_ORDER,
                        use("transfer order 12", "P-clerk", BEFORE, 2)),
                RuleExample.of(
                        SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED,
                        new SealApproverAuthority(),
                        new AuthorisedSealUse(IN_ORDER, headFrom(LocalDate.of(2025, 1, 1))),
                        new AuthorisedSealUse(IN_ORDER, headFrom(LocalDate.of(2026, 4, 1)))),
                RuleExample.of(
                        SealRule.COPIES_WITHIN_APPROVAL,
                        new SealUseCopies(),
                        IN_ORDER,
                        use("transfer order 12", "P-head", BEFORE, 3)));
    }

    private static Authorities headFrom(LocalDate day) {
        return new Authorities(
                List.of(new Authority("P-head", "finance seal", null, Validity.ofDays(day, null))), List.of());
    }

    private static SealUse use(@Nullable String document, String approver, Instant approvedAt, int copies) {
        return new SealUse(
                "SU-0012",
                "finance seal",
                document,
                "monthly transfer",
                copies,
                2,
                "P-clerk",
                Instant.parse("2026-03-05T09:00:00+08:00"),
                approver,
                approvedAt,
                null,
                "P-keeper",
                Instant.parse("2026-03-05T12:00:00+08:00"),
                Status.USED);
    }
}
