package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.channel.AccountPayment;
import io.neikong.finance.subsidy.channel.AccountPayment.Contract;
import io.neikong.finance.subsidy.channel.AccountPayment.HolderKind;
import io.neikong.finance.subsidy.channel.ChannelPolicy;
import io.neikong.finance.subsidy.channel.Charge;
import io.neikong.finance.subsidy.channel.PayeeAccount;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The accounts that charges were paid to: whose they are, and who may collect for whom. */
final class PayeeRows {

    private static final Map<String, HolderKind> HOLDER_KINDS = Row.wordsFor(HolderKind.values());
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final District district;
    private final DataFolder folder;
    private final ChannelPolicy policy;

    PayeeRows(District district, ChannelPolicy policy) {
        this.district = district;
        this.folder = district.folder();
        this.policy = policy;
    }

    /** Whose an account is, as far as that is recorded. */
    private record Holder(@Nullable String holder, @Nullable HolderKind kind) {}

    /** Adds the controls, if there is a register of accounts. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.ACCOUNT_HOLDERS) || !folder.hasColumn(Table.CHARGES, "account")) {
            return;
        }
        Map<String, Holder> holders = new HashMap<>();
        Map<String, String> legalPersons = new HashMap<>();
        folder.forEach(Table.ACCOUNT_HOLDERS, row -> {
            String holder = row.text("holder");
            holders.put(row.required("account"), new Holder(holder, row.wordOrNull("kind", HOLDER_KINDS)));
            if (holder != null && row.text("legal_person") != null) {
                legalPersons.merge(
                        holder, row.required("legal_person"), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        ListMultimap<List<String>, Contract> contracts = ArrayListMultimap.create();
        folder.forEach(
                Table.COLLECTION_CONTRACTS,
                row -> contracts.put(
                        List.of(row.required("subject"), row.required("collector")),
                        new Contract(
                                row.text("contract"),
                                row.word("signed", YES_OR_NO, false),
                                row.day("signed_on"),
                                row.day("to"))));
        ListMultimap<String, AccountPayment> byAccount =
                MultimapBuilder.treeKeys().arrayListValues().build();
        List<AccountPayment> payments = new ArrayList<>();
        folder.forEach(Table.CHARGES, row -> {
            String account = row.text("account");
            Holder holder = account == null ? null : holders.get(account);
            AccountPayment payment = payment(row, holder, legalPersons, contracts);
            payments.add(payment);
            if (account != null && payment.paid() && district.hasCome(payment.paidOn())) {
                byAccount.put(account, payment);
            }
        });
        checkup.examine("account_payments", payments.stream(), policy.onPayments());
        checkup.examine(
                "payee_accounts",
                byAccount.keySet().stream().map(account -> account(account, byAccount.get(account), legalPersons)),
                policy.onAccounts());
    }

    private AccountPayment payment(
            Row row,
            @Nullable Holder holder,
            Map<String, String> legalPersons,
            ListMultimap<List<String>, Contract> contracts) {
        String beneficiary = row.text("subject");
        String name = holder == null ? null : holder.holder();
        boolean same = beneficiary != null
                && name != null
                && legalPersons.getOrDefault(beneficiary, beneficiary).equals(legalPersons.getOrDefault(name, name));
        LocalDate paidOn = row.day("paid_on");
        return new AccountPayment(
                row.required("charge"),
                beneficiary,
                name,
                same,
                holder == null ? null : holder.kind(),
                beneficiary == null || name == null
                        ? null
                        : contract(contracts.get(List.of(beneficiary, name)), paidOn),
                paidOn,
                row.word("status", ChannelRows.STATUSES, Charge.Status.PAID) == Charge.Status.PAID,
                district.asOf());
    }

    /**
     * A contract that holds on the day of the payment, or else one that may, or else any, the last one by its identifier; null if there is
     * none.
     */
    private static @Nullable Contract contract(List<Contract> made, @Nullable LocalDate paidOn) {
        return made.stream()
                .max(Comparator.comparing((Contract one) -> holds(one, paidOn) == Answer.YES)
                        .thenComparing(one -> holds(one, paidOn) == Answer.UNKNOWN)
                        .thenComparing(one -> String.valueOf(one.contract())))
                .orElse(null);
    }

    private static Answer holds(Contract contract, @Nullable LocalDate paidOn) {
        LocalDate signedOn = contract.signedOn();
        LocalDate until = contract.until();
        if (!contract.signed()
                || (paidOn != null && signedOn != null && signedOn.isAfter(paidOn))
                || (paidOn != null && until != null && !paidOn.isBefore(until))) {
            return Answer.NO;
        }
        return paidOn == null || signedOn == null ? Answer.UNKNOWN : Answer.YES;
    }

    private PayeeAccount account(String account, List<AccountPayment> payments, Map<String, String> legalPersons) {
        Set<String> beneficiaries = new TreeSet<>();
        int unknown = 0;
        for (AccountPayment payment : payments) {
            if (payment.beneficiary() == null) {
                unknown++;
            } else if (payment.contract() == null
                    || !payment.contract().signed()
                    || !district.hasCome(payment.contract().signedOn())) {
                beneficiaries.add(legalPersons.getOrDefault(payment.beneficiary(), payment.beneficiary()));
            }
        }
        return new PayeeAccount(account, List.copyOf(beneficiaries), unknown);
    }
}
