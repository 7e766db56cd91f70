package io.neikong.finance.accounting;

import io.neikong.control.Recorded;
import io.neikong.separation.Step.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done on a voucher (凭证操作记录).
 *
 * @param kind  what was done
 * @param actor  who or what did it; what the system did by itself is nobody's
 * @param person  the person who did it, whatever the account, null if that is not known or it was the system
 * @param at  when it was done, null if that was not recorded
 */
public record VoucherAction(
        Kind kind,
        Actor actor,
        @Nullable String person,
        @Nullable Instant at) implements Serializable {

    /** What is done on a voucher, in its course. */
    public enum Kind {
        /** Prepared (制单). */
        PREPARED("prepared"),
        /** Changed by somebody, who is a maker from then on (修改). */
        EDITED("edited"),
        /** Reviewed (审核), for the first time or again. */
        REVIEWED("reviewed"),
        /** Posted (记账), for the first time or again. */
        POSTED("posted"),
        /** Posting taken back (反记账). */
        UNPOSTED("unposted"),
        /** Review taken back (反审核). */
        UNREVIEWED("unreviewed"),
        /** Cancelled (作废): what was done before still counts. */
        VOIDED("voided"),
        /** Reversed by another voucher (红字冲销); whoever did it is a maker of that voucher. */
        REVERSED("reversed");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** The word for it in evidence. */
        String term() {
            return term;
        }
    }

    /** By moment; at one moment in the course of a voucher. An undated preparation comes first, all else undated last. */
    static final Comparator<VoucherAction> COURSE = Comparator.comparing(VoucherAction::place)
            .thenComparing(VoucherAction::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(VoucherAction::kind)
            .thenComparing(VoucherAction::person, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(VoucherAction::actor);

    public VoucherAction {
        person = Recorded.text(person);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(actor, "actor");
    }

    /** Something that a person did. */
    public static VoucherAction of(Kind kind, @Nullable String person, @Nullable Instant at) {
        return new VoucherAction(kind, Actor.PERSON, person, at);
    }

    /** Something that the system did by itself. */
    public static VoucherAction bySystem(Kind kind, @Nullable Instant at) {
        return new VoucherAction(kind, Actor.SYSTEM, null, at);
    }

    private int place() {
        if (at != null) {
            return 1;
        }
        return kind == Kind.PREPARED ? 0 : 2;
    }

    /** Whether it made what the voucher says. */
    boolean isMaking() {
        return kind == Kind.PREPARED || kind == Kind.EDITED;
    }

    /** Whether a person reviewed: what the system passed is a review by nobody. */
    boolean isReview() {
        return kind == Kind.REVIEWED && actor == Actor.PERSON;
    }

    /** Whether it matters here who did it and when: anything but a cancellation or a reversal. */
    private boolean counts() {
        return kind != Kind.VOIDED && kind != Kind.REVERSED;
    }

    boolean isByUnknownPerson() {
        return counts() && actor == Actor.PERSON && person == null;
    }

    /** Whether its place in the history is not known; a preparation comes first in any case. */
    boolean isOutOfOrder() {
        return counts() && kind != Kind.PREPARED && at == null;
    }

    /** Whether one known person did both, and not the system under his name. */
    boolean isInOneHandWith(VoucherAction other) {
        return actor == Actor.PERSON && other.actor == Actor.PERSON && person != null && person.equals(other.person);
    }
}
