package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Approval;
import io.neikong.separation.ExceptionCompensated;
import io.neikong.separation.SeparationException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was approved for units that have too few people, and what was done instead. */
final class ExceptionRows {

    private final District district;
    private final DataFolder folder;

    ExceptionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.SEPARATION_EXCEPTIONS)) {
            checkup.examine("exceptions", exceptions(), List.of(new ExceptionCompensated()));
        }
    }

    private Stream<SeparationException> exceptions() {
        Set<String> known = new HashSet<>(folder.all(Table.SEPARATION_EXCEPTIONS, row -> row.required("exception")));
        ListMultimap<String, LocalDate> done =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.EXCEPTION_CHECKS, row -> {
            String exception = row.required("exception");
            if (!known.contains(exception)) {
                throw row.unusable(
                        "exception",
                        "expected an exception of " + Table.SEPARATION_EXCEPTIONS.file() + ", but was " + exception);
            }
            LocalDate day = row.day("done_on");
            if (day != null && row.text("evidence") != null) {
                done.put(exception, day);
            }
        });
        return folder
                .all(Table.SEPARATION_EXCEPTIONS, row -> exception(row, done.get(row.required("exception"))))
                .stream();
    }

    private SeparationException exception(Row row, List<LocalDate> carriedOutOn) {
        String approver = district.person(row, "approver");
        return row.refusing(
                "to",
                () -> new SeparationException(
                        row.required("exception"),
                        row.text("unit"),
                        row.text("separation"),
                        approver == null
                                ? null
                                : new Approval(approver, row.instant("approved_at"), row.instant("recorded_at")),
                        row.instant("first_used_at"),
                        row.day("from"),
                        row.day("to"),
                        row.text("compensating_control"),
                        carriedOutOn,
                        district.asOf()));
    }
}
