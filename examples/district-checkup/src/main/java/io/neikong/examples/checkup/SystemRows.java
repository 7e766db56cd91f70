package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Approval;
import io.neikong.permissions.coverage.BusinessCase;
import io.neikong.permissions.coverage.CasePaidOnce;
import io.neikong.permissions.coverage.DistrictProgrammes;
import io.neikong.permissions.coverage.OfflinePaymentApproved;
import io.neikong.permissions.coverage.PaymentHasOneCase;
import io.neikong.permissions.coverage.ProgrammeCovered;
import io.neikong.permissions.coverage.ProgrammeInUse;
import io.neikong.permissions.coverage.TracedPayment;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes through the information system: programmes, and payments with their business cases. */
final class SystemRows {

    private static final Map<String, DistrictProgrammes.Handling> HANDLINGS = Map.of(
            "whole", DistrictProgrammes.Handling.WHOLE,
            "partly", DistrictProgrammes.Handling.PARTLY,
            "typed_in_later", DistrictProgrammes.Handling.TYPED_IN_LATER,
            "outside", DistrictProgrammes.Handling.OUTSIDE);

    /** Over how many months programmes and payments are compared, an engineering default of this application. */
    private static final int MONTHS = 12;

    private final District district;
    private final DataFolder folder;

    SystemRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.PAYMENTS)) {
            return;
        }
        if (folder.has(Table.SYSTEM_PROGRAMMES)) {
            checkup.examine("programmes", programmes(), List.of(new ProgrammeCovered()));
        }
        boolean cases = folder.has(Table.BUSINESS_CASES, Table.PAYMENT_CASES);
        if (folder.has(Table.OFFLINE_PAYMENTS) || cases) {
            Trace trace = new Trace();
            if (folder.has(Table.OFFLINE_PAYMENTS)) {
                checkup.examine("offline payments", tracedPayments(trace), List.of(new OfflinePaymentApproved()));
            }
            if (cases) {
                checkup.examine("payment cases", tracedPayments(trace), List.of(new PaymentHasOneCase()));
                checkup.examine("business cases", businessCases(trace), List.of(new CasePaidOnce()));
            }
        }
    }

    private Stream<ProgrammeInUse> programmes() {
        LocalDate toExclusive = district.asOf().plusDays(1);
        LocalDate from = toExclusive.minusMonths(MONTHS);
        Map<String, Long> paid = new TreeMap<>();
        folder.forEach(Table.PAYMENTS, row -> {
            String programme = row.text("programme");
            if (programme != null && wasOrdered(row) && isIn(from, toExclusive, row.instant("ordered_at"))) {
                paid.merge(programme, 1L, Long::sum);
            }
        });
        List<DistrictProgrammes.Registered> registered = folder.all(
                Table.SYSTEM_PROGRAMMES,
                row -> new DistrictProgrammes.Registered(
                        row.required("programme"), row.text("alias_of"), row.wordOrNull("handling", HANDLINGS)));
        refuseAliasOfAlias(registered);
        return new DistrictProgrammes(
                        from,
                        toExclusive,
                        paid.entrySet().stream()
                                .map(entry -> new DistrictProgrammes.Paid(entry.getKey(), entry.getValue()))
                                .toList(),
                        registered)
                .inUse().stream();
    }

    private void refuseAliasOfAlias(List<DistrictProgrammes.Registered> registered) {
        Set<String> aliases = new HashSet<>();
        registered.stream().filter(one -> one.aliasOf() != null).forEach(one -> aliases.add(one.programme()));
        folder.forEach(Table.SYSTEM_PROGRAMMES, row -> {
            String aliasOf = row.text("alias_of");
            if (aliasOf != null && aliases.contains(aliasOf)) {
                throw row.unusable("alias_of", "expected a programme that is no alias itself, but was " + aliasOf);
            }
        });
    }

    /** A payment whose moment is not known may lie in any period, so it counts. */
    private static boolean isIn(LocalDate from, LocalDate toExclusive, @Nullable Instant orderedAt) {
        if (orderedAt == null) {
            return true;
        }
        LocalDate day = ChinaTime.dayOf(orderedAt);
        return !day.isBefore(from) && day.isBefore(toExclusive);
    }

    private static boolean wasOrdered(Row payment) {
        return !payment.status().equals("cancelled");
    }

    /** What links payments and cases. */
    private final class Trace {

        /** The cases and when each was entered. */
        private final Map<String, Optional<Instant>> cases = new HashMap<>();

        private final ListMultimap<String, String> casesOfPayment =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        private final ListMultimap<String, BusinessCase.PaymentOfCase> paymentsOfCase =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        private final Map<String, TracedPayment.OfflineException> offline = new HashMap<>();
        private final Set<String> handledOffline = new HashSet<>();

        Trace() {
            Map<String, Boolean> live = new HashMap<>();
            folder.forEach(
                    Table.PAYMENTS,
                    row -> live.put(
                            row.required("payment"),
                            wasOrdered(row) && !row.status().equals("returned")));
            folder.forEach(
                    Table.BUSINESS_CASES,
                    row -> cases.put(row.required("case"), Optional.ofNullable(row.instant("recorded_at"))));
            folder.forEach(Table.PAYMENT_CASES, row -> {
                String payment = known(row, live);
                casesOfPayment.put(payment, row.required("case"));
                paymentsOfCase.put(
                        row.required("case"),
                        new BusinessCase.PaymentOfCase(payment, Boolean.TRUE.equals(live.get(payment))));
            });
            folder.forEach(Table.OFFLINE_PAYMENTS, row -> {
                String payment = known(row, live);
                handledOffline.add(payment);
                String approver = district.person(row, "approved_by");
                Instant approvedAt = row.instant("approved_at");
                if (approver != null || approvedAt != null) {
                    offline.put(
                            payment,
                            new TracedPayment.OfflineException(
                                    approver == null
                                            ? null
                                            : new Approval(approver, approvedAt, row.instant("recorded_at"))));
                }
            });
        }

        private String known(Row row, Map<String, Boolean> payments) {
            String payment = row.required("payment");
            if (!payments.containsKey(payment)) {
                throw row.unusable(
                        "payment", "expected a payment of " + Table.PAYMENTS.file() + ", but was " + payment);
            }
            return payment;
        }
    }

    private Stream<TracedPayment> tracedPayments(Trace trace) {
        return folder.rows(Table.PAYMENTS).map(row -> {
            String payment = row.required("payment");
            return new TracedPayment(
                    payment,
                    row.instant("ordered_at"),
                    wasOrdered(row),
                    trace.handledOffline.contains(payment)
                            ? TracedPayment.Channel.OFFLINE
                            : TracedPayment.Channel.SYSTEM,
                    trace.offline.get(payment),
                    trace.casesOfPayment.get(payment).stream()
                            .map(one -> new TracedPayment.NamedCase(
                                    one,
                                    trace.cases.containsKey(one),
                                    trace.cases
                                            .getOrDefault(one, Optional.empty())
                                            .orElse(null)))
                            .toList());
        });
    }

    private Stream<BusinessCase> businessCases(Trace trace) {
        return folder.rows(Table.BUSINESS_CASES)
                .map(row -> new BusinessCase(
                        row.required("case"),
                        switch (row.status()) {
                            case "open" -> BusinessCase.Status.OPEN;
                            case "refused", "withdrawn" -> BusinessCase.Status.CLOSED_UNPAID;
                            default -> BusinessCase.Status.PAID;
                        },
                        trace.paymentsOfCase.get(row.required("case"))));
    }
}
