package io.neikong.finance;

import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.channel.AccountPayment;
import io.neikong.finance.subsidy.channel.AccountPayment.HolderKind;
import io.neikong.finance.subsidy.channel.Channel;
import io.neikong.finance.subsidy.channel.ChannelAllowed;
import io.neikong.finance.subsidy.channel.ChannelMatrix;
import io.neikong.finance.subsidy.channel.ChannelMatrix.DecidedOn;
import io.neikong.finance.subsidy.channel.ChannelMove;
import io.neikong.finance.subsidy.channel.ChannelMove.Decision;
import io.neikong.finance.subsidy.channel.ChannelRule;
import io.neikong.finance.subsidy.channel.Charge;
import io.neikong.finance.subsidy.channel.ChargedItem;
import io.neikong.finance.subsidy.channel.ChargedOnce;
import io.neikong.finance.subsidy.channel.ForbiddenObject;
import io.neikong.finance.subsidy.channel.MovedByDecision;
import io.neikong.finance.subsidy.channel.ObjectPermitted;
import io.neikong.finance.subsidy.channel.PaidToBeneficiary;
import io.neikong.finance.subsidy.channel.WithinStandardAndBudget;
import io.neikong.testkit.RuleExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on spending channels, by a training subsidy of somebody who was unemployed when the training started. */
final class ChannelExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final ChannelMatrix MATRIX = ChannelMatrix.of(
            List.of(line("UNEMPLOYED", "UI_FUND", "2080701"), line("EMPLOYED", "EDUCATION_SURCHARGE", "2050999")));
    private static final Channel UI = new Channel("UI_FUND", "2080701");
    private static final Channel OTHER_CODE = new Channel("UI_FUND", "2080711");
    private static final Channel EDUCATION = new Channel("EDUCATION_SURCHARGE", "2050999");

    private ChannelExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        ChannelRule.FUND_ALLOWED,
                        new ChannelAllowed(MATRIX),
                        charge("CH-0001", UI, "TRAINING_FEE", "900.00"),
                        charge("CH-0001", EDUCATION, "TRAINING_FEE", "900.00")),
                RuleExample.of(
                        ChannelRule.CODE_MATCHES,
                        new ChannelAllowed(MATRIX),
                        charge("CH-0001", UI, "TRAINING_FEE", "900.00"),
                        charge("CH-0001", OTHER_CODE, "TRAINING_FEE", "900.00")),
                RuleExample.of(
                        ChannelRule.OBJECT_PERMITTED,
                        new ObjectPermitted(List.of(new ForbiddenObject("VEHICLE", null, null, null))),
                        charge("CH-0001", UI, "TRAINING_FEE", "900.00"),
                        charge("CH-0001", UI, "VEHICLE", "900.00")),
                RuleExample.of(
                        ChannelRule.WITHIN_STANDARD_AND_BUDGET,
                        new WithinStandardAndBudget(MATRIX),
                        charge("CH-0001", UI, "TRAINING_FEE", "1000.00"),
                        charge("CH-0001", UI, "TRAINING_FEE", "1000.01")),
                RuleExample.of(
                        ChannelRule.MOVED_BY_DECISION,
                        new MovedByDecision(),
                        move(new Decision(
                                "DEC-0021", EDUCATION, new BigDecimal("900.00"), LocalDate.of(2026, 5, 11), null)),
                        move(null)),
                RuleExample.of(
                        ChannelRule.PAID_TO_BENEFICIARY,
                        new PaidToBeneficiary(),
                        payment("R-0001", HolderKind.ORDINARY),
                        payment("A-0007", HolderKind.INTERMEDIARY)),
                RuleExample.of(
                        ChannelRule.CHARGED_ONCE,
                        new ChargedOnce(),
                        item(charge("CH-0001", UI, "TRAINING_FEE", "900.00")),
                        item(
                                charge("CH-0001", UI, "TRAINING_FEE", "900.00"),
                                charge("CH-0002", EDUCATION, "TRAINING_FEE", "900.00"))));
    }

    private static ChannelMatrix.Line line(String category, String fund, String code) {
        return new ChannelMatrix.Line(
                "TRAINING",
                category,
                DecidedOn.TRAINING_START,
                List.of(fund),
                List.of(code),
                new BigDecimal("1000.00"),
                false,
                LocalDate.of(2026, 1, 1),
                null);
    }

    private static Charge charge(String charge, Channel channel, String object, String amount) {
        LocalDate start = LocalDate.of(2026, 3, 2);
        return new Charge(
                charge,
                "TRAINING",
                new BenefitPeriod(start, LocalDate.of(2026, 4, 1)),
                List.of(
                        new Charge.Category("UNEMPLOYED", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 16)),
                        new Charge.Category("EMPLOYED", LocalDate.of(2026, 3, 16), null)),
                new Charge.Days(LocalDate.of(2026, 2, 2), start, LocalDate.of(2026, 4, 8)),
                channel,
                object,
                new BigDecimal(amount),
                new BigDecimal("25000.00"),
                LocalDate.of(2026, 4, 20),
                Charge.Status.PAID,
                AS_OF);
    }

    private static ChannelMove move(@Nullable Decision decision) {
        return new ChannelMove(
                "MV-0001",
                ChannelMove.Kind.TRANSFER,
                UI,
                EDUCATION,
                new BigDecimal("900.00"),
                LocalDate.of(2026, 5, 12),
                decision,
                AS_OF);
    }

    private static AccountPayment payment(String holder, HolderKind kind) {
        return new AccountPayment(
                "Y-0001", "R-0001", holder, false, kind, null, LocalDate.of(2026, 4, 20), true, AS_OF);
    }

    private static ChargedItem item(Charge... charges) {
        return new ChargedItem("IT-0001", false, List.of(charges));
    }
}
