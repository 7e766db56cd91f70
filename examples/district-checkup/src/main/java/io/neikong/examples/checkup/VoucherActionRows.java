package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherAction;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.finance.accounting.VoucherHistory;
import io.neikong.finance.accounting.VoucherHistorySeparated;
import io.neikong.separation.Step;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done on vouchers, round after round, and which voucher reverses which. */
final class VoucherActionRows {

    private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

    private final District district;
    private final DataFolder folder;

    VoucherActionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the control, if there is a record of actions. */
    void addTo(Checkup checkup, Mode mode) {
        if (folder.has(Table.VOUCHER_ACTIONS)) {
            checkup.examine("voucher_actions", histories(), List.of(new VoucherHistorySeparated(mode)));
        }
    }

    private Stream<VoucherHistory> histories() {
        ListMultimap<String, VoucherAction> actions =
                MultimapBuilder.linkedHashKeys().arrayListValues(4).build();
        folder.forEach(Table.VOUCHER_ACTIONS, row -> actions.put(row.required("voucher"), action(row)));
        Map<String, String> reverses = reverses();
        addSigners(actions, reverses);
        Set<String> vouchers = new LinkedHashSet<>(actions.keySet());
        vouchers.addAll(reverses.keySet());
        return vouchers.stream()
                .map(voucher ->
                        new VoucherHistory(voucher, actions.get(voucher), reversed(reverses.get(voucher), actions)));
    }

    private static @Nullable VoucherHistory reversed(
            @Nullable String voucher, ListMultimap<String, VoucherAction> actions) {
        return voucher == null ? null : new VoucherHistory(voucher, actions.get(voucher));
    }

    private VoucherAction action(Row row) {
        return new VoucherAction(
                row.word("action", KINDS),
                row.word("kind", CaseSteps.ACTORS, Step.Actor.PERSON),
                district.person(row, "person"),
                row.instant("at"));
    }

    /** Which voucher each reversal reverses. */
    private Map<String, String> reverses() {
        Map<String, String> reverses = new LinkedHashMap<>();
        if (folder.hasColumn(Table.VOUCHERS, "reverses")) {
            folder.forEach(Table.VOUCHERS, row -> {
                String reversed = row.text("reverses");
                if (reversed != null) {
                    reverses.put(row.required("voucher"), reversed);
                }
            });
        }
        return reverses;
    }

    /** A reversal and what it reverses were prepared and reviewed by those who signed, unless the record of actions tells. */
    private void addSigners(ListMultimap<String, VoucherAction> actions, Map<String, String> reverses) {
        if (reverses.isEmpty()) {
            return;
        }
        Set<String> concerned = new HashSet<>(reverses.keySet());
        concerned.addAll(reverses.values());
        folder.forEach(Table.VOUCHERS, row -> {
            String voucher = row.required("voucher");
            if (concerned.contains(voucher)) {
                List<VoucherAction> known = actions.get(voucher);
                addIfMissing(known, signature(Kind.PREPARED, Step.Actor.PERSON, row, "prepared"));
                Step.Actor reviewer = row.word("review_kind", CaseSteps.ACTORS, Step.Actor.PERSON);
                addIfMissing(known, signature(Kind.REVIEWED, reviewer, row, "reviewed"));
            }
        });
    }

    private VoucherAction signature(Kind kind, Step.Actor actor, Row row, String column) {
        return new VoucherAction(kind, actor, district.person(row, column + "_by"), row.instant(column + "_at"));
    }

    private static void addIfMissing(List<VoucherAction> known, VoucherAction signature) {
        boolean isSigned = signature.person() != null || signature.actor() == Step.Actor.SYSTEM;
        if (isSigned && known.stream().noneMatch(action -> action.kind() == signature.kind())) {
            known.add(signature);
        }
    }
}
