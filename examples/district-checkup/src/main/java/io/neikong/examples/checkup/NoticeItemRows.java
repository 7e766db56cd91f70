package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.notice.AnnouncedItem;
import io.neikong.finance.notice.NoticeContents;
import io.neikong.finance.notice.NoticeObjection;
import io.neikong.finance.notice.NoticePolicy;
import io.neikong.finance.notice.NoticeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What notices say and show, objections against their lines, and what was paid of each line. */
final class NoticeItemRows {

    private final District district;
    private final DataFolder folder;
    private final NoticePolicy policy;

    NoticeItemRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = NoticeRows.policy(district);
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.NOTICES)) {
            return;
        }
        Notices notices = new Notices(folder);
        NoticeItems items = new NoticeItems(district, notices);
        if (folder.has(Table.NOTICE_CONTENTS, Table.NOTICE_ITEMS)) {
            checkup.examine("notice_contents", contents(notices, items), policy.onContents());
        }
        if (folder.has(Table.NOTICE_TEXTS)) {
            checkup.examine("notice_texts", texts(notices), policy.onTexts());
        }
        if (folder.has(Table.NOTICE_ITEMS, Table.ITEM_PAYMENTS, Table.PAYMENTS)) {
            ListMultimap<String, Payment> payments = payments(items);
            if (folder.has(Table.NOTICE_OBJECTIONS)) {
                checkup.examine("notice_objections", objections(items, payments), policy.onObjections());
            }
            checkup.examine("notice_items", announced(items, payments), policy.onItems());
        }
    }

    private Stream<NoticeContents> contents(Notices notices, NoticeItems items) {
        ListMultimap<String, NoticeContents.Line> lines =
                MultimapBuilder.hashKeys().arrayListValues().build();
        items.all()
                .forEach(item ->
                        lines.put(item.notice().notice(), new NoticeContents.Line(item.item(), item.elements())));
        return folder.rows(Table.NOTICE_CONTENTS).map(row -> {
            Notices.Known notice = notices.of(row);
            return new NoticeContents(
                    notice.notice(),
                    notice.publishedAt(),
                    row.words("elements", NoticeItems.ELEMENTS),
                    lines.get(notice.notice()));
        });
    }

    private Stream<NoticeText> texts(Notices notices) {
        Map<Notices.Known, TreeMap<String, NoticeText.Part>> parts = new HashMap<>();
        folder.forEach(
                Table.NOTICE_TEXTS,
                row -> parts.computeIfAbsent(notices.of(row), none -> new TreeMap<>())
                        .put(row.required("part"), new NoticeText.Part(row.required("part"), row.text("text"))));
        return parts.entrySet().stream()
                .map(notice -> new NoticeText(
                        notice.getKey().notice(),
                        notice.getKey().publishedAt(),
                        List.copyOf(notice.getValue().values())));
    }

    /** A payment of an item that was not cancelled. */
    private record Payment(
            String payment,
            @Nullable String payee,
            @Nullable BigDecimal amount,
            @Nullable Instant orderedAt,
            boolean returned) {}

    /** What was ordered to be paid of each item, by the numbers of the payments. */
    private ListMultimap<String, Payment> payments(NoticeItems items) {
        Map<String, Row> links = new TreeMap<>();
        folder.forEach(Table.ITEM_PAYMENTS, row -> {
            items.of(row);
            links.put(row.required("payment"), row);
        });
        Map<String, Payment> paid = new TreeMap<>();
        folder.forEach(Table.PAYMENTS, row -> {
            String payment = row.required("payment");
            Row link = links.get(payment);
            if (link != null) {
                paid.put(
                        payment,
                        new Payment(
                                payment,
                                link.text("payee"),
                                notNegative(row),
                                row.instant("ordered_at"),
                                row.status().equals("returned")));
                if (row.status().equals("cancelled")) {
                    links.remove(payment);
                }
            }
        });
        ListMultimap<String, Payment> byItem =
                MultimapBuilder.treeKeys().arrayListValues().build();
        links.forEach((payment, row) -> {
            Payment known = paid.get(payment);
            if (known == null) {
                throw row.unusable(
                        "payment", "expected a payment of " + Table.PAYMENTS.file() + ", but was " + payment);
            }
            byItem.put(row.required("item"), known);
        });
        return byItem;
    }

    private static @Nullable BigDecimal notNegative(Row row) {
        BigDecimal amount = row.amount("amount");
        if (amount != null && amount.signum() < 0) {
            throw row.unusable("amount", "expected an amount that is not negative, but was " + amount);
        }
        return amount;
    }

    private Stream<NoticeObjection> objections(NoticeItems items, ListMultimap<String, Payment> payments) {
        return folder.rows(Table.NOTICE_OBJECTIONS).map(row -> {
            NoticeItems.Item item = items.of(row);
            return new NoticeObjection(
                    row.required("objection"),
                    item.notice().programme(),
                    row.instant("raised_at"),
                    row.instant("acknowledged_at"),
                    row.instant("decided_at"),
                    row.flag("upheld"),
                    item.reviewer(),
                    district.person(row, "decider"),
                    payments.get(item.item()).stream()
                            .map(payment -> new NoticeObjection.Payment(payment.payment(), payment.orderedAt()))
                            .toList(),
                    district.asOf());
        });
    }

    /** What the bank returned was not paid. */
    private static Stream<AnnouncedItem> announced(NoticeItems items, ListMultimap<String, Payment> payments) {
        return items.all().stream()
                .map(item -> new AnnouncedItem(
                        item.item(),
                        item.payee(),
                        item.amount(),
                        payments.get(item.item()).stream()
                                .filter(payment -> !payment.returned())
                                .sorted(Comparator.comparing(Payment::payment))
                                .map(payment -> new AnnouncedItem.Paid(
                                        payment.payment(), payment.payee(), payment.amount(), payment.orderedAt()))
                                .toList()));
    }
}
