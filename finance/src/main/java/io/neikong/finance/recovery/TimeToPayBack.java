package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.TIME_TO_PAY_BACK;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.RecoveryNotice.Service;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a notice of recovery leaves the debtor the time to pay that there has to be (退款期限).
 *
 * <p>The day on which the notice was served is not counted. More time than that is no breach: the end of it is a matter of the
 * demand and the court. A notice that was not served is not examined.
 *
 * @param calendar  the working days
 * @param policy  how long there has to be ({@code rcv.payWithin}), by the day of service
 */
public record TimeToPayBack(WorkingCalendar calendar, Policy policy) implements Control<RecoveryNotice> {

    private static final List<Rule> RULES = List.of(TIME_TO_PAY_BACK);

    public TimeToPayBack {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryNotice notice) {
        Service service = notice.service();
        if (service == null) {
            return Outcome.notApplicable(this, notice.notice());
        }
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        LocalDate servedOn = service.servedOn();
        LocalDate payBy = notice.payBy();
        if (servedOn == null || payBy == null) {
            return outcome.gap(
                    TIME_TO_PAY_BACK,
                    Terms.NONE.when(servedOn == null, "servedOn").when(payBy == null, "payBy"));
        }
        Setting<Period> setting =
                policy.find(Parameters.REPAYMENT, Occasion.on(servedOn)).orElseThrow();
        Window window = new Window(servedOn, setting.value(), calendar);
        LocalDate dayAfter = payBy.plusDays(1);
        Answer enough = window.kept(dayAfter, dayAfter);
        return switch (enough) {
            case YES -> outcome;
            case NO ->
                outcome.breach(
                        TIME_TO_PAY_BACK,
                        Evidence.happenedOn(servedOn)
                                .and("servedOn", servedOn)
                                .and("payBy", payBy)
                                .and(
                                        "notBefore",
                                        window.lastDay()
                                                .or(window::earliestLastDay)
                                                .orElse(null))
                                .and("required", setting.value().amount())
                                .andTerm("unit", setting.value().unit().name())
                                .and(
                                        "setBy",
                                        setting.override()
                                                .map(PolicyOverride::basisDocument)
                                                .orElse(null)));
            case UNKNOWN -> outcome.gap(TIME_TO_PAY_BACK, "workingCalendar");
        };
    }
}
