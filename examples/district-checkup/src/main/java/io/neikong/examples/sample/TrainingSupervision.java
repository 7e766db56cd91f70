package io.neikong.examples.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visits to classes (TSV-002, TSV-008), lessons elsewhere than approved (TSV-005), findings and what became of them (TSV-007), and
 * payments with and without open red findings (TSV-009).
 */
final class TrainingSupervision {

    private static final String CARD = "TSV-002";
    private static final String SITE = "TSV-005";
    private static final String RECTIFIED = "TSV-007";
    private static final String SUPERVISION = "TSV-008";
    private static final String PAID = "TSV-009";

    private final TrainingClasses classes;
    private final AnswerKey key;
    private final String approver;
    private final Table siteChanges =
            new Table("change", "lesson", "site", "applied_at", "approved_by", "approved_at", "approval_recorded_at");
    private final Table visits = new Table("visit", "training_class", "visited_at", "enrolled", "present");
    private final Table findings = new Table("finding", "training_class", "trainee", "weight", "raised_at");
    private final Table steps = new Table("finding", "step", "action", "done_at", "due_on", "passed");
    private final Table payments = new Table("payment", "training_class", "trainee", "ordered_at", "status");

    TrainingSupervision(Staff staff, TrainingClasses classes, AnswerKey key) {
        this.classes = classes;
        this.key = key;
        this.approver = staff.leader("FIN");
    }

    void plant() {
        visited();
        elsewhere();
        followedUp();
        notFollowedUp();
        notRecorded();
        paid();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/site_changes.csv", siteChanges.bytes());
        files.put("data/class_visits.csv", visits.bytes());
        files.put("data/training_findings.csv", findings.bytes());
        files.put("data/rectifications.csv", steps.bytes());
        files.put("data/training_payments.csv", payments.bytes());
    }

    private void visited() {
        visit("TC01", "2026-03-05T10:00:00", 10, 9); // the last day, nine of ten
        visit("TC02", "2026-03-09T10:00:00", 2, 2);
        visit("TC03", "2026-03-16T10:00:00", 1, 1);
        visit("TC04", "2026-03-16T10:00:00", 1, 1);
        visit("TC05", "2026-03-20T00:00:00", 1, 1); // the day after the last
        key.breach(SUPERVISION, "TC05", "");
        key.gap(CARD, visit("TC06", null, 1, 1), "");
        key.gap(SUPERVISION, "TC06", "");
        visit("TC07", "2026-03-19T23:59:59", 1, 1);
        visit("TC12", "2026-04-22T09:30:00", 11, 11);
        visit("TC13", "2026-03-19T09:30:00", 1, 1);
        visit("TC09", "2026-04-07T10:00:00", 40, 36);
        key.breach(CARD, visit("TC09", "2026-04-08T10:00:00", 40, 35), "");
        key.breach(CARD, visit("TC09", "2026-04-09T10:00:00", 40, 32), "");
        key.breach(CARD, visit("TC09", "2026-04-10T10:00:00", 40, 31), "");
        key.gap(CARD, visit("TC09", "2026-04-13T10:00:00", 40, null), "");
    }

    private String visit(String trainingClass, @Nullable String at, int enrolled, @Nullable Integer present) {
        String id = "TV%02d".formatted(visits.rows().size() + 1);
        visits.add(id, trainingClass, at, enrolled, present);
        return id;
    }

    private void elsewhere() {
        String march = "2026-03-05T13:00:00";
        String may = "2026-05-07T13:00:00";
        key.breach(SITE, moved("2026-04-20T13:00:00", "SITE-B"), "");
        change(moved(march, "SITE-B"), "SITE-B", "2026-03-02T17:00:00", march, null);
        late(march, "2026-03-03T08:00:00", march, null);
        change(moved(may, "SITE-B"), "SITE-B", "2026-04-29T17:00:00", may, null); // over May Day
        late(may, "2026-04-30T08:00:00", may, null);
        late(may, "2026-04-20T08:00:00", "2026-05-07T13:00:01", null);
        late(may, "2026-04-20T08:00:00", "2026-04-21T09:00:00", "2026-05-07T13:00:01"); // backdated
        String refused = moved(may, "SITE-B");
        siteChanges.add(nextChange(), refused, "SITE-B", "2026-04-20T08:00:00", null, null, null);
        key.breach(SITE, refused, "");
        String third = moved(may, "SITE-C");
        change(third, "SITE-B", "2026-04-20T08:00:00", "2026-04-21T09:00:00", null);
        key.breach(SITE, third, "");

        key.gap(SITE, moved(may, null), "");
        String undated = moved(may, "SITE-B");
        change(undated, "SITE-B", "2026-04-20T08:00:00", null, null);
        key.gap(SITE, undated, "");
        String unknown = moved(may, "SITE-B");
        change(unknown, "SITE-B", null, "2026-04-21T09:00:00", null);
        key.gap(SITE, unknown, "");
    }

    /** A short lesson, so that all of a day are within the hours of a day. */
    private String moved(String from, @Nullable String site) {
        return classes.lesson("TC09", from, 30, one -> one.site = site).id;
    }

    private void late(String from, String appliedAt, String approvedAt, @Nullable String recordedAt) {
        String lesson = moved(from, "SITE-B");
        change(lesson, "SITE-B", appliedAt, approvedAt, recordedAt);
        key.breach(SITE, lesson, "");
    }

    private void change(
            String lesson,
            String site,
            @Nullable String appliedAt,
            @Nullable String approvedAt,
            @Nullable String recordedAt) {
        siteChanges.add(nextChange(), lesson, site, appliedAt, approver, approvedAt, recordedAt);
    }

    private String nextChange() {
        return "TX%02d".formatted(siteChanges.rows().size() + 1);
    }

    private void followedUp() {
        String whole = finding("TC12", trainee(1), "red", "2026-04-01T10:00:00");
        ordered(whole, "2026-04-02", "2026-04-10");
        step(whole, "replied", "2026-04-10T16:00:00", null);
        step(whole, "rechecked", "2026-04-20T09:00:00", "yes");
        step(whole, "closed", "2026-04-20T10:00:00", null);

        String twice = finding("TC09", null, "yellow", "2026-04-08");
        ordered(twice, "2026-04-08", "2026-04-15");
        step(twice, "replied", "2026-04-15", null);
        step(twice, "rechecked", "2026-04-16", "no");
        ordered(twice, "2026-04-16", "2026-04-20");
        step(twice, "replied", "2026-04-20", null);
        step(twice, "rechecked", "2026-05-20", "yes"); // the thirtieth day
        step(twice, "closed", "2026-05-20", null);

        finding("TC09", null, "ordinary", "2026-06-30"); // today
        String due = finding("TC12", trainee(3), "red", "2026-06-20T09:00:00");
        ordered(due, "2026-06-20", "2026-06-30");
    }

    private void notFollowedUp() {
        key.breach(RECTIFIED, finding("TC12", trainee(4), "yellow", "2026-06-29"), "");

        String silent = finding("TC09", null, "ordinary", "2026-06-15");
        ordered(silent, "2026-06-16", "2026-06-29");
        key.breach(RECTIFIED, silent, "");

        String late = finding("TC09", null, "ordinary", "2026-06-15");
        ordered(late, "2026-06-16", "2026-06-22");
        step(late, "replied", "2026-06-23", null);
        key.breach(RECTIFIED, late, "");

        String failed = finding("TC12", trainee(5), "red", "2026-05-11");
        ordered(failed, "2026-05-12", "2026-05-20");
        step(failed, "replied", "2026-05-20", null);
        step(failed, "rechecked", "2026-05-21", "no");
        step(failed, "closed", "2026-05-22", null);
        key.breach(RECTIFIED, failed, "");

        String unchecked = finding("TC09", null, "ordinary", "2026-05-11");
        ordered(unchecked, "2026-05-12", "2026-05-20");
        step(unchecked, "replied", "2026-05-20", null);
        step(unchecked, "closed", "2026-05-21", null);
        key.breach(RECTIFIED, unchecked, "");

        String slow = finding("TC09", null, "ordinary", "2026-04-08");
        ordered(slow, "2026-04-08", "2026-04-20");
        step(slow, "replied", "2026-04-20", null);
        step(slow, "rechecked", "2026-05-20", "yes");
        step(slow, "closed", "2026-05-21", null); // the thirty-first day
        key.breach(RECTIFIED, slow, "");
    }

    private void notRecorded() {
        String open = finding("TC12", trainee(2), "red", "2026-06-01");
        ordered(open, "2026-06-02", "2026-06-12");
        step(open, "replied", "2026-06-12", null); // to be checked again until July

        String dueSometime = finding("TC09", null, "ordinary", "2026-06-15");
        ordered(dueSometime, "2026-06-16", null);
        key.gap(RECTIFIED, dueSometime, "");

        String unclear = finding("TC12", trainee(9), "red", "2026-06-15");
        ordered(unclear, "2026-06-16", "2026-06-20");
        step(unclear, "replied", "2026-06-19", null);
        step(unclear, "rechecked", "2026-06-22", null);
        step(unclear, "closed", "2026-06-22", null);
        key.gap(RECTIFIED, unclear, "");

        String closedSometime = finding("TC12", trainee(6), "red", "2026-05-11");
        ordered(closedSometime, "2026-05-12", "2026-05-20");
        step(closedSometime, "replied", "2026-05-20", null);
        step(closedSometime, "rechecked", "2026-05-21", "yes");
        step(closedSometime, "closed", null, null);
        key.gap(RECTIFIED, closedSometime, "");

        String raisedSometime = finding("TC12", trainee(7), "red", null);
        ordered(raisedSometime, "2026-06-20", "2026-07-01");
        key.gap(RECTIFIED, raisedSometime, "");
    }

    private void paid() {
        pay(trainee(1), "2026-04-20T10:00:00", "paid"); // closed at that moment
        key.breach(PAID, pay(trainee(1), "2026-04-20T09:59:59", "returned"), "");
        key.breach(PAID, pay(trainee(2), "2026-06-15T09:00:00", "ordered"), "");
        key.gap(PAID, pay(trainee(2), null, "ordered"), "");
        pay(trainee(2), "2026-06-15T09:00:00", "cancelled");
        pay(trainee(3), "2026-06-20T08:59:59", "paid"); // raised a second later
        pay(trainee(4), "2026-06-29T09:00:00", "ordered"); // a yellow one
        key.breach(PAID, pay(trainee(5), "2026-06-01T09:00:00", "paid"), ""); // closed, but not in order
        key.gap(PAID, pay(trainee(6), "2026-06-01T09:00:00", "paid"), "");
        key.gap(PAID, pay(trainee(7), "2026-06-25T09:00:00", "ordered"), "");
        key.gap(PAID, pay(trainee(9), "2026-06-25T09:00:00", "ordered"), "");
        pay(trainee(8), "2026-06-01T09:00:00", "paid");
        key.breach(PAID, payClass("TC08", null, "2026-04-01T12:00:00", "paid"), ""); // at the cancellation
        payClass("TC08", null, "2026-04-01T11:59:59", "paid");
    }

    private String pay(String trainee, @Nullable String orderedAt, String status) {
        return payClass("TC12", trainee, orderedAt, status);
    }

    private String payClass(String trainingClass, @Nullable String trainee, @Nullable String orderedAt, String status) {
        String id = "TP%02d".formatted(payments.rows().size() + 1);
        payments.add(id, trainingClass, trainee, orderedAt == null ? null : LocalDateTime.parse(orderedAt), status);
        return id;
    }

    private String trainee(int number) {
        List<String> all = classes.large();
        return all.get(number - 1);
    }

    private String finding(String trainingClass, @Nullable String trainee, String weight, @Nullable String raisedAt) {
        String id = "TF%02d".formatted(findings.rows().size() + 1);
        findings.add(id, trainingClass, trainee, weight, raisedAt);
        return id;
    }

    private void ordered(String finding, String doneAt, @Nullable String dueOn) {
        add(finding, "ordered", doneAt, dueOn, null);
    }

    private void step(String finding, String action, @Nullable String doneAt, @Nullable String passed) {
        add(finding, action, doneAt, null, passed);
    }

    private void add(
            String finding, String action, @Nullable String doneAt, @Nullable String dueOn, @Nullable String passed) {
        long before =
                steps.rows().stream().filter(row -> row.get(0).equals(finding)).count();
        steps.add(finding, before + 1, action, doneAt, dueOn, passed);
    }
}
