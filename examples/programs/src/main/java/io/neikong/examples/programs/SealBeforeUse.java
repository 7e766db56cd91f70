package io.neikong.examples.programs;

import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUse.Applied;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Stamped;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.time.ChinaTime;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Before the keeper stamps: whether the use was approved, by somebody else, for as many copies (用印前把关). */
public final class SealBeforeUse {

    private static final List<Control<SealUse>> CONTROLS = List.of(new SealUseApproval(), new SealUseCopies());

    /** A row of the seal register of the district's own system. */
    record Row(
            String number,
            String document,
            int copies,
            int approvedCopies,
            String applicant,
            @Nullable String approver,
            @Nullable LocalDateTime approvedAt) {}

    private SealBeforeUse() {}

    /** Prints what is found before each of three uses. */
    public static void main(String... arguments) {
        LocalDateTime morning = LocalDateTime.parse("2026-03-02T09:30:00");
        tell(System.out, new Row("YY-0101", "DOC-7", 2, 2, "zhao", "sun", morning));
        tell(System.out, new Row("YY-0102", "DOC-8", 5, 3, "sun", "sun", morning));
        tell(System.out, new Row("YY-0103", "DOC-9", 1, 1, "zhao", "sun", null));
    }

    /** Stamps only if nothing is open: what cannot be told is not approved. */
    private static void tell(PrintStream out, Row row) {
        SealUse use = fact(row, "qian", LocalDateTime.parse("2026-03-02T10:00:00"));
        List<Finding> open = new ArrayList<>();
        for (Control<SealUse> control : CONTROLS) {
            Outcome outcome = control.examine(use);
            if (outcome.verdict() != Verdict.SATISFIED) {
                open.addAll(outcome.findings());
            }
        }
        out.println(row.number() + (open.isEmpty() ? ": stamp" : ": do not stamp"));
        for (Finding finding : open) {
            out.println("  " + finding.rule().code() + " " + finding.message(Locale.CHINESE));
            out.println("  " + finding.remedy(Locale.CHINESE));
        }
    }

    private static SealUse fact(Row row, String keeper, LocalDateTime now) {
        return new SealUse(
                row.number(),
                "finance seal",
                row.document(),
                "payment",
                row.approvedCopies(),
                new Applied(row.applicant(), moment(now.minusHours(2))),
                row.approver() == null ? null : approval(row.approver(), row.approvedAt()),
                new Stamped(keeper, moment(now), row.copies()),
                SealUse.Status.USED);
    }

    private static Approved approval(String approver, @Nullable LocalDateTime at) {
        return new Approved(approver, at == null ? null : moment(at), null);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(ChinaTime.ZONE).toInstant();
    }
}
