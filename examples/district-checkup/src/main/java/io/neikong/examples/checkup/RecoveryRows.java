package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.recovery.InstalmentPlan;
import io.neikong.finance.recovery.RecoveryCase;
import io.neikong.finance.recovery.RecoveryEvent;
import io.neikong.finance.recovery.RecoveryNotice;
import io.neikong.finance.recovery.RecoveryPolicy;
import io.neikong.finance.recovery.WriteOff;
import io.neikong.time.WorkingCalendar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases of recovery from the discovery to their end, with their notices, instalments and write-offs. */
final class RecoveryRows {

    private static final Map<String, RecoveryEvent.Kind> KINDS = Row.wordsFor(RecoveryEvent.Kind.values());
    private static final Map<String, RecoveryNotice.Element> ELEMENTS = Row.wordsFor(RecoveryNotice.Element.values());

    private final District district;
    private final DataFolder folder;
    private final RecoveryPolicy policy;

    RecoveryRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = policy(district);
    }

    /** What the district sets for recovery. */
    static RecoveryPolicy policy(District district) {
        return new RecoveryPolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.RECOVERY_CASES, Table.RECOVERY_EVENTS)) {
            Map<String, List<RecoveryEvent>> events = events();
            List<RecoveryProgress> cases = folder.all(Table.RECOVERY_CASES, row -> progress(row, events));
            checkup.examine("recovery_cases", cases.stream().map(RecoveryProgress::recovery), policy.onCases());
            checkup.examine("court", cases.stream().flatMap(one -> one.toCourt().stream()), policy.onCourt());
            checkup.examine(
                    "causes",
                    cases.stream().map(RecoveryProgress::whyWrong),
                    policy.onCauses(folder.all(Table.RISKS, row -> row.required("risk"))));
        }
        if (folder.hasColumn(Table.RECOVERY_EVENTS, "reason", "meeting", "decided_on", "decided_amount")) {
            checkup.examine("write_offs", writeOffs(), policy.onWriteOffs());
        }
        if (folder.has(Table.RECOVERY_NOTICES)) {
            checkup.examine(
                    "recovery_notices", folder.rows(Table.RECOVERY_NOTICES).map(this::notice), policy.onNotices());
        }
        if (folder.has(Table.RECOVERY_PLANS, Table.RECOVERY_INSTALMENTS)) {
            checkup.examine("recovery_plans", plans(), policy.onInstalments());
        }
    }

    /** What happened in each case, in the order of the numbers. */
    private Map<String, List<RecoveryEvent>> events() {
        Set<String> known = new HashSet<>(folder.all(Table.RECOVERY_CASES, row -> row.required("recovery")));
        Map<String, TreeMap<Integer, RecoveryEvent>> byNumber = new HashMap<>();
        folder.forEach(Table.RECOVERY_EVENTS, row -> {
            String recovery = row.required("recovery");
            if (!known.contains(recovery)) {
                throw row.unusable(
                        "recovery", "expected a case of " + Table.RECOVERY_CASES.file() + ", but was " + recovery);
            }
            row.required("number");
            int number = Objects.requireNonNull(row.count("number"));
            RecoveryEvent other =
                    byNumber.computeIfAbsent(recovery, none -> new TreeMap<>()).put(number, event(row));
            if (other != null) {
                throw row.unusable(
                        "number",
                        "expected another number than that of event " + other.event() + ", but was " + number);
            }
        });
        return byNumber.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> List.copyOf(one.getValue().values())));
    }

    private static RecoveryEvent event(Row row) {
        return new RecoveryEvent(
                row.required("event"),
                row.word("kind", KINDS),
                row.day("happened_on"),
                row.amount("amount"),
                row.text("fund"));
    }

    private RecoveryProgress progress(Row row, Map<String, List<RecoveryEvent>> events) {
        String recovery = row.required("recovery");
        return new RecoveryProgress(
                new RecoveryCase(
                        recovery,
                        row.text("debtor"),
                        row.text("fund"),
                        row.day("discovered_on"),
                        row.amount("outstanding"),
                        events.getOrDefault(recovery, List.of()),
                        district.asOf()),
                row.flag("challenged"),
                row.text("cause"),
                row.text("risk"));
    }

    private Stream<WriteOff> writeOffs() {
        return folder.rows(Table.RECOVERY_EVENTS)
                .filter(row -> row.word("kind", KINDS) == RecoveryEvent.Kind.WRITTEN_OFF)
                .filter(row -> district.hasCome(row.day("happened_on")))
                .map(row -> new WriteOff(
                        row.required("event"),
                        row.amount("amount"),
                        row.day("happened_on"),
                        row.text("reason"),
                        decision(row)));
    }

    /** Where nothing is recorded of a decision, there was none. */
    private static WriteOff.@Nullable Decision decision(Row row) {
        boolean decided = Stream.of("meeting", "decided_on", "decided_amount").anyMatch(one -> row.text(one) != null);
        return decided
                ? new WriteOff.Decision(row.text("meeting"), row.day("decided_on"), row.amount("decided_amount"))
                : null;
    }

    private RecoveryNotice notice(Row row) {
        return new RecoveryNotice(
                row.required("notice"), row.words("elements", ELEMENTS), row.day("pay_by"), service(row));
    }

    /** Where nothing is recorded of the service, there was none; one of a later day has not come yet. */
    private RecoveryNotice.@Nullable Service service(Row row) {
        Boolean served = row.flag("served");
        boolean recorded = row.text("served_on") != null || row.text("proof") != null;
        if (Boolean.FALSE.equals(served) && recorded) {
            throw row.unusable("served", "expected yes, because a day or a proof is recorded, but was no");
        }
        return (recorded || Boolean.TRUE.equals(served)) && district.hasCome(row.day("served_on"))
                ? new RecoveryNotice.Service(row.day("served_on"), row.text("proof"))
                : null;
    }

    private Stream<InstalmentPlan> plans() {
        Set<String> known = new HashSet<>(folder.all(Table.RECOVERY_PLANS, row -> row.required("plan")));
        ListMultimap<String, InstalmentPlan.Instalment> instalments =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.RECOVERY_INSTALMENTS, row -> {
            String plan = row.required("plan");
            if (!known.contains(plan)) {
                throw row.unusable("plan", "expected a plan of " + Table.RECOVERY_PLANS.file() + ", but was " + plan);
            }
            instalments.put(
                    plan,
                    new InstalmentPlan.Instalment(
                            row.required("instalment"),
                            row.amount("amount"),
                            row.day("due_on"),
                            row.day("paid_on"),
                            row.day("acted_on")));
        });
        return folder.rows(Table.RECOVERY_PLANS)
                .map(row -> new InstalmentPlan(
                        row.required("plan"),
                        row.amount("owed"),
                        signature(row),
                        instalments.get(row.required("plan")).stream()
                                .sorted(Comparator.comparing(InstalmentPlan.Instalment::instalment))
                                .toList(),
                        district.asOf()));
    }

    private static InstalmentPlan.@Nullable Signature signature(Row row) {
        Boolean signed = row.flag("signed");
        if (Boolean.FALSE.equals(signed) && row.text("signed_on") != null) {
            throw row.unusable("signed", "expected yes, because a day is recorded, but was no");
        }
        return Boolean.TRUE.equals(signed) || row.text("signed_on") != null
                ? new InstalmentPlan.Signature(row.day("signed_on"))
                : null;
    }
}
