package io.neikong.examples.sample;

import static io.neikong.examples.sample.Cases.ACCEPTANCE;
import static io.neikong.examples.sample.Cases.APPROVAL;
import static io.neikong.examples.sample.Cases.FIRST_REVIEW;
import static io.neikong.examples.sample.Cases.SECOND_REVIEW;
import static io.neikong.examples.sample.MixedSteps.REVIEWS;

import io.neikong.examples.sample.MixedSteps.Separation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The register of cases, with parents, kinds, stages and beneficiaries. Plants cases with a history (SOD-002, PRM-011), cases
 * of which steps were left out (SOD-003), and cases that somebody should have kept away from (SOD-005).
 */
final class CaseRegister {

    private static final String HISTORY = "SOD-002";
    private static final String PER_CASE = "PRM-011";
    private static final String CHAIN = "SOD-003";
    private static final String RECUSAL = "SOD-005";

    private static final String SUBSIDY = "training-subsidy";
    private static final String SMALL = "small-subsidy";
    private static final String BATCH = "batch";
    private static final String ITEM = "batch-item";
    private static final String PAYOUT = "payout";

    private static final String FILING = "filing";
    private static final String ARCHIVE_CHECK = "archive check";
    private static final String REQUEST = "payment request";
    private static final String PAYMENT = "payment";

    private static final String FINISHED = "finished";
    private static final String OPEN = "open";
    private static final String REJECTED = "rejected";
    private static final String CANCELLED = "cancelled";

    private static final String PERSON = "person";

    /** In force from the beginning of 2026 only. */
    static final Separation FILING_CHECK = new Separation("S4", List.of(FILING, ARCHIVE_CHECK), null, "2026-01-01");

    static final Separation BUSINESS_FINANCE = new Separation("P1", List.of(REQUEST, PAYMENT), PER_CASE, null);

    /** Of the applications in which everything is in order, every one of so many is entered. */
    private static final int ENTERED = 50;

    private final Dice dice = Dice.of("case register");
    private final OfficeHours hours = new OfficeHours(dice);
    private final Table table = new Table("case", "parent", "kind", "status", "beneficiary");
    private final Staff staff;
    private final Accounts accounts;
    private final Relations relations;
    private final AnswerKey key;
    private final List<Case> cases = new ArrayList<>();
    private int seen;

    /** The steps that a kind of case has to go through, in order. */
    record Chain(String kind, List<String> steps) {}

    CaseRegister(Staff staff, Accounts accounts, Relations relations, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.relations = relations;
        this.key = key;
    }

    static List<Chain> requiredSteps() {
        return List.of(
                new Chain(SUBSIDY, List.of(ACCEPTANCE, FIRST_REVIEW, SECOND_REVIEW, APPROVAL)),
                new Chain(SMALL, List.of(ACCEPTANCE, FIRST_REVIEW, APPROVAL)),
                new Chain(BATCH, List.of(APPROVAL)),
                new Chain(ITEM, List.of(ACCEPTANCE, FIRST_REVIEW, SECOND_REVIEW)),
                new Chain(PAYOUT, List.of(REQUEST, PAYMENT)));
    }

    Table table() {
        return table;
    }

    /** Enters some of the applications in which everything is in order; a small one needs no second review by a person. */
    void enter(String id, List<String> stepsByPersons) {
        if (seen++ % ENTERED == 0) {
            String kind = stepsByPersons.contains(SECOND_REVIEW) ? SUBSIDY : SMALL;
            table.add(id, null, kind, stepsByPersons.contains(APPROVAL) ? FINISHED : REJECTED, resident());
        }
    }

    private String resident() {
        return "R%05d".formatted(dice.between(10_000, 89_999));
    }

    /** Adds cases behind all others, so that their numbers change no other. */
    void plant(Table steps) {
        edits(steps);
        deputies(steps);
        trees(steps);
        changedRequirement(steps);
        businessAndFinance(steps);
        leftOut(steps);
        notLeftOut(steps);
        ownInterest(steps);
        noInterest(steps);
        cases.forEach(Case::register);
    }

    private void edits(Table steps) {
        Who who = new Who("ST01", LocalDate.of(2025, 3, 3));
        new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .edited(FIRST_REVIEW, who.approver) // who edits last has it in hand
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver)
                .breach(HISTORY, REVIEWS, who.person(who.approver));
        new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .edited(FIRST_REVIEW, who.second) // and who prepared what was then submitted
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver)
                .breach(HISTORY, REVIEWS, who.person(who.second));
        new Case(SUBSIDY, FINISHED, steps, who) // but not who edited an earlier round only
                .did(ACCEPTANCE, who.clerk)
                .edited(FIRST_REVIEW, who.second)
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.otherSecond)
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver);
    }

    private void deputies(Table steps) {
        Who who = new Who("ST02", LocalDate.of(2025, 5, 12));
        subsidy(steps, who)
                .onBehalfOf(APPROVAL, who.otherApprover, who.person(who.second))
                .breach(HISTORY, REVIEWS, who.person(who.second));
        subsidy(steps, who).onBehalfOf(APPROVAL, who.otherApprover, who.person(who.approver));
    }

    /** Up to the second review. */
    private Case subsidy(Table steps, Who who) {
        return new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.second);
    }

    private void trees(Table steps) {
        Who who = new Who("ST03", LocalDate.of(2025, 9, 1));
        Case approvedByReviewer = new Case(BATCH, FINISHED, steps, who).about(null);
        item(approvedByReviewer, steps, who).did(FIRST_REVIEW, who.first).did(SECOND_REVIEW, who.second);
        item(approvedByReviewer, steps, who).did(FIRST_REVIEW, who.otherFirst).did(SECOND_REVIEW, who.second);
        approvedByReviewer.later(9).did(APPROVAL, who.first).breach(HISTORY, REVIEWS, who.person(who.first));

        Case inParallel = new Case(BATCH, FINISHED, steps, who).about(null);
        item(inParallel, steps, who).did(FIRST_REVIEW, who.first).did(SECOND_REVIEW, who.second);
        item(inParallel, steps, who).did(FIRST_REVIEW, who.otherFirst).did(SECOND_REVIEW, who.first);
        inParallel.later(9).did(APPROVAL, who.approver).breach(HISTORY, REVIEWS, who.person(who.first));

        Case inOrder = new Case(BATCH, FINISHED, steps, who).about(null); // the same step on two parts
        item(inOrder, steps, who).did(FIRST_REVIEW, who.first).did(SECOND_REVIEW, who.second);
        item(inOrder, steps, who).did(FIRST_REVIEW, who.first).did(SECOND_REVIEW, who.second);
        inOrder.later(9).did(APPROVAL, who.approver);
    }

    private Case item(Case batch, Table steps, Who who) {
        return new Case(ITEM, FINISHED, steps, who).below(batch).did(ACCEPTANCE, who.clerk);
    }

    private void changedRequirement(Table steps) {
        Who before = new Who("ST05", LocalDate.of(2025, 12, 1));
        subsidy(steps, before)
                .did(APPROVAL, before.approver)
                .did(FILING, before.clerk)
                .did(ARCHIVE_CHECK, before.clerk);
        Who after = new Who("ST05", LocalDate.of(2026, 1, 12));
        subsidy(steps, after)
                .did(APPROVAL, after.approver)
                .did(FILING, after.clerk)
                .did(ARCHIVE_CHECK, after.clerk)
                .breach(HISTORY, FILING_CHECK.id(), after.person(after.clerk));
        subsidy(steps, before) // the later step decides
                .did(APPROVAL, before.approver)
                .did(FILING, before.first)
                .later(30)
                .did(ARCHIVE_CHECK, before.first)
                .breach(HISTORY, FILING_CHECK.id(), before.person(before.first));
    }

    private void businessAndFinance(Table steps) {
        Who who = new Who("ST06", LocalDate.of(2025, 11, 3));
        String preparer = who.account("FIN", "preparer", 0, Accounts.BOOKS);
        String cashier = who.account("FIN", "cashier", 0, Accounts.BOOKS);
        new Case(PAYOUT, FINISHED, steps, who)
                .did(REQUEST, cashier)
                .did(PAYMENT, cashier)
                .breach(PER_CASE, BUSINESS_FINANCE.id(), who.person(cashier));
        String handler = who.account("UIF", "handler", 3, Accounts.INSURANCE);
        new Case(PAYOUT, FINISHED, steps, who) // one person, two accounts in two systems
                .did(REQUEST, handler)
                .did(PAYMENT, accounts.of(who.person(handler), Accounts.BOOKS, who.day))
                .breach(PER_CASE, BUSINESS_FINANCE.id(), who.person(handler));
        new Case(PAYOUT, FINISHED, steps, who)
                .did(REQUEST, preparer)
                .did(PAYMENT, accounts.unrecorded(Accounts.BOOKS))
                .gap(PER_CASE, BUSINESS_FINANCE.id())
                .gap(RECUSAL, "");
        new Case(PAYOUT, FINISHED, steps, who).did(REQUEST, preparer).did(PAYMENT, cashier);
    }

    private void leftOut(Table steps) {
        Who who = new Who("ST08", LocalDate.of(2026, 3, 2));
        new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .did(APPROVAL, who.approver)
                .breach(CHAIN, "");
        new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .automatically(SECOND_REVIEW)
                .did(APPROVAL, who.approver)
                .breach(CHAIN, "");
        new Case(SUBSIDY, OPEN, steps, who) // approved first, reviewed afterwards
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .did(APPROVAL, who.approver)
                .did(SECOND_REVIEW, who.second)
                .breach(CHAIN, "");
        subsidy(steps, who) // reopened and closed again without the later steps
                .did(APPROVAL, who.approver)
                .did(FIRST_REVIEW, who.first)
                .breach(CHAIN, "");
        new Case(SUBSIDY, OPEN, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(SECOND_REVIEW, who.second)
                .breach(CHAIN, "");
        new Case(SUBSIDY, FINISHED, steps, who).breach(CHAIN, ""); // a case without any step
        new Case(null, FINISHED, steps, who).did(ACCEPTANCE, who.clerk).gap(CHAIN, "");
        new Case("training-subsidie", FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .gap(CHAIN, "");
    }

    /** Nothing of these must be found. */
    private void notLeftOut(Table steps) {
        Who who = new Who("ST09", LocalDate.of(2026, 4, 13));
        new Case(SUBSIDY, OPEN, steps, who).did(ACCEPTANCE, who.clerk); // the rest has not come yet
        new Case(SUBSIDY, REJECTED, steps, who).did(ACCEPTANCE, who.clerk).did(FIRST_REVIEW, who.first);
        new Case(SUBSIDY, CANCELLED, steps, who).did(ACCEPTANCE, who.clerk).did(APPROVAL, who.approver);
        new Case(SUBSIDY, FINISHED, steps, who) // passed by the system, then reviewed after all
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .automatically(SECOND_REVIEW)
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver);
        new Case(SMALL, FINISHED, steps, who) // needs no second review
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .automatically(SECOND_REVIEW)
                .did(APPROVAL, who.approver);
        new Case(SUBSIDY, OPEN, steps, who) // reopened, still under way
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver)
                .did(FIRST_REVIEW, who.first);
    }

    private void ownInterest(Table steps) {
        Who who = new Who("ST10", LocalDate.of(2025, 6, 9));
        approved(steps, who).about(who.person(who.first)).breach(RECUSAL, "", who.person(who.first));
        approved(steps, who)
                .about(relations.relativeOf(who.person(who.second)))
                .breach(RECUSAL, "", who.person(who.second));
        approved(steps, who)
                .about(relations.company(relations.relativeOf(who.person(who.approver)), null, null))
                .breach(RECUSAL, "", who.person(who.approver));
        approved(steps, who)
                .about(relations.company(who.person(who.clerk), LocalDate.of(2024, 1, 8), LocalDate.of(2026, 1, 8)))
                .breach(RECUSAL, "", who.person(who.clerk));
        String absent = staff.inPost("TRN", "approver", who.day).get(1);
        subsidy(steps, who) // the principal is related
                .onBehalfOf(APPROVAL, who.otherApprover, absent)
                .about(relations.relativeOf(absent))
                .breach(RECUSAL, "", absent);
        Case batch = new Case(BATCH, FINISHED, steps, who).about(null);
        item(batch, steps, who) // whoever approves the batch approves its parts
                .did(FIRST_REVIEW, who.first)
                .did(SECOND_REVIEW, who.second)
                .about(relations.relativeOf(who.person(who.otherApprover)))
                .breach(RECUSAL, "", who.person(who.otherApprover));
        batch.later(9).did(APPROVAL, who.otherApprover);
        approved(steps, who).about(null).gap(RECUSAL, "");
        new Case(SUBSIDY, FINISHED, steps, who)
                .did(ACCEPTANCE, who.clerk)
                .did(FIRST_REVIEW, accounts.unrecorded(Accounts.SUBSIDIES))
                .did(SECOND_REVIEW, who.second)
                .did(APPROVAL, who.approver)
                .gap(RECUSAL, "")
                .gap(HISTORY, REVIEWS);
    }

    private Case approved(Table steps, Who who) {
        return subsidy(steps, who).did(APPROVAL, who.approver);
    }

    /** Nothing of these must be found. */
    private void noInterest(Table steps) {
        Who who = new Who("ST12", LocalDate.of(2026, 1, 19));
        approved(steps, who) // the company is no longer his
                .about(relations.company(who.person(who.clerk), LocalDate.of(2024, 1, 8), who.day));
        relations.declare(who.person(who.first), who.person(who.otherSecond));
        approved(steps, who).about(relations.relativeOf(who.person(who.otherSecond))); // a relative of a relative
        approved(steps, who).about(relations.relativeOf(who.person(who.otherFirst))); // who has no part in it
        approved(steps, who).about(relations.company(who.person(who.otherApprover), null, null));
    }

    /** One planted case with its steps, an open day apart. */
    private final class Case {

        private final String id;
        private final @Nullable String kind;
        private final String status;
        private final Table steps;
        private LocalDateTime now;
        private @Nullable String parent;
        private @Nullable String beneficiary = resident();

        Case(@Nullable String kind, String status, Table steps, Who who) {
            cases.add(this);
            this.id = "B%04d".formatted(cases.size());
            this.kind = kind;
            this.status = status;
            this.steps = steps;
            this.now = hours.on(who.day);
        }

        void register() {
            table.add(id, parent, kind, status, beneficiary);
        }

        Case below(Case whole) {
            parent = whole.id;
            return this;
        }

        Case about(@Nullable String person) {
            beneficiary = person;
            return this;
        }

        Case later(int days) {
            now = hours.after(now, days, days);
            return this;
        }

        Case did(String step, String account) {
            return add(step, account, PERSON, null, null);
        }

        Case edited(String step, String account) {
            return add(step, account, PERSON, null, "edited");
        }

        Case onBehalfOf(String step, String account, String principal) {
            return add(step, account, PERSON, principal, null);
        }

        Case automatically(String step) {
            return add(step, Accounts.PRE_CHECK, "system", null, null);
        }

        private Case add(String step, String account, String by, @Nullable String principal, @Nullable String action) {
            steps.add(id, step, account, now, by, principal, action);
            return later(1);
        }

        Case breach(String rule, String about, String... persons) {
            key.breach(rule, id, about, persons);
            return this;
        }

        Case gap(String rule, String about) {
            key.gap(rule, id, about);
            return this;
        }
    }

    /** The accounts of those who are in their posts on a day, and whose they are. */
    private final class Who {

        private final LocalDate day;
        private final Map<String, String> persons = new HashMap<>();
        private final String clerk;
        private final String first;
        private final String otherFirst;
        private final String second;
        private final String otherSecond;
        private final String approver;
        private final String otherApprover;

        Who(String unit, LocalDate day) {
            this.day = day;
            clerk = account(unit, "window", 1, Accounts.SUBSIDIES);
            first = account(unit, "reviewer", 0, Accounts.SUBSIDIES);
            otherFirst = account(unit, "reviewer", 1, Accounts.SUBSIDIES);
            second = account("EMP", "reviewer", 2, Accounts.SUBSIDIES);
            otherSecond = account("EMP", "reviewer", 3, Accounts.SUBSIDIES);
            approver = account("EMP", "approver", 0, Accounts.SUBSIDIES);
            otherApprover = account("EMP", "approver", 1, Accounts.SUBSIDIES);
        }

        String account(String unit, String post, int index, String system) {
            String person = staff.inPost(unit, post, day).get(index);
            String account = accounts.of(person, system, day);
            persons.put(account, person);
            return account;
        }

        String person(String account) {
            return Objects.requireNonNull(persons.get(account));
        }
    }
}
