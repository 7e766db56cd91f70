package io.neikong.examples.checkup;

import io.neikong.finance.notice.NoticeElement;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of notices that have numbers of their own, which changes, objections and payments refer to. */
final class NoticeItems {

    static final Map<String, NoticeElement> ELEMENTS = Row.wordsFor(NoticeElement.values());

    /** One line, as it reads last. */
    record Item(
            String item,
            Notices.Known notice,
            @Nullable String subject,
            @Nullable String payee,
            @Nullable BigDecimal amount,
            @Nullable String reviewer,
            @Nullable List<NoticeElement> elements) {}

    private final Map<String, Item> items = new TreeMap<>();

    NoticeItems(District district, Notices notices) {
        district.folder()
                .forEach(
                        Table.NOTICE_ITEMS,
                        row -> items.put(
                                row.required("item"),
                                new Item(
                                        row.required("item"),
                                        notices.of(row),
                                        row.text("subject"),
                                        row.text("payee"),
                                        row.amount("amount"),
                                        district.person(row, "reviewer"),
                                        row.words("elements", ELEMENTS))));
    }

    /** The item that a row is about. */
    Item of(Row row) {
        String item = row.required("item");
        Item found = items.get(item);
        if (found == null) {
            throw row.unusable("item", "expected an item of " + Table.NOTICE_ITEMS.file() + ", but was " + item);
        }
        return found;
    }

    /** All of them, by their numbers. */
    Collection<Item> all() {
        return items.values();
    }
}
