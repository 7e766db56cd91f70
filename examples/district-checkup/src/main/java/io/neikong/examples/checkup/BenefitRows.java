package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.recovery.BenefitPayments;
import io.neikong.finance.recovery.RecoveryPolicy;
import io.neikong.finance.recovery.ReturnedMoney;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What was paid for benefits beside what was due, and money that came back. */
final class BenefitRows {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    private static final Map<String, ReturnedMoney.Booking> BOOKINGS =
            Map.of("less_spent", ReturnedMoney.Booking.LESS_SPENT, "income", ReturnedMoney.Booking.INCOME);

    private final District district;
    private final DataFolder folder;
    private final RecoveryPolicy policy;

    BenefitRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = RecoveryRows.policy(district);
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.BENEFITS, Table.BENEFIT_PAYMENTS)) {
            checkup.examine("benefits", benefits(), policy.onPayments());
        }
        if (folder.has(Table.RETURNED_MONEY)) {
            checkup.examine(
                    "returned_money",
                    folder.rows(Table.RETURNED_MONEY)
                            .map(BenefitRows::returned)
                            .filter(money -> district.hasCome(money.receivedOn())),
                    policy.onReturns());
        }
    }

    private Stream<BenefitPayments> benefits() {
        Set<String> known = new HashSet<>(folder.all(Table.BENEFITS, row -> row.required("benefit")));
        ListMultimap<String, BenefitPayments.Payment> payments =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.BENEFIT_PAYMENTS, row -> {
            String benefit = row.required("benefit");
            if (!known.contains(benefit)) {
                throw row.unusable(
                        "benefit", "expected a benefit of " + Table.BENEFITS.file() + ", but was " + benefit);
            }
            BenefitPayments.Payment payment = payment(row);
            if (district.hasCome(payment.paidOn())) {
                payments.put(benefit, payment);
            }
        });
        return folder.rows(Table.BENEFITS)
                .map(row -> new BenefitPayments(
                        row.required("benefit"),
                        row.text("beneficiary"),
                        row.amount("due"),
                        row.day("lost_on"),
                        payments.get(row.required("benefit")).stream()
                                .sorted(Comparator.comparing(BenefitPayments.Payment::payment))
                                .toList()));
    }

    private static BenefitPayments.Payment payment(Row row) {
        return new BenefitPayments.Payment(
                row.required("payment"),
                row.amount("amount"),
                row.day("paid_on"),
                row.text("payee"),
                row.word("entitled_payee", YES_OR_NO, false),
                List.copyOf(row.ids("evidence")),
                switch (row.status()) {
                    case "returned" -> BenefitPayments.Status.RETURNED;
                    case "cancelled" -> BenefitPayments.Status.CANCELLED;
                    default -> BenefitPayments.Status.PAID;
                });
    }

    private static ReturnedMoney returned(Row row) {
        return new ReturnedMoney(
                row.required("receipt"),
                row.day("received_on"),
                row.text("paid_from"),
                row.text("credited_to"),
                row.text("paid_channel"),
                row.text("booked_channel"),
                row.wordOrNull("booking", BOOKINGS));
    }
}
