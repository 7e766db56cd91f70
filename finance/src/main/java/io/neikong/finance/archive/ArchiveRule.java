package io.neikong.finance.archive;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on archives, clause 3-6 of the notice (档案集中管理). */
public enum ArchiveRule implements Rule {
    /** A file goes to the archive in time (按期归档). */
    FILED_IN_TIME(
            "ARC-001",
            Severity.MAJOR,
            Basis.notice(),
            archiveLaw(),
            accountingArchives("会计档案", "accounting files"),
            Basis.engineeringDefault()),
    /** A file holds all that one of its type must hold (档案材料齐全). */
    CONTENTS_COMPLETE("ARC-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A file is kept as long as one of its kind must be (保管期限). */
    KEPT_LONG_ENOUGH(
            "ARC-003",
            Severity.MAJOR,
            accountingArchives("会计档案", "accounting files"),
            businessArchives("业务档案", "business files")),
    /** The originals are in the central archive, in the hands of an archivist (集中管理、专人保管). */
    KEPT_CENTRALLY(
            "ARC-004",
            Severity.MAJOR,
            Basis.notice(),
            archiveLaw(),
            law("《中华人民共和国会计法》（2017年修正）第三十七条（出纳）", "Accounting Law (2017), Art. 37 (cashiers)")
                    .until(amendmentInForceOn()),
            law("《中华人民共和国会计法》（2024年修正）第三十五条（出纳）", "Accounting Law (2024), Art. 35 (cashiers)")
                    .from(amendmentInForceOn()),
            businessArchives("业务档案", "business files")),
    /** What was lent comes back in time, before it is lent again (借阅归还). */
    LOANS_RETURNED("ARC-005", Severity.MINOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nothing is destroyed without appraisal, approval and witnesses, or too early (鉴定销毁). */
    DESTROYED_PROPERLY(
            "ARC-006",
            Severity.CRITICAL,
            accountingArchives("会计档案", "accounting files"),
            businessArchives("业务档案", "business files"),
            Basis.engineeringDefault()),
    /** An electronic file is unchanged, signed, readable for long, and there is a backup (电子档案). */
    ELECTRONIC_KEPT("ARC-007", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Files are handed over by a list when the staff changes (人员变动移交). */
    HANDED_OVER("ARC-008", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    ArchiveRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.ARCHIVES, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.archive.findings", locale);
    }

    private static Basis archiveLaw() {
        return law("《中华人民共和国档案法》（2020年修订）第十四条", "Archives Law (2020), Art. 14").from(LocalDate.of(2021, 1, 1));
    }

    private static Basis accountingArchives(String zh, String en) {
        return Basis.of(
                        Basis.Kind.MINISTRY,
                        "《会计档案管理办法》（财政部、国家档案局令第79号）（" + zh + "）",
                        "Measures for Accounting Archives (Order No. 79 of the Ministry of Finance and the Archives"
                                + " Administration) (" + en + ")")
                .from(LocalDate.of(2016, 1, 1));
    }

    private static Basis businessArchives(String zh, String en) {
        return Basis.of(
                        Basis.Kind.MINISTRY,
                        "《社会保险业务档案管理规定（试行）》（人力资源社会保障部、国家档案局令第3号）（" + zh + "）",
                        "Provisions on Social Insurance Business Archives (trial) (Order No. 3 of the Ministry of Human"
                                + " Resources and Social Security and the Archives Administration) (" + en + ")")
                .from(LocalDate.of(2009, 9, 1));
    }

    /** When the text of the amendment of 2024-06-28 took effect. */
    private static LocalDate amendmentInForceOn() {
        return LocalDate.of(2024, 7, 1);
    }

    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en);
    }
}
