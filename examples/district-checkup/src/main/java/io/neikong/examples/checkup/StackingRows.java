package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.stacking.FrequencyCap;
import io.neikong.finance.subsidy.stacking.NewProgramme;
import io.neikong.finance.subsidy.stacking.NewProgramme.Declaration;
import io.neikong.finance.subsidy.stacking.PaymentBook;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlaps;
import io.neikong.finance.subsidy.stacking.StackingPolicy;
import io.neikong.finance.subsidy.stacking.SubsidyPayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Subsidies of city and district that come together, and what new programmes say of that. */
final class StackingRows {

    private static final Map<String, SubsidyPayment.Level> LEVELS = Row.wordsFor(SubsidyPayment.Level.values());
    private static final Map<String, SubsidyPayment.Status> STATUSES = Row.wordsFor(SubsidyPayment.Status.values());
    private static final Map<String, ProgrammeOverlap.Relation> RELATIONS =
            Row.wordsFor(ProgrammeOverlap.Relation.values());
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final District district;
    private final DataFolder folder;
    private final StackingPolicy policy;

    StackingRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new StackingPolicy();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.SUBSIDY_PAYMENTS)) {
            PaymentBook book = new PaymentBook();
            folder.forEach(Table.SUBSIDY_PAYMENTS, row -> add(row, book));
            addPayments(checkup, book);
        }
        if (folder.has(Table.PROGRAMMES)) {
            checkup.examine("programmes", programmes().stream(), policy.onProgrammes());
        }
    }

    /** Exclusions need the overlaps, caps their own file; what both look at is asked of whichever is there. */
    private void addPayments(Checkup checkup, PaymentBook book) {
        ProgrammeOverlaps overlaps = overlaps();
        if (folder.has(Table.PROGRAMME_OVERLAPS) || folder.has(Table.PROGRAMME_CAPS)) {
            checkup.examine("subjects", book.bySubject(), policy.onSubjects(overlaps, caps()));
        }
        if (folder.has(Table.PROGRAMME_OVERLAPS)) {
            Map<String, BigDecimal> costs = costs();
            checkup.examine("evidence", book.byEvidence(costs::get), policy.onEvidence(overlaps));
            checkup.examine("joint_evidence", book.byJointEvidence(costs::get), policy.onJointEvidence());
        }
    }

    private void add(Row row, PaymentBook book) {
        String evidence = row.text("evidence");
        BigDecimal refunded = Objects.requireNonNullElse(row.amount("refunded"), BigDecimal.ZERO);
        SubsidyPayment payment = row.refusing(
                refunded.signum() < 0 ? "refunded" : "amount",
                () -> new SubsidyPayment(
                        row.required("payment"),
                        row.text("subject"),
                        row.word("resolved", YES_OR_NO, false),
                        row.text("benefit"),
                        row.text("programme"),
                        row.wordOrNull("level", LEVELS),
                        BenefitPeriods.of(row),
                        row.amount("amount"),
                        refunded,
                        evidence == null ? List.of() : List.of(evidence.split("\\s+")),
                        row.word("status", STATUSES, SubsidyPayment.Status.PAID),
                        null,
                        null,
                        false));
        row.refusing("payment", () -> {
            book.add(payment);
            return payment;
        });
    }

    private ProgrammeOverlaps overlaps() {
        return ProgrammeOverlaps.of(folder.all(
                Table.PROGRAMME_OVERLAPS,
                row -> row.refusing(
                        "to",
                        () -> new ProgrammeOverlap(
                                row.required("programme"),
                                row.required("other"),
                                row.word("relation", RELATIONS),
                                row.day("from"),
                                row.day("to")))));
    }

    /** The caps; the lines of one cap name its programmes, and say the same otherwise. */
    private List<FrequencyCap> caps() {
        Map<String, FrequencyCap> caps = new TreeMap<>();
        folder.forEach(Table.PROGRAMME_CAPS, row -> {
            FrequencyCap line = row.refusing("maximum", () -> cap(row));
            FrequencyCap before = caps.put(line.cap(), line);
            if (before != null) {
                List<String> programmes = new ArrayList<>(before.programmes());
                programmes.addAll(line.programmes());
                if (!with(before, line.programmes()).equals(line)) {
                    throw row.unusable("cap", "expected the numbers and days of the first line of " + line.cap());
                }
                caps.put(line.cap(), with(before, programmes));
            }
        });
        return List.copyOf(caps.values());
    }

    private static FrequencyCap cap(Row row) {
        row.required("maximum");
        return new FrequencyCap(
                row.required("cap"),
                List.of(row.required("programme")),
                Objects.requireNonNull(row.count("maximum")),
                Objects.requireNonNullElse(row.count("months"), 0),
                row.day("from"),
                row.day("to"));
    }

    private static FrequencyCap with(FrequencyCap cap, List<String> programmes) {
        return new FrequencyCap(cap.cap(), programmes, cap.maximum(), cap.rollingMonths(), cap.from(), cap.until());
    }

    private Map<String, BigDecimal> costs() {
        Map<String, BigDecimal> costs = new HashMap<>();
        folder.forEach(Table.SUBSIDISED_COSTS, row -> {
            BigDecimal cap = row.amount("cap");
            if (cap != null) {
                costs.put(row.required("evidence"), cap);
            }
        });
        return costs;
    }

    /** A programme while it is in force. */
    private record Listed(
            String programme,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate to) {
        boolean isInForce(@Nullable LocalDate day) {
            return day == null
                    || ((effectiveOn == null || !effectiveOn.isAfter(day)) && (to == null || day.isBefore(to)));
        }
    }

    /**
     * Each programme that came into force in the period under review, and no later than the day of the report, with those that were in
     * force on its first day; where that is not recorded, with all others.
     */
    private List<NewProgramme> programmes() {
        List<Listed> listed = folder.all(
                Table.PROGRAMMES, row -> new Listed(row.required("programme"), row.day("effective_on"), row.day("to")));
        ListMultimap<String, Declaration> said = ArrayListMultimap.create();
        folder.forEach(Table.PROGRAMME_OVERLAPS, row -> {
            ProgrammeOverlap.Relation relation = row.word("relation", RELATIONS);
            LocalDate on = row.day("declared_on");
            said.put(row.required("programme"), new Declaration(row.required("other"), relation, on));
            said.put(row.required("other"), new Declaration(row.required("programme"), relation, on));
        });
        LocalDate since = folder.has(Table.REVIEW_PERIOD) ? district.reviewedSince() : LocalDate.MIN;
        return listed.stream()
                .filter(one -> one.effectiveOn() == null
                        || (!one.effectiveOn().isBefore(since)
                                && !one.effectiveOn().isAfter(district.asOf())))
                .map(one -> new NewProgramme(
                        one.programme(),
                        one.effectiveOn(),
                        listed.stream()
                                .filter(other -> !other.equals(one) && other.isInForce(one.effectiveOn()))
                                .map(Listed::programme)
                                .toList(),
                        said.get(one.programme())))
                .toList();
    }
}
