package io.neikong.examples.sample;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices that are followed line by line: in their channels and through their changes (PUB-003, PUB-007), in what they say and
 * show (PUB-004, PUB-006), and through objections and payments (PUB-005, PUB-008). Their payments were made on paper, with leave.
 */
final class PublicNotices {

    private static final String WAITED = "PUB-001";
    private static final String UNBROKEN = "PUB-003";
    private static final String COMPLETE = "PUB-004";
    private static final String OBJECTION = "PUB-005";
    private static final String PRIVATE = "PUB-006";
    private static final String REMOVED = "PUB-007";
    private static final String AS_ANNOUNCED = "PUB-008";

    private static final String PROGRAMME = "INSURANCE";
    private static final String AMOUNT = "800.00";

    /** A Monday; the window ends on the Monday after it, and the notice has to be down by the Monday after that. */
    private static final String MONDAY = "2026-03-02T10:00:00";

    private static final String DOWN = "2026-03-10T08:30:00";
    private static final String HEADER =
            "title basis_document programme window_dates objection_channel issuer issued_on";
    private static final String LINE = "beneficiary standard amount benefit_period";

    /** Numbers that are printed in standards and on specimens, and belong to nobody. */
    private static final String RESIDENT = "11010519491231002X";

    private static final String CARD = "6222020000000000000";
    private static final String PHONE = "13800138000";

    private final AnswerKey key;
    private final String reviewer;
    private final String decider;
    private final String head;

    private final Table notices = new Table("notice", "programme", "published_at", "withdrawn_at");
    private final Table entries = new Table("notice", "subject", "programme", "amount");
    private final Table payments =
            new Table("payment", "subject", "programme", "fund", "amount", "ordered_at", "payee_account", "status");
    private final Table showings = new Table("notice", "channel", "published_at", "withdrawn_at");
    private final Table items = new Table("item", "notice", "subject", "payee", "amount", "reviewer", "elements");
    private final Table changes = new Table("item", "changed_at", "amount_before", "kind");
    private final Table contents = new Table("notice", "elements");
    private final Table texts = new Table("notice", "part", "text");
    private final Table objections =
            new Table("objection", "item", "raised_at", "acknowledged_at", "decided_at", "upheld", "decider");
    private final Table itemPayments = new Table("payment", "item", "payee");
    private final Table onPaper = new Table("payment", "approved_by", "approved_at", "recorded_at");

    private int noticeCount;
    private int itemCount;
    private int paymentCount;
    private int objectionCount;

    PublicNotices(Staff staff, AnswerKey key) {
        this.key = key;
        this.reviewer = staff.first("EMP", "reviewer");
        this.decider = staff.first("EMP", "approver");
        this.head = staff.leader("EMP");
    }

    void plant() {
        interrupted();
        changed();
        removed();
        incomplete();
        objected();
        paid();
        shown();
    }

    /** A break begins the window anew, so that it ends on Wednesday the 11th. */
    private void interrupted() {
        String early = broken("2026-03-11T17:00:00");
        key.breach(UNBROKEN, early, "");
        pay(item(early), "2026-03-11T16:00:00", WAITED);
        String inTime = broken("2026-03-12T00:00:00");
        pay(item(inTime), "2026-03-12T00:00:00", null);

        String channels = notice(MONDAY, "2026-03-12T00:00:00"); // on paper it came two days later
        show(channels, "website", MONDAY, "2026-03-12T00:00:00");
        show(channels, "paper", "2026-03-04T09:00:00", "2026-03-12T00:00:00");
        pay(item(channels), "2026-03-10T09:00:00", WAITED);
        pay(item(channels), "2026-03-12T09:00:00", null);
    }

    private String broken(String down) {
        String notice = notice(MONDAY, down);
        show(notice, "website", MONDAY, "2026-03-04T14:00:00");
        show(notice, "website", "2026-03-04T16:00:00", down);
        return notice;
    }

    private void changed() {
        String brief = shown(MONDAY, DOWN);
        change(item(brief), "2026-03-05T09:00:00", null);
        key.breach(UNBROKEN, brief, "");

        String late = shown(MONDAY, "2026-03-13T08:30:00"); // the window from the 5th ends on the 12th
        String changed = item(late);
        change(changed, "2026-03-05T09:00:00", null);
        pay(changed, "2026-03-12T16:00:00", WAITED);
        String waited = item(late);
        change(waited, "2026-03-05T09:00:00", null);
        pay(waited, "2026-03-13T00:00:00", null);
        pay(item(late), "2026-03-10T09:00:00", null); // another line, which nobody touched

        String added = shown(MONDAY, DOWN);
        change(item(added), "2026-03-09T16:00:00", "added");
        key.breach(UNBROKEN, added, "");

        String festival = shown("2026-02-09T09:00:00", "2026-02-25T16:00:00");
        change(item(festival), "2026-02-11T09:00:00", null);
        key.breach(UNBROKEN, festival, "");
        String overIt = shown("2026-02-09T09:00:00", "2026-02-26T00:00:00");
        change(item(overIt), "2026-02-11T09:00:00", null);

        String undated = shown(MONDAY, DOWN);
        change(item(undated), null, null);
        key.gap(UNBROKEN, undated, "");
        String running = shown("2026-06-24T09:00:00", null); // nothing can be said of it yet
        change(item(running), "2026-06-26T09:00:00", null);
    }

    private void removed() {
        key.breach(REMOVED, shown("2026-05-11T09:00:00", null), "");
        shown("2026-06-15T09:00:00", null); // the fifth working day after its window is still to come
        String board = notice(MONDAY, "2026-03-17T09:00:00");
        show(board, "website", MONDAY, DOWN);
        show(board, "board", MONDAY, "2026-03-17T09:00:00");
        key.breach(REMOVED, board, "");
        shown(MONDAY, "2026-03-16T23:59:59");
        key.breach(REMOVED, shown("2026-04-23T09:00:00", "2026-05-12T09:00:00"), "");
        shown("2026-04-23T09:00:00", "2026-05-11T17:00:00"); // the fifth after May Day, with a Saturday
        for (int i = 0; i < 2; i++) {
            String unknown = notice(MONDAY, DOWN);
            show(unknown, "website", i == 0 ? null : MONDAY, DOWN);
            if (i > 0) {
                show(unknown, "board", null, DOWN);
            }
            key.gap(UNBROKEN, unknown, "");
            key.gap(REMOVED, unknown, "");
        }
    }

    private void incomplete() {
        contents(HEADER, LINE);
        key.breach(COMPLETE, contents(HEADER.replace(" objection_channel", ""), LINE), "");
        key.breach(COMPLETE, contents("none", LINE), "");
        key.gap(COMPLETE, contents(null, LINE), "");
        key.breach(COMPLETE, contents(HEADER, "beneficiary amount benefit_period"), "");
        contents(HEADER + " standard", "beneficiary amount benefit_period"); // said once for all
        key.gap(COMPLETE, contents(HEADER, null), "");
        String nobody = notice(MONDAY, DOWN);
        contents.add(nobody, HEADER);
        key.breach(COMPLETE, nobody, "");
    }

    private String contents(@Nullable String header, @Nullable String line) {
        String notice = notice(MONDAY, DOWN);
        contents.add(notice, header);
        item(notice, "whole", AMOUNT, LINE);
        item(notice, "whole", AMOUNT, line);
        return notice;
    }

    /** Raised on Tuesday the 3rd, to be decided by the end of Tuesday the 10th. */
    private void objected() {
        String notice = notice(MONDAY, DOWN);
        String raised = "2026-03-03T09:00:00";
        breach(objection(item(notice), raised, raised, "2026-03-11T00:00:00", "no", decider));
        objection(item(notice), raised, raised, "2026-03-10T23:59:59", "no", decider);
        breach(objection(item(notice), raised, raised, null, null, null));
        objection(item(notice), "2026-06-24T09:00:00", null, null, null, null); // there is still time
        key.breach(
                OBJECTION,
                objection(item(notice), raised, raised, "2026-03-06T09:00:00", "no", reviewer),
                "",
                reviewer);
        breach(objection(item(notice), raised, null, "2026-03-06T09:00:00", "no", decider));

        String held = "2026-03-12T09:00:00";
        String open = item(notice);
        String later = "2026-03-09T16:00:00";
        breach(objection(open, later, later, held, "no", decider));
        pay(open, "2026-03-12T08:59:59", null);
        String waited = item(notice);
        objection(waited, later, later, held, "no", decider);
        pay(waited, held, null);
        String upheld = item(notice);
        breach(objection(upheld, raised, raised, "2026-03-06T09:00:00", "yes", decider));
        pay(upheld, "2026-03-16T09:00:00", null);
        String before = item(notice); // paid before anybody objected
        pay(before, "2026-03-10T09:00:00", null);
        objection(before, "2026-03-10T10:00:00", "2026-03-10T11:00:00", held, "yes", decider);

        String festival = notice("2026-02-06T09:00:00", "2026-02-24T09:00:00");
        String monday = "2026-02-09T09:00:00"; // the fifth working day is a Saturday
        objection(item(festival), monday, monday, "2026-02-14T17:00:00", "no", decider);
        breach(objection(item(festival), monday, monday, "2026-02-15T09:00:00", "no", decider));

        key.gap(OBJECTION, objection(item(notice), null, raised, held, "no", decider), "");
        key.gap(OBJECTION, objection(item(notice), raised, raised, "2026-03-06T09:00:00", null, decider), "");
        key.gap(OBJECTION, objection(item(notice), raised, raised, "2026-03-06T09:00:00", "no", null), "");
    }

    private void paid() {
        String notice = notice(MONDAY, DOWN);
        String day = "2026-03-10T09:00:00";
        String tooMuch = item(notice);
        pay(tooMuch, "400.00", day, "paid", tooMuch);
        pay(tooMuch, "400.01", day, "paid", tooMuch);
        key.breach(AS_ANNOUNCED, tooMuch, "");
        String inParts = item(notice);
        pay(inParts, "400.00", day, "paid", inParts);
        pay(inParts, "400.00", day, "paid", inParts);
        String another = item(notice);
        pay(another, AMOUNT, day, "paid", inParts);
        key.breach(AS_ANNOUNCED, another, "");
        String returned = item(notice);
        pay(returned, AMOUNT, day, "returned", inParts);
        pay(returned, AMOUNT, "2026-03-12T09:00:00", "paid", returned);
        String cancelled = item(notice);
        pay(cancelled, AMOUNT, day, "cancelled", inParts);
        pay(cancelled, AMOUNT, day, "paid", cancelled);

        String toNobody = item(notice, null, AMOUNT, LINE);
        pay(toNobody, AMOUNT, day, "paid", toNobody);
        key.gap(AS_ANNOUNCED, toNobody, "");
        String unknown = item(notice);
        pay(unknown, AMOUNT, day, "paid", null);
        key.gap(AS_ANNOUNCED, unknown, "");
        String amountless = item(notice, "whole", null, LINE);
        pay(amountless, AMOUNT, day, "paid", amountless);
        key.gap(AS_ANNOUNCED, amountless, "");
    }

    private void shown() {
        text("body", "王某，110105************，*******8000，800.00元");
        key.breach(PRIVATE, text("list.xlsx", "申请编号 I0001；隐藏列 " + RESIDENT), "");
        key.breach(PRIVATE, text(RESIDENT + ".pdf", "扫描件已脱敏"), "");
        key.breach(PRIVATE, text("body", "联系电话：１３８００１３８０００"), "");
        key.breach(PRIVATE, text("page.html", "<td data-card=\"6222-0200-0000-0000-000\">************0000</td>"), "");
        key.gap(PRIVATE, text("scan.pdf", null), "");
        String both = text("a.pdf", null);
        texts.add(both, "b.pdf", "卡号" + CARD + "，手机" + PHONE);
        key.gap(PRIVATE, both, "");
        key.breach(PRIVATE, both, "");
        text("body", "张三（上海）职业技能培训有限公司 91350100M000100Y43，咨询电话 021-12345678");
        text("body", "申请编号 2026021100000001，证书编号 3101150000000005"); // right check digits, but no cards
    }

    private String notice(@Nullable String publishedAt, @Nullable String withdrawnAt) {
        noticeCount++;
        String notice = String.format(Locale.ROOT, "NP%02d", noticeCount);
        notices.add(notice, PROGRAMME, publishedAt, withdrawnAt);
        return notice;
    }

    /** A notice in one channel. */
    private String shown(String publishedAt, @Nullable String withdrawnAt) {
        String notice = notice(publishedAt, withdrawnAt);
        show(notice, "website", publishedAt, withdrawnAt);
        return notice;
    }

    private void show(String notice, String channel, @Nullable String publishedAt, @Nullable String withdrawnAt) {
        showings.add(notice, channel, publishedAt, withdrawnAt);
    }

    private String item(String notice) {
        return item(notice, "whole", AMOUNT, LINE);
    }

    /** A line of a notice; its payee is the beneficiary or nobody that is known. */
    private String item(String notice, @Nullable String payee, @Nullable String amount, @Nullable String elements) {
        itemCount++;
        String item = String.format(Locale.ROOT, "I%04d", itemCount);
        entries.add(notice, subjectOf(item), PROGRAMME, AMOUNT);
        items.add(item, notice, subjectOf(item), payee == null ? null : subjectOf(item), amount, reviewer, elements);
        return item;
    }

    private static String subjectOf(String item) {
        return "R9" + item.substring(1);
    }

    private void change(String item, @Nullable String changedAt, @Nullable String kind) {
        changes.add(item, changedAt, kind == null ? "700.00" : null, kind);
    }

    private String text(String part, @Nullable String text) {
        String notice = notice(MONDAY, DOWN);
        texts.add(notice, part, text);
        return notice;
    }

    private String objection(
            String item,
            @Nullable String raisedAt,
            @Nullable String acknowledgedAt,
            @Nullable String decidedAt,
            @Nullable String upheld,
            @Nullable String by) {
        objectionCount++;
        String objection = String.format(Locale.ROOT, "O%02d", objectionCount);
        objections.add(objection, item, raisedAt, acknowledgedAt, decidedAt, upheld, by);
        return objection;
    }

    private void breach(String objection) {
        key.breach(OBJECTION, objection, "");
    }

    /** Pays an item whole, too early for a rule or not. */
    private void pay(String item, String orderedAt, @Nullable String broken) {
        String payment = pay(item, AMOUNT, orderedAt, "paid", item);
        if (broken != null) {
            key.breach(broken, payment, "");
        }
    }

    private String pay(String item, String amount, String orderedAt, String status, @Nullable String payeeOf) {
        paymentCount++;
        String payment = String.format(Locale.ROOT, "YN%03d", paymentCount);
        payments.add(
                payment,
                subjectOf(item),
                PROGRAMME,
                "EMPLOYMENT",
                new BigDecimal(amount),
                orderedAt,
                Announcements.accountOf(subjectOf(payeeOf == null ? item : payeeOf)),
                status);
        itemPayments.add(payment, item, payeeOf == null ? null : subjectOf(payeeOf));
        LocalDateTime dayBefore = LocalDateTime.parse(orderedAt).minusDays(1);
        onPaper.add(payment, head, dayBefore, dayBefore);
        return payment;
    }

    /** Adds the lines to the files of all notices and payments, and the files that nobody else fills. */
    void putInto(Map<String, byte[]> files) {
        append(files, "data/notices.csv", notices);
        append(files, "data/notice_entries.csv", entries);
        append(files, "data/payments.csv", payments);
        files.put("data/notice_showings.csv", showings.bytes());
        files.put("data/notice_items.csv", items.bytes());
        files.put("data/notice_changes.csv", changes.bytes());
        files.put("data/notice_contents.csv", contents.bytes());
        files.put("data/notice_texts.csv", texts.bytes());
        files.put("data/notice_objections.csv", objections.bytes());
        files.put("data/item_payments.csv", itemPayments.bytes());
    }

    /** The payments that were made on paper, with leave, for the file of all of them. */
    List<List<String>> onPaper() {
        return onPaper.rows();
    }

    private static void append(Map<String, byte[]> files, String file, Table more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(files.getOrDefault(file, new byte[0]));
        byte[] lines = more.bytes();
        int header = new String(lines, StandardCharsets.UTF_8).indexOf('\n') + 1;
        all.writeBytes(Arrays.copyOfRange(lines, header, lines.length));
        files.put(file, all.toByteArray());
    }
}
