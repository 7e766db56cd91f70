package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.archive.ArchiveFile;
import io.neikong.finance.archive.ArchivePolicy;
import io.neikong.finance.archive.FileContents;
import io.neikong.finance.archive.FileCustody;
import io.neikong.finance.archive.FileKind;
import io.neikong.finance.archive.Retention;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of the archive: files, what lies in them, and where they are. */
final class ArchiveRows {

    /** How far a file has come. */
    enum Status {
        PENDING,
        FILED,
        DESTROYED
    }

    private static final Map<String, FileKind> KINDS = Row.wordsFor(FileKind.values());
    private static final Map<String, FileCustody.Place> PLACES = Row.wordsFor(FileCustody.Place.values());
    private static final Map<String, Status> STATUSES = Row.wordsFor(Status.values());

    private final District district;
    private final DataFolder folder;
    private final ArchivePolicy policy;

    ArchiveRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new ArchivePolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ARCHIVE_FILES)) {
            checkup.examine(
                    "archive_files",
                    folder.rows(Table.ARCHIVE_FILES).map(row -> file(row, district)),
                    policy.onFiles());
        }
        if (folder.has(Table.ARCHIVE_FILES, Table.ARCHIVE_CONTENTS, Table.ARCHIVE_PAPERS)) {
            checkup.examine("archive_papers", contents().stream(), policy.onContents(required()));
        }
        if (folder.has(Table.ARCHIVE_FILES, Table.ARCHIVISTS)) {
            checkup.examine("archive_custody", custody().stream(), policy.onCustody());
        }
        new ArchiveEventRows(district, policy).addTo(checkup);
    }

    /** A line of the register. */
    static ArchiveFile file(Row row, District district) {
        ArchiveFile.Filing filing = status(row) == Status.PENDING
                ? null
                : new ArchiveFile.Filing(row.day("filed_on"), retention(row), row.day("destroy_from"));
        return new ArchiveFile(
                row.required("file"),
                kind(row),
                row.day("began_on"),
                row.day("ended_on"),
                row.text("consent"),
                filing,
                district.asOf());
    }

    static Status status(Row row) {
        return row.word("status", STATUSES);
    }

    /** Whether a file is in the archive; a filing of a later day than that of the report has not happened yet. */
    private boolean isFiled(Row row) {
        LocalDate filedOn = row.day("filed_on");
        return status(row) == Status.FILED && (filedOn == null || !filedOn.isAfter(district.asOf()));
    }

    private static @Nullable FileKind kind(Row row) {
        return row.wordOrNull("kind", KINDS);
    }

    private static @Nullable Retention retention(Row row) {
        String column = "retention_years";
        if ("permanent".equalsIgnoreCase(row.text(column))) {
            return Retention.PERMANENT;
        }
        Integer years = row.count(column);
        return years == null ? null : row.refusing(column, () -> Retention.years(years));
    }

    private List<FileContents.Required> required() {
        ListMultimap<String, String> required =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.ARCHIVE_CONTENTS, row -> required.put(row.required("type"), row.required("content")));
        return Multimaps.asMap(required).entrySet().stream()
                .map(type -> new FileContents.Required(type.getKey(), type.getValue()))
                .toList();
    }

    /** What lies in the files that are in the archive; a file without a line was not looked through. */
    private List<FileContents> contents() {
        ListMultimap<String, String> papers =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.ARCHIVE_PAPERS, row -> papers.put(row.required("file"), row.required("content")));
        List<FileContents> contents = new ArrayList<>();
        folder.forEach(Table.ARCHIVE_FILES, row -> {
            String file = row.required("file");
            if (isFiled(row)) {
                contents.add(
                        new FileContents(file, row.text("type"), papers.containsKey(file) ? papers.get(file) : null));
            }
        });
        return contents;
    }

    private List<FileCustody> custody() {
        Set<String> archivists = today(Table.ARCHIVISTS, row -> true);
        boolean duties = folder.has(Table.LEDGER_DUTIES);
        Set<String> cashiers = today(Table.LEDGER_DUTIES, row -> "cashier".equalsIgnoreCase(row.text("duty")));
        List<FileCustody> custody = new ArrayList<>();
        folder.forEach(Table.ARCHIVE_FILES, row -> {
            if (status(row) != Status.DESTROYED) {
                String custodian = district.person(row, "custodian");
                FileKind kind = kind(row);
                custody.add(new FileCustody(
                        row.required("file"),
                        kind != null && kind.isAccounting(),
                        isFiled(row),
                        row.wordOrNull("originals_at", PLACES),
                        custodian,
                        isOne(custodian, archivists),
                        duties ? isOne(custodian, cashiers) : Answer.UNKNOWN,
                        district.person(row, "handler")));
            }
        });
        return custody;
    }

    /** The persons of a file whose line holds on the day of the report. */
    private Set<String> today(Table table, Function<Row, Boolean> which) {
        Set<String> persons = new HashSet<>();
        folder.forEach(table, row -> {
            Validity validity = row.validity();
            String person = district.person(row, "person");
            if (person != null && which.apply(row) && validity.covers(ChinaTime.startOf(district.asOf()))) {
                persons.add(person);
            }
        });
        return persons;
    }

    private static Answer isOne(@Nullable String person, Set<String> persons) {
        if (person == null) {
            return Answer.UNKNOWN;
        }
        return persons.contains(person) ? Answer.YES : Answer.NO;
    }
}
