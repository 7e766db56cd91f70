package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.finance.notice.NoticeBeforePayment;
import io.neikong.finance.notice.NoticeWindow;
import io.neikong.finance.notice.NoticedPayment;
import io.neikong.finance.notice.PublicNotice;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Public notices, and the payments that wait for them. */
final class NoticeRows {

    /** Unemployment benefit is a right, not a subsidy that is announced. */
    private static final List<String> PROGRAMMES_WITHOUT_NOTICE = List.of("UI_BENEFIT");

    private final District district;
    private final DataFolder folder;

    NoticeRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.NOTICES)) {
            checkup.examine(
                    "notices",
                    folder.rows(Table.NOTICES).map(this::publicNotice),
                    List.of(new NoticeWindow(WorkingCalendar.china(), district.policy())));
        }
        if (folder.has(Table.NOTICES, Table.NOTICE_ENTRIES, Table.PAYMENTS)) {
            checkup.examine(
                    "payments",
                    noticedPayments(),
                    List.of(new NoticeBeforePayment(
                            WorkingCalendar.china(), district.policy(), PROGRAMMES_WITHOUT_NOTICE)));
        }
    }

    private PublicNotice publicNotice(Row row) {
        return new PublicNotice(
                row.required("notice"),
                row.text("programme"),
                row.instant("published_at"),
                row.instant("withdrawn_at"),
                district.asOf());
    }

    private Stream<NoticedPayment> noticedPayments() {
        Map<String, Optional<Instant>> published = new HashMap<>();
        folder.forEach(
                Table.NOTICES,
                row -> published.put(row.required("notice"), Optional.ofNullable(row.instant("published_at"))));
        ListMultimap<List<Optional<String>>, NoticedPayment.Entry> entries = ArrayListMultimap.create();
        folder.forEach(Table.NOTICE_ENTRIES, row -> {
            String notice = row.required("notice");
            if (!published.containsKey(notice)) {
                throw row.unusable("notice", "expected a notice of " + Table.NOTICES.file() + ", but was " + notice);
            }
            row.required("subject");
            row.required("programme");
            entries.put(
                    announced(row),
                    new NoticedPayment.Entry(
                            notice, row.amount("amount"), published.get(notice).orElse(null)));
        });
        return folder.rows(Table.PAYMENTS)
                .map(row -> new NoticedPayment(
                        row.required("payment"),
                        row.text("subject"),
                        row.text("programme"),
                        row.amount("amount"),
                        row.instant("ordered_at"),
                        row.status().equals("cancelled")
                                ? NoticedPayment.Status.CANCELLED
                                : NoticedPayment.Status.ORDERED,
                        entries.get(announced(row))));
    }

    /** The beneficiary and the programme of a row: what a notice and a payment have in common. */
    private static List<Optional<String>> announced(Row row) {
        return List.of(Optional.ofNullable(row.text("subject")), Optional.ofNullable(row.text("programme")));
    }
}
