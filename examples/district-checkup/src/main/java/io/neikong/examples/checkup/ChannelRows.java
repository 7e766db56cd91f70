package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.finance.subsidy.channel.Channel;
import io.neikong.finance.subsidy.channel.ChannelMatrix;
import io.neikong.finance.subsidy.channel.ChannelMatrix.DecidedOn;
import io.neikong.finance.subsidy.channel.ChannelMove;
import io.neikong.finance.subsidy.channel.ChannelPolicy;
import io.neikong.finance.subsidy.channel.ChannelRule;
import io.neikong.finance.subsidy.channel.Charge;
import io.neikong.finance.subsidy.channel.ChargedItem;
import io.neikong.finance.subsidy.channel.ForbiddenObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What employment funds were charged with: funds and codes, standards and budgets, items, and moves between channels. */
final class ChannelRows {

    static final Map<String, Charge.Status> STATUSES = Row.wordsFor(Charge.Status.values());
    private static final Map<String, DecidedOn> DECIDED_ON = Row.wordsFor(DecidedOn.values());
    private static final Map<String, ChannelMove.Kind> MOVE_KINDS = Row.wordsFor(ChannelMove.Kind.values());
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final District district;
    private final DataFolder folder;
    private final ChannelPolicy policy;

    ChannelRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new ChannelPolicy();
    }

    /** Adds the controls of the files and columns that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.CHANNEL_MOVES)) {
            checkup.examine("channel_moves", folder.rows(Table.CHANNEL_MOVES).map(this::move), policy.onMoves());
        }
        if (!folder.has(Table.CHARGES)) {
            return;
        }
        List<Charge> charges = charges();
        List<Control<Charge>> controls = new ArrayList<>(policy.onCharges(matrix(), forbidden()));
        controls.removeIf(control -> !hasFilesOf(control));
        checkup.examine("charges", charges.stream(), controls);
        checkup.examine("charged_items", items(charges).stream(), policy.onItems());
        new PayeeRows(district, policy).addTo(checkup);
    }

    private boolean hasFilesOf(Control<Charge> control) {
        if (control.rules().contains(ChannelRule.OBJECT_PERMITTED)) {
            return folder.has(Table.FORBIDDEN_OBJECTS);
        }
        return folder.has(Table.CHANNEL_MATRIX)
                && (!control.rules().contains(ChannelRule.WITHIN_STANDARD_AND_BUDGET)
                        || folder.has(Table.BUDGET_LINES));
    }

    private ChannelMatrix matrix() {
        return ChannelMatrix.of(folder.all(
                Table.CHANNEL_MATRIX,
                row -> row.refusing(
                        "to",
                        () -> new ChannelMatrix.Line(
                                row.required("programme"),
                                row.text("category"),
                                row.word("decided_on", DECIDED_ON, DecidedOn.BENEFIT_START),
                                List.of(row.required("fund")),
                                Stream.ofNullable(row.text("code")).toList(),
                                row.amount("standard"),
                                row.word("per_month", YES_OR_NO, false),
                                row.day("from"),
                                row.day("to")))));
    }

    private List<ForbiddenObject> forbidden() {
        return folder.all(
                Table.FORBIDDEN_OBJECTS,
                row -> row.refusing(
                        "to",
                        () -> new ForbiddenObject(
                                row.required("object"), row.text("fund"), row.day("from"), row.day("to"))));
    }

    /** The charges, each with what was left of its budget line before it. */
    private List<Charge> charges() {
        ListMultimap<String, Charge.Category> categories = ArrayListMultimap.create();
        folder.forEach(
                Table.BENEFICIARY_CATEGORIES,
                row -> categories.put(
                        row.required("subject"),
                        new Charge.Category(row.text("category"), row.day("from"), row.day("to"))));
        Map<String, String> budgetLines = new HashMap<>();
        List<Charge> charges = folder.all(Table.CHARGES, row -> {
            if (row.text("budget_line") != null) {
                budgetLines.put(row.required("charge"), row.required("budget_line"));
            }
            return charge(row, row.text("subject") == null ? List.of() : categories.get(row.text("subject")));
        });
        return new BudgetLines(folder).fill(charges, budgetLines);
    }

    private Charge charge(Row row, List<Charge.Category> categories) {
        return row.refusing(
                "amount",
                () -> new Charge(
                        row.required("charge"),
                        row.text("programme"),
                        BenefitPeriods.of(row),
                        categories,
                        new Charge.Days(row.day("applied_on"), row.day("training_start"), row.day("certificate_on")),
                        new Channel(row.text("fund"), row.text("code")),
                        row.text("object"),
                        row.amount("amount"),
                        null,
                        row.day("paid_on"),
                        row.word("status", STATUSES, Charge.Status.PAID),
                        district.asOf()));
    }

    /** Charges by what they pay for; one that names no item is an item by itself. */
    private List<ChargedItem> items(List<Charge> charges) {
        Map<String, Charge> byId = charges.stream().collect(Collectors.toMap(Charge::charge, charge -> charge));
        Map<String, List<Charge>> items = new LinkedHashMap<>();
        Set<String> shared = new TreeSet<>();
        folder.forEach(Table.CHARGES, row -> {
            String charge = row.required("charge");
            String item = Objects.requireNonNullElse(row.text("item"), charge);
            items.computeIfAbsent(item, unseen -> new ArrayList<>()).add(Objects.requireNonNull(byId.get(charge)));
            if (row.word("shared", YES_OR_NO, false)) {
                shared.add(item);
            }
        });
        return items.entrySet().stream()
                .map(item -> new ChargedItem(item.getKey(), shared.contains(item.getKey()), item.getValue()))
                .toList();
    }

    private ChannelMove move(Row row) {
        boolean decided = Stream.of("decision", "decided_on", "decided_fund", "decided_code", "decided_amount")
                .anyMatch(column -> row.text(column) != null);
        return new ChannelMove(
                row.required("move"),
                row.word("kind", MOVE_KINDS),
                new Channel(row.text("from_fund"), row.text("from_code")),
                new Channel(row.text("to_fund"), row.text("to_code")),
                row.amount("amount"),
                row.day("moved_on"),
                decided
                        ? new ChannelMove.Decision(
                                row.text("decision"),
                                new Channel(row.text("decided_fund"), row.text("decided_code")),
                                row.amount("decided_amount"),
                                row.day("decided_on"),
                                row.day("decision_recorded_on"))
                        : null,
                district.asOf());
    }
}
