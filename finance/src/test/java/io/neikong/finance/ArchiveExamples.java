package io.neikong.finance;

import io.neikong.finance.archive.ArchiveFile;
import io.neikong.finance.archive.ArchiveFile.Filing;
import io.neikong.finance.archive.ArchiveRule;
import io.neikong.finance.archive.ContentsComplete;
import io.neikong.finance.archive.DestroyedProperly;
import io.neikong.finance.archive.Destruction;
import io.neikong.finance.archive.Destruction.Appraisal;
import io.neikong.finance.archive.Destruction.Approval;
import io.neikong.finance.archive.Destruction.Item;
import io.neikong.finance.archive.ElectronicCopy;
import io.neikong.finance.archive.ElectronicCopy.Backup;
import io.neikong.finance.archive.ElectronicCopy.Signature;
import io.neikong.finance.archive.ElectronicCopy.Verification;
import io.neikong.finance.archive.ElectronicCopyKept;
import io.neikong.finance.archive.FileContents;
import io.neikong.finance.archive.FileContents.Required;
import io.neikong.finance.archive.FileCustody;
import io.neikong.finance.archive.FileCustody.Place;
import io.neikong.finance.archive.FileKind;
import io.neikong.finance.archive.FiledInTime;
import io.neikong.finance.archive.FormerRetention;
import io.neikong.finance.archive.HandedOverByList;
import io.neikong.finance.archive.KeptCentrally;
import io.neikong.finance.archive.LoanLog;
import io.neikong.finance.archive.LoanLog.Loan;
import io.neikong.finance.archive.LoansReturned;
import io.neikong.finance.archive.Retention;
import io.neikong.finance.archive.RetentionKept;
import io.neikong.finance.archive.StaffChange;
import io.neikong.finance.archive.StaffChange.HandoverList;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on archives, by the file of a training subsidy of 2021 and what became of it. */
final class ArchiveExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate LAST_PAPER = LocalDate.of(2021, 11, 26);

    private ArchiveExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        ArchiveRule.FILED_IN_TIME,
                        new FiledInTime(WorkingCalendar.china(), Policy.builtIn()),
                        file("2022-06-30", "2032-01-01"),
                        file("2022-07-01", "2032-01-01"),
                        Parameters.FILING,
                        Parameters.ACCOUNTING_FILING,
                        Parameters.ACCOUNTING_FILING_WITH_CONSENT),
                RuleExample.of(
                        ArchiveRule.CONTENTS_COMPLETE,
                        new ContentsComplete(
                                List.of(new Required("training subsidy", List.of("application", "review", "notice")))),
                        new FileContents(
                                "AF-0031", "training subsidy", List.of("application", "review", "notice", "roster")),
                        new FileContents("AF-0031", "training subsidy", List.of("application", "notice"))),
                RuleExample.of(
                        ArchiveRule.KEPT_LONG_ENOUGH,
                        new RetentionKept(Policy.builtIn(), FormerRetention.BEFORE_2016),
                        file("2022-06-30", "2032-01-01"),
                        file("2022-06-30", "2031-11-27"),
                        Parameters.KEEP_SUBSIDY_APPROVALS),
                RuleExample.of(
                        ArchiveRule.KEPT_CENTRALLY,
                        new KeptCentrally(),
                        custody(Place.CENTRAL_ARCHIVE),
                        custody(Place.STREET_OFFICE)),
                RuleExample.of(ArchiveRule.LOANS_RETURNED, new LoansReturned(), log("2026-05-20"), log("2026-05-21")),
                RuleExample.of(
                        ArchiveRule.DESTROYED_PROPERLY,
                        new DestroyedProperly(Policy.builtIn(), FormerRetention.BEFORE_2016, 2),
                        destruction("P-0107", "P-0112"),
                        destruction("P-0107"),
                        Parameters.KEEP_STATISTICS),
                RuleExample.of(
                        ArchiveRule.ELECTRONIC_KEPT, new ElectronicCopyKept(), copy("9f2c41d0"), copy("77aa03be")),
                RuleExample.of(ArchiveRule.HANDED_OVER, new HandedOverByList(), change("P-0030"), change(null)));
    }

    private static ArchiveFile file(String filedOn, String destroyFrom) {
        return new ArchiveFile(
                "AF-0031",
                FileKind.SUBSIDY_APPROVALS,
                LocalDate.of(2021, 9, 1),
                LAST_PAPER,
                null,
                new Filing(LocalDate.parse(filedOn), Retention.years(10), LocalDate.parse(destroyFrom)),
                AS_OF);
    }

    private static FileCustody custody(Place place) {
        return new FileCustody("AF-0031", false, true, place, "P-0101", Answer.YES, Answer.NO, "P-0204");
    }

    private static LoanLog log(String returnedOn) {
        return new LoanLog(
                "AF-0031",
                List.of(new Loan(
                        "L-0007",
                        "P-0305",
                        LocalDate.of(2026, 5, 6),
                        LocalDate.of(2026, 5, 20),
                        LocalDate.parse(returnedOn))),
                AS_OF);
    }

    private static Destruction destruction(String... witnesses) {
        ArchiveFile statistics = new ArchiveFile(
                "AF-0002",
                FileKind.STATISTICS,
                null,
                LocalDate.of(2015, 12, 31),
                null,
                new Filing(LocalDate.of(2016, 3, 1), Retention.years(10), LocalDate.of(2026, 1, 1)),
                AS_OF);
        return new Destruction(
                "D-0001",
                List.of(new Item(statistics, Answer.NO, Answer.NO)),
                new Appraisal("AO-0001", LocalDate.of(2026, 2, 2)),
                new Approval("P-0001", LocalDate.of(2026, 2, 3)),
                List.of(witnesses),
                LocalDate.of(2026, 3, 10),
                AS_OF);
    }

    private static ElectronicCopy copy(String found) {
        return new ElectronicCopy(
                "EC-0031",
                "9f2c41d0",
                new Verification(LocalDate.of(2026, 6, 1), found),
                Signature.VALID,
                "OFD",
                new Backup("9f2c41d0"),
                AS_OF);
    }

    private static StaffChange change(@Nullable String supervisor) {
        return new StaffChange(
                "SC-0004",
                "P-0101",
                "P-0103",
                LocalDate.of(2026, 4, 1),
                new HandoverList("HL-0004", LocalDate.of(2026, 3, 31), supervisor),
                AS_OF);
    }
}
