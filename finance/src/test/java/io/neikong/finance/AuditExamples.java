package io.neikong.finance;

import io.neikong.finance.audit.AuditCoverage;
import io.neikong.finance.audit.AuditDraw;
import io.neikong.finance.audit.AuditFinding;
import io.neikong.finance.audit.AuditFinding.Action;
import io.neikong.finance.audit.AuditFinding.Closure;
import io.neikong.finance.audit.AuditRule;
import io.neikong.finance.audit.AuditSample;
import io.neikong.finance.audit.AuditedPeriod;
import io.neikong.finance.audit.AuditedPeriod.Item;
import io.neikong.finance.audit.FindingClosed;
import io.neikong.finance.audit.SampleReproducible;
import io.neikong.testkit.RuleExample;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rules on audits, by the payments of one programme in a quarter. */
final class AuditExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> LIST = List.of("PAY-0101", "PAY-0102", "PAY-0103", "PAY-0104");
    private static final String SEED = "lottery of 2026-04-01: 031742";

    private AuditExamples() {}

    static List<RuleExample<?>> all() {
        List<String> drawn = new AuditSample(SEED, 1).drawnFrom(LIST);
        List<String> chosen =
                LIST.stream().filter(item -> !drawn.contains(item)).limit(1).toList();
        return List.of(
                RuleExample.of(AuditRule.COVERED, new AuditCoverage(), period(true), period(false)),
                RuleExample.of(AuditRule.SAMPLE_REPRODUCIBLE, new SampleReproducible(), draw(drawn), draw(chosen)),
                RuleExample.of(
                        AuditRule.FINDING_CLOSED,
                        new FindingClosed(WorkingCalendar.china()),
                        finding("EV-0093"),
                        finding(null)));
    }

    private static AuditedPeriod period(boolean highValueAudited) {
        LocalDate audited = LocalDate.of(2026, 4, 20);
        return new AuditedPeriod(
                "TRAINING/2026Q1",
                "AP-0006",
                LocalDate.of(2026, 4, 30),
                List.of(
                        new Item("PAY-0101", new BigDecimal("1200.00"), true, audited),
                        new Item(
                                "PAY-0102",
                                new BigDecimal("180000.00"),
                                highValueAudited,
                                highValueAudited ? audited : null)),
                AS_OF);
    }

    private static AuditDraw draw(List<String> drawn) {
        return new AuditDraw(
                "AP-0006", SEED, AuditSample.listHash(LIST), LIST, drawn, "P0051", "P0060", List.of("P0061", "P0062"));
    }

    private static AuditFinding finding(String evidence) {
        return new AuditFinding(
                "AF-0019",
                LocalDate.of(2026, 4, 20),
                new Action("P0060", LocalDate.of(2026, 4, 28), LocalDate.of(2026, 5, 29)),
                new Closure("P0051", evidence, LocalDate.of(2026, 5, 27)),
                AS_OF);
    }
}
