package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.finance.notice.NoticePolicy;
import io.neikong.finance.notice.NoticedPayment;
import io.neikong.finance.notice.PublicNotice;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Public notices with their channels, and the payments that wait for them. */
final class NoticeRows {

    /** Unemployment benefit is a right, not a subsidy that is announced. */
    private static final List<String> PROGRAMMES_WITHOUT_NOTICE = List.of("UI_BENEFIT");

    private final District district;
    private final DataFolder folder;
    private final NoticePolicy policy;

    NoticeRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = policy(district);
    }

    /** What the district sets for notices. */
    static NoticePolicy policy(District district) {
        return new NoticePolicy(district.policy(), WorkingCalendar.china()).withoutNoticeFor(PROGRAMMES_WITHOUT_NOTICE);
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.NOTICES)) {
            return;
        }
        checkup.examine("notices", folder.rows(Table.NOTICES).map(this::publicNotice), policy.onNotices());
        Notices notices = new Notices(folder);
        NoticeVersions versions = new NoticeVersions(folder, notices, new NoticeItems(district, notices));
        if (folder.has(Table.NOTICE_SHOWINGS)) {
            checkup.examine("notice_showings", versions.histories(district.asOf()).stream(), policy.onHistories());
        }
        if (folder.has(Table.NOTICE_ENTRIES, Table.PAYMENTS)) {
            checkup.examine("payments", noticedPayments(notices, versions), policy.onPayments());
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

    private Stream<NoticedPayment> noticedPayments(Notices notices, NoticeVersions versions) {
        ListMultimap<List<Optional<String>>, NoticedPayment.Entry> entries = ArrayListMultimap.create();
        folder.forEach(Table.NOTICE_ENTRIES, row -> {
            Notices.Known notice = notices.of(row);
            String subject = row.required("subject");
            row.required("programme");
            entries.putAll(announced(row), versions.entries(notice, subject, row.amount("amount")));
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
