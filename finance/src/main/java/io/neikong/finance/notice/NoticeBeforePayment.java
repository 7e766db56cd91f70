package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.ANNOUNCED_BEFORE_PAYMENT;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticedPayment.Entry;
import io.neikong.finance.notice.NoticedPayment.Status;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a subsidy was announced with its beneficiary, programme and amount, and that the window of the notice was
 * over, before the payment was ordered (先公示后发放).
 *
 * <p>One entry of one notice has to cover the payment: announced at no less than is paid, and ordered on a day after the
 * last day of the window that runs from its publication. An entry that was changed before its window was over covers
 * nothing; the changed one is another entry, with a window of its own. A notice that was taken down early is {@link NoticeWindow}'s
 * finding, once for the notice, and not repeated here for every payment. What is not recorded of an entry is a gap if the
 * entry might cover the payment and no other does.
 *
 * @param calendar  the working days
 * @param policy  how long a notice of a programme has to be up ({@code pub.window}), by the day of its publication
 * @param exemptProgrammes  the programmes that need no notice
 */
public record NoticeBeforePayment(WorkingCalendar calendar, Policy policy, List<String> exemptProgrammes)
        implements Control<NoticedPayment> {

    private static final List<Rule> RULES = List.of(ANNOUNCED_BEFORE_PAYMENT);

    public NoticeBeforePayment {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
        exemptProgrammes = List.copyOf(exemptProgrammes);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticedPayment payment) {
        String beneficiary = payment.subject();
        String programme = payment.programme();
        BigDecimal amount = payment.amount();
        Instant orderedAt = payment.orderedAt();
        if (payment.status() == Status.CANCELLED || (programme != null && exemptProgrammes.contains(programme))) {
            return Outcome.notApplicable(this, payment.payment());
        }
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        if (beneficiary == null || programme == null || amount == null || orderedAt == null) {
            return outcome.gap(
                    ANNOUNCED_BEFORE_PAYMENT,
                    Terms.NONE
                            .when(beneficiary == null, "subject")
                            .when(programme == null, "programme")
                            .when(amount == null, "amount")
                            .when(orderedAt == null, "orderedAt"));
        }
        LocalDate orderedOn = ChinaTime.dayOf(orderedAt);
        if (isCovered(payment.entries(), programme, amount, orderedOn)) {
            return outcome;
        }
        List<Announcement> announcements = payment.entries().stream()
                .map(entry -> announcement(entry, programme, amount, orderedOn))
                .toList();
        if (announcements.stream().anyMatch(Announcement::mayCover)) {
            return outcome.gap(
                    ANNOUNCED_BEFORE_PAYMENT,
                    Announcement.unknowns(announcements).andHappenedOn(orderedOn));
        }
        return outcome.breach(
                ANNOUNCED_BEFORE_PAYMENT,
                Announcement.failures(announcements)
                        .andHappenedOn(orderedOn)
                        .and("beneficiary", beneficiary)
                        .and("programme", programme)
                        .and("amount", amount)
                        .and("orderedOn", orderedOn));
    }

    private Announcement announcement(Entry entry, String programme, BigDecimal amount, LocalDate orderedOn) {
        Instant publishedAt = entry.publishedAt();
        if (publishedAt == null) {
            return Announcement.undated(entry, amount);
        }
        LocalDate publishedOn = ChinaTime.dayOf(publishedAt);
        Period required = NoticeWindow.required(policy, publishedOn, programme).value();
        return Announcement.of(entry, amount, orderedOn, new Window(publishedOn, required, calendar));
    }

    private boolean isCovered(List<Entry> entries, String programme, BigDecimal amount, LocalDate orderedOn) {
        for (Entry entry : entries) {
            if (announcement(entry, programme, amount, orderedOn).covers()) {
                return true;
            }
        }
        return false;
    }
}
