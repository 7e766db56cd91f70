package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.BASIS_IN_FORCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an application rests on a document that was published and in force on the day of the application, of the approval and of the
 * payment (适用文件有效).
 *
 * <p>Rules for the office itself and minutes of meetings are no basis. A document is a basis from the day on which it was published on, and
 * an extension from the day on which it was issued. What was applied for in time may be approved and paid while the document is no longer
 * in force if its own words say so.
 */
public record BasisInForce() implements Control<DocumentUse> {

    private static final List<Rule> RULES = List.of(BASIS_IN_FORCE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(DocumentUse use) {
        LocalDate appliedOn = use.past(use.appliedOn());
        LocalDate approvedOn = use.past(use.approvedOn());
        LocalDate paidOn = use.past(use.paidOn());
        if (use.appliedOn() != null && appliedOn == null && approvedOn == null && paidOn == null) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome kept = Outcome.satisfied(this, use.use(), RULES);
        PolicyDocument document = use.document();
        if (document == null) {
            return kept.gap(BASIS_IN_FORCE, "document");
        }
        boolean noBasis = document.kind() == Kind.INTERNAL || document.kind() == Kind.MINUTES;
        boolean unpublished =
                document.kind() == Kind.NORMATIVE && publications(document).isEmpty();
        if (noBasis || unpublished) {
            return kept.breach(BASIS_IN_FORCE, seen(use, document, Terms.of(noBasis ? "noBasis" : "notPublished")));
        }
        Answer applied = valid(document, appliedOn);
        Answer approved = settled(document, applied, approvedOn);
        Answer paid = settled(document, applied, paidOn);
        Terms circumstances = Terms.NONE
                .when(applied == Answer.NO, "notInForceWhenApplied")
                .when(approved == Answer.NO, "notInForceWhenApproved")
                .when(paid == Answer.NO, "notInForceWhenPaid");
        Outcome outcome =
                circumstances.isEmpty() ? kept : kept.breach(BASIS_IN_FORCE, seen(use, document, circumstances));
        boolean approvalMatters = paidOn != null && !isAssured(document, applied, paidOn);
        Terms missing = Terms.NONE
                .when(document.kind() == null, "kind")
                .when(appliedOn == null, "appliedOn")
                .when(approvedOn == null && approvalMatters, "approvedOn");
        List<LocalDate> unclear = new ArrayList<>();
        addIfUnclear(unclear, appliedOn, applied);
        addIfUnclear(unclear, approvedOn, approved);
        addIfUnclear(unclear, paidOn, paid);
        return outcome.gap(BASIS_IN_FORCE, unclear(document, unclear, missing));
    }

    /** Whether whatever day between application and payment is one on which it is valid. */
    private static boolean isAssured(PolicyDocument document, Answer applied, LocalDate paidOn) {
        LocalDate to = document.to();
        return applied == Answer.YES
                && (Boolean.TRUE.equals(document.settlesEarlier()) || to == null || paidOn.isBefore(to));
    }

    /** Whether it was published and in force on a day; that of an act which did not happen is not known. */
    private static Answer valid(PolicyDocument document, @Nullable LocalDate day) {
        if (day == null) {
            return Answer.UNKNOWN;
        }
        Answer published = publishedOn(document, day);
        Answer inForce = document.inForceOn(day);
        if (published == Answer.NO || inForce == Answer.NO) {
            return Answer.NO;
        }
        return published == Answer.YES ? inForce : published;
    }

    private static List<Stage> publications(PolicyDocument document) {
        return document.done(Step.PUBLICATION).stream()
                .filter(one -> one.result() != Result.REFUSED)
                .toList();
    }

    private static Answer publishedOn(PolicyDocument document, LocalDate day) {
        List<Stage> publications = publications(document);
        if (publications.stream()
                .anyMatch(one -> one.doneOn() != null && !one.doneOn().isAfter(day))) {
            return Answer.YES;
        }
        boolean open = publications.isEmpty()
                || publications.stream()
                        .anyMatch(one -> one.doneOn() == null
                                && (one.begunOn() == null || !one.begunOn().isAfter(day)));
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether it is valid on a later day, or settles what was applied for while it was. */
    private static Answer settled(PolicyDocument document, Answer applied, @Nullable LocalDate day) {
        Answer valid = valid(document, day);
        Boolean settles = document.settlesEarlier();
        if (day == null || valid != Answer.NO || applied == Answer.NO || Boolean.FALSE.equals(settles)) {
            return valid;
        }
        LocalDate to = document.to();
        boolean ended = to != null && !day.isBefore(to);
        if (!ended || publishedOn(document, day) == Answer.NO) {
            return Answer.NO;
        }
        return applied == Answer.YES && Boolean.TRUE.equals(settles) ? Answer.YES : Answer.UNKNOWN;
    }

    private static void addIfUnclear(List<LocalDate> days, @Nullable LocalDate day, Answer valid) {
        if (day != null && valid == Answer.UNKNOWN) {
            days.add(day);
        }
    }

    /** What is missing to say whether it was valid on some days. */
    private static Terms unclear(PolicyDocument document, List<LocalDate> days, Terms missing) {
        boolean publication = false;
        boolean beginning = false;
        boolean extension = false;
        boolean transition = false;
        for (LocalDate day : days) {
            LocalDate to = document.to();
            Answer inForce = document.inForceOn(day);
            boolean ended = to != null && !day.isBefore(to);
            publication |= publishedOn(document, day) == Answer.UNKNOWN;
            beginning |= inForce == Answer.UNKNOWN && !ended;
            extension |= inForce == Answer.UNKNOWN && ended;
            transition |= inForce == Answer.NO && document.settlesEarlier() == null;
        }
        return missing.when(publication, "publishedOn")
                .when(beginning, "from")
                .when(extension, "extensions")
                .when(transition, "settlesEarlier");
    }

    private static Evidence seen(DocumentUse use, PolicyDocument document, Terms circumstances) {
        LocalDate appliedOn = use.past(use.appliedOn());
        LocalDate approvedOn = use.past(use.approvedOn());
        LocalDate paidOn = use.past(use.paidOn());
        LocalDate last = paidOn != null ? paidOn : approvedOn != null ? approvedOn : appliedOn;
        return Evidence.happenedOn(last)
                .and("circumstances", circumstances)
                .and("document", document.document())
                .and("appliedOn", appliedOn)
                .and("approvedOn", approvedOn)
                .and("paidOn", paidOn);
    }
}
