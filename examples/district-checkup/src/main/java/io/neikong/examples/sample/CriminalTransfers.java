package io.neikong.examples.sample;

import io.neikong.examples.sample.FraudCases.Case;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was weighed for a transfer, what was transferred and what the police answered, and clues. Plants what is wrong (XFR). */
final class CriminalTransfers {

    private static final String EVALUATED = "XFR-001";
    private static final String DECIDED = "XFR-002";
    private static final String SENT = "XFR-003";
    private static final String PAPERS = "XFR-004";
    private static final String RECEIPT = "XFR-005";
    private static final String FINE = "XFR-006";
    private static final String ANSWERS = "XFR-007";
    private static final String STAFF = "XFR-008";
    private static final String CLUE = "XFR-009";
    private static final String ALL = "letter report items experts others";

    private final Table evaluations = new Table("scheme", "evaluated_on", "crime");
    private final Table transfers = new Table(
            "transfer",
            "reported_on",
            "decided_at",
            "decided_by",
            "decided_as",
            "head_absent",
            "approved",
            "refusal_reason",
            "sent_at",
            "recipient",
            "staff_suspected",
            "attachments",
            "receipt",
            "receipt_signed_on");
    private final Table steps = new Table("transfer", "number", "kind", "happened_on");
    private final Table clues = new Table("clue", "discovered_on", "reported", "reported_at");
    private final FraudCases cases;
    private final AnswerKey key;
    private final String head;

    CriminalTransfers(Staff staff, FraudCases cases, AnswerKey key) {
        this.cases = cases;
        this.key = key;
        this.head = staff.leader("OFF");
    }

    /** The tables by the names of their files. */
    void putInto(Map<String, byte[]> files) {
        files.put("data/transfer_evaluations.csv", evaluations.bytes());
        files.put("data/transfers.csv", transfers.bytes());
        files.put("data/transfer_steps.csv", steps.bytes());
        files.put("data/clues.csv", clues.bytes());
    }

    void plant() {
        inOrder();
        decisions();
        hours();
        papers();
        answers();
        evaluations();
        fines();
        clues();
    }

    /** Nothing of these must be found. The first is the one that the cases name. */
    private void inOrder() {
        add(one -> {}, "filed 2026-03-08", "handed_over 2026-03-11");
        add(
                one -> {
                    one.decidedAt = "2026-03-05T23:59:59"; // the third day
                    one.sentAt = "2026-03-06T23:59:59"; // the twenty-fourth hour
                    one.signedOn = "2026-03-06";
                },
                "urged 2026-03-09",
                "not_filed 2026-03-16",
                "accepted 2026-03-30");
        add(
                one -> {},
                "not_filed 2026-03-08",
                "review_asked 2026-03-11",
                "upheld 2026-03-13",
                "supervision_asked 2026-03-16");
        add(one -> one.refused("RR-01"));
        add(
                one -> {
                    one.decidedAs = "in_charge";
                    one.headAbsent = "yes";
                },
                "filed 2026-03-06",
                "handed_over 2026-03-09");
        add(one -> {
            one.recipient = "supervision";
            one.staffSuspected = "yes";
            one.sentAt = "2026-03-10T09:00:00";
            one.attachments = null;
            one.receipt = null;
        });
        add(one -> one.undecided("2026-06-27")); // until today
        add(one -> {
            one.reportedOn = "2026-06-29";
            one.decidedAt = "2026-06-29T10:00:00"; // the hours run out today
            one.notSent();
        });
        add(one -> {
            one.reportedOn = "2026-06-29";
            one.decidedAt = "2026-06-29T16:00:00";
            one.sentAt = "2026-06-30T09:00:00"; // nothing came back yet
            one.receipt = null;
        });
    }

    private void decisions() {
        decided(one -> {
            one.decidedAt = "2026-03-06T00:00:00";
            one.sentAt = "2026-03-06T09:00:00";
            one.signedOn = "2026-03-06";
        });
        decided(one -> one.decidedAs = "other");
        decided(one -> {
            one.decidedAs = "in_charge";
            one.headAbsent = "no";
        });
        decided(one -> one.decidedAt = "2026-03-05T09:00:01"); // a second after it was sent
        key.breach(DECIDED, add(one -> one.refused(null)), "", head);
        key.breach(DECIDED, add(one -> one.undecided("2026-06-26")), "");
        gap(DECIDED, answered(one -> one.decidedAs = null));
        gap(DECIDED, answered(one -> one.reportedOn = null));
        gap(DECIDED, answered(one -> {
            one.decidedAs = "in_charge";
            one.headAbsent = null;
        }));
    }

    private void decided(Consumer<Line> change) {
        key.breach(DECIDED, answered(change), "", head);
    }

    private void hours() {
        breach(SENT, answered(one -> {
            one.reportedOn = "2026-03-05";
            one.decidedAt = "2026-03-06T17:00:00"; // a Friday
            one.sentAt = "2026-03-09T09:00:00";
            one.signedOn = "2026-03-09";
        }));
        breach(SENT, answered(one -> one.decidedAt = "2026-03-04T08:59:59"));
        breach(SENT, add(Line::notSent));
        gap(SENT, answered(one -> one.decidedAt = "2026-03-04")); // a day has no hour
    }

    private void papers() {
        breach(PAPERS, answered(one -> one.attachments = "letter report experts others"));
        breach(PAPERS, answered(one -> one.attachments = "none"));
        gap(PAPERS, answered(one -> one.attachments = null));
        breach(RECEIPT, answered(one -> one.receipt = null));
        breach(RECEIPT, answered(one -> one.signedOn = "2026-03-04"));
        gap(RECEIPT, answered(one -> one.signedOn = null));
        breach(STAFF, answered(one -> one.staffSuspected = "yes"));
        gap(STAFF, answered(one -> one.staffSuspected = null));
        gap(STAFF, answered(one -> {
            one.staffSuspected = "yes";
            one.recipient = null;
        }));
    }

    private void answers() {
        breach(ANSWERS, add(one -> {}, "filed 2026-03-08", "handed_over 2026-03-12"));
        breach(
                ANSWERS,
                add(
                        one -> {},
                        "not_filed 2026-03-08",
                        "review_asked 2026-03-12",
                        "upheld 2026-03-13",
                        "accepted 2026-03-16"));
        breach(ANSWERS, add(one -> {}, "not_filed 2026-03-08"));
        breach(ANSWERS, add(one -> {})); // nobody asked
        breach(ANSWERS, add(one -> {}, "handed_over 2026-03-06", "filed 2026-03-06", "handed_over 2026-03-06"));
        gap(ANSWERS, add(one -> {}, "filed", "handed_over 2026-03-11"));
    }

    private void evaluations() {
        scheme("SC11", "4000.00", "6000.00");
        breach(EVALUATED, "SC11");
        scheme("SC12", "4000.00", "5999.99");
        grown("SC13", "2026-05-18"); // found on the day of the evaluation
        grown("SC14", "2026-05-19");
        breach(EVALUATED, "SC14");
        breach(EVALUATED, of("10000.00").id);
        of("9999.99");
        breach(EVALUATED, aggravated("5000.00", "yes").id);
        aggravated("4999.99", "yes");
        gap(EVALUATED, aggravated("9999.99", null).id);
        breach(
                EVALUATED,
                cases.open(one -> {
                            one.paid = "0.00";
                            one.attempted = "10000.00";
                        })
                        .id);
        cases.open(one -> {
            one.paid = "50000.00";
            one.suspected = "no";
        });
        gap(
                EVALUATED,
                cases.open(one -> {
                            one.paid = "50000.00";
                            one.suspected = null;
                        })
                        .id);
        evaluations.add(of("10000.00").id, "2026-06-08", "no");
        Case notProposed = of("20000.00");
        evaluations.add(notProposed.id, "2026-06-08", "yes");
        breach(EVALUATED, notProposed.id);
        Case undated = of("20000.00");
        evaluations.add(undated.id, null, "no");
        gap(EVALUATED, undated.id);
    }

    private void fines() {
        Case instead = of("10000.00");
        cases.fine(instead, "10000.00", "1000.00");
        breach(EVALUATED, instead.id);
        breach(FINE, instead.id);
        fined("XF01"); // sent
        fined("XF04"); // the head decided against it
        breach(FINE, fined("XF07").id); // proposed today
        Case small = of("9999.99");
        cases.fine(small, "9999.99", "1000.00");
        Case open = aggravated("9999.99", null);
        cases.fine(open, "9999.99", "1000.00");
        gap(EVALUATED, open.id);
        gap(FINE, open.id);
    }

    private Case fined(String transfer) {
        Case one = cases.open(line -> {
            line.paid = "10000.00";
            line.transfer = transfer;
        });
        evaluations.add(one.id, "2026-06-08", "yes");
        cases.fine(one, "10000.00", "1000.00");
        return one;
    }

    private Case of(String paid) {
        return cases.open(one -> one.paid = paid);
    }

    private Case aggravated(String paid, @Nullable String answer) {
        return cases.open(one -> {
            one.paid = paid;
            one.aggravated = answer;
        });
    }

    private void scheme(String scheme, String... paid) {
        for (String amount : paid) {
            cases.open(one -> {
                one.paid = amount;
                one.scheme = scheme;
            });
        }
    }

    /** A scheme that was found to be no crime while it had one small case. */
    private void grown(String scheme, String foundOn) {
        scheme(scheme, "800.00");
        evaluations.add(scheme, "2026-05-18", "no");
        cases.open(one -> {
            one.paid = "9200.00";
            one.scheme = scheme;
            one.foundOn = foundOn;
        });
    }

    private void clues() {
        clue("2026-03-06", null, "2026-03-13T23:59:59"); // the fifth working day after a Friday
        breach(CLUE, clue("2026-03-06", null, "2026-03-14T00:00:00"));
        clue("2026-02-09", "yes", "2026-02-14T17:00:00"); // a make-up Saturday
        breach(CLUE, clue("2026-06-22", "no", null));
        clue("2026-06-23", null, null); // until today
        gap(CLUE, clue("2026-03-06", "yes", null));
        gap(CLUE, clue(null, null, "2026-03-13T09:00:00"));
    }

    private String clue(@Nullable String discovered, @Nullable String reported, @Nullable String reportedAt) {
        String id = "CL%02d".formatted(clues.rows().size() + 1);
        clues.add(id, discovered, reported, reportedAt);
        return id;
    }

    private void breach(String rule, String subject) {
        key.breach(rule, subject, "");
    }

    private void gap(String rule, String subject) {
        key.gap(rule, subject, "");
    }

    /** A transfer that the police filed and got the papers of. */
    private String answered(Consumer<Line> change) {
        return add(change, "filed 2026-03-09", "handed_over 2026-03-11");
    }

    private String add(Consumer<Line> change, String... happened) {
        Line one = new Line("XF%02d".formatted(transfers.rows().size() + 1));
        change.accept(one);
        transfers.add(
                one.id,
                one.reportedOn,
                one.decidedAt,
                one.decidedBy,
                one.decidedAs,
                one.headAbsent,
                one.approved,
                one.refusalReason,
                one.sentAt,
                one.recipient,
                one.staffSuspected,
                one.attachments,
                one.receipt,
                one.receipt == null ? null : one.signedOn);
        for (int i = 0; i < happened.length; i++) {
            int space = happened[i].indexOf(' ');
            steps.add(
                    one.id,
                    i + 1,
                    space < 0 ? happened[i] : happened[i].substring(0, space),
                    space < 0 ? null : happened[i].substring(space + 1));
        }
        return one.id;
    }

    /** One line of the register of transfers: reported on a Monday, approved on the Wednesday, sent on the Thursday. */
    private final class Line {
        final String id;

        @Nullable
        String reportedOn = "2026-03-02";

        @Nullable
        String decidedAt = "2026-03-04T15:00:00";

        @Nullable
        String decidedBy = head;

        @Nullable
        String decidedAs = "head";

        @Nullable
        String headAbsent;

        @Nullable
        String approved = "yes";

        @Nullable
        String refusalReason;

        @Nullable
        String sentAt = "2026-03-05T09:00:00";

        @Nullable
        String recipient = "police";

        @Nullable
        String staffSuspected = "no";

        @Nullable
        String attachments = ALL;

        @Nullable
        String receipt;

        @Nullable
        String signedOn = "2026-03-05";

        Line(String id) {
            this.id = id;
            this.receipt = "RP-" + id;
        }

        void notSent() {
            sentAt = null;
            recipient = null;
            attachments = null;
            receipt = null;
        }

        void refused(@Nullable String reason) {
            approved = "no";
            refusalReason = reason;
            notSent();
        }

        void undecided(String reported) {
            reportedOn = reported;
            decidedAt = null;
            decidedBy = null;
            decidedAs = null;
            approved = null;
            notSent();
        }
    }
}
