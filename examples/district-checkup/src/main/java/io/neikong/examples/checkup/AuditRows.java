package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.audit.AuditDraw;
import io.neikong.finance.audit.AuditFinding;
import io.neikong.finance.audit.AuditPolicy;
import io.neikong.finance.audit.AuditSample;
import io.neikong.finance.audit.AuditedPeriod;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audits: what was to be audited, how it was drawn, and what came of what was found. */
final class AuditRows {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private record Line(AuditedPeriod.Item item, @Nullable String handler, boolean drawn) {}

    private record Plan(String plan, @Nullable LocalDate dueOn) {}

    private final District district;
    private final DataFolder folder;

    AuditRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        AuditPolicy policy = new AuditPolicy(WorkingCalendar.china());
        if (folder.has(Table.AUDIT_PLANS, Table.AUDIT_ITEMS)) {
            ListMultimap<String, Line> lines = lines();
            checkup.examine("audit_plans", periods(lines).stream(), policy.onPeriods());
            checkup.examine(
                    "audit_draws",
                    folder.rows(Table.AUDIT_PLANS).map(row -> draw(row, lines.get(row.required("period")))),
                    policy.onDraws());
        }
        if (folder.has(Table.AUDIT_FINDINGS)) {
            checkup.examine(
                    "audit_findings", folder.rows(Table.AUDIT_FINDINGS).map(this::finding), policy.onFindings());
        }
    }

    private ListMultimap<String, Line> lines() {
        ListMultimap<String, Line> lines =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.AUDIT_ITEMS, row -> {
            String item = row.required("item");
            row.refusing("item", () -> AuditSample.listHash(List.of(item)));
            LocalDate auditedOn = row.day("audited_on");
            lines.put(
                    row.required("period"),
                    new Line(
                            new AuditedPeriod.Item(
                                    item,
                                    row.amount("amount"),
                                    row.word("audited", YES_OR_NO, auditedOn != null),
                                    auditedOn),
                            district.person(row, "handler"),
                            row.word("drawn", YES_OR_NO, false)));
        });
        return lines;
    }

    /** Each period that has a plan or something to be audited. */
    private List<AuditedPeriod> periods(ListMultimap<String, Line> lines) {
        Map<String, Plan> plans = new TreeMap<>();
        folder.forEach(Table.AUDIT_PLANS, row -> {
            Plan other = plans.put(row.required("period"), new Plan(row.required("plan"), row.day("due_on")));
            if (other != null) {
                throw row.unusable("period", "expected one plan for a period, but there is " + other.plan() + " too");
            }
        });
        Set<String> periods = new HashSet<>(plans.keySet());
        periods.addAll(lines.keySet());
        return periods.stream()
                .sorted()
                .map(period -> {
                    Plan plan = plans.get(period);
                    return new AuditedPeriod(
                            period,
                            plan == null ? null : plan.plan(),
                            plan == null ? null : plan.dueOn(),
                            lines.get(period).stream()
                                    .map(Line::item)
                                    .sorted(Comparator.comparing(AuditedPeriod.Item::item))
                                    .toList(),
                            district.asOf());
                })
                .toList();
    }

    /** Of handlers who are not all known, one who is and drew decides all the same. */
    private AuditDraw draw(Row row, List<Line> lines) {
        String drawnBy = district.person(row, "drawn_by");
        List<String> handlers = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.handler()))
                .distinct()
                .toList();
        boolean allKnown = lines.stream().allMatch(line -> line.handler() != null);
        boolean certain = allKnown || (drawnBy != null && handlers.contains(drawnBy));
        return row.refusing(
                "seed",
                () -> new AuditDraw(
                        row.required("plan"),
                        row.text("seed"),
                        row.text("list_hash"),
                        lines.stream().map(line -> line.item().item()).toList(),
                        lines.stream()
                                .filter(Line::drawn)
                                .map(line -> line.item().item())
                                .toList(),
                        drawnBy,
                        row.text("auditee"),
                        certain ? handlers : null));
    }

    private AuditFinding finding(Row row) {
        return new AuditFinding(
                row.required("finding"),
                row.day("found_on"),
                row.hasAny("owner", "agreed_on", "due_on")
                        ? new AuditFinding.Action(
                                district.person(row, "owner"), row.day("agreed_on"), row.day("due_on"))
                        : null,
                row.hasAny("closed_on", "verified_by", "evidence")
                        ? new AuditFinding.Closure(
                                district.person(row, "verified_by"), row.text("evidence"), row.day("closed_on"))
                        : null,
                district.asOf());
    }
}
