package io.neikong.permissions.rotation;

import io.neikong.control.Recorded;
import io.neikong.party.Post;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaving a post for another or for good (离岗), and what was recorded of the handover. A new title for the same
 * function is none, nor is a new capacity in the same post.
 *
 * @param outgoing  who left
 * @param post  which post
 * @param changedOn  the first day on which he no longer held it
 * @param duty  whether it is an accounting post
 * @param accountingHeads  who heads the accounting of the unit (会计机构负责人、会计主管人员) on the day of the handover, in any
 *     order; empty if nobody knows
 * @param unitHeads  who heads the unit (单位负责人) on that day, in any order; empty if nobody knows
 * @param handover  what was recorded of the handover, null if there was none
 */
public record PostChange(
        String outgoing,
        Post post,
        LocalDate changedOn,
        Duty duty,
        List<String> accountingHeads,
        List<String> unitHeads,
        @Nullable Handover handover)
        implements Serializable {

    /** Whether a post is one of accounting, whose handovers the law says who supervises. */
    public enum Duty {
        /** Not an accounting post (非会计岗位). */
        OTHER,
        /** An accounting post (会计人员). */
        ACCOUNTING,
        /** Head of the accounting of a unit (会计机构负责人、会计主管人员). */
        ACCOUNTING_HEAD
    }

    /**
     * The record of a handover (交接记录).
     *
     * @param handover  the caller's identifier of the record
     * @param list  the identifier of the list of what was handed over (交接清册), null if not recorded
     * @param incoming  who took over, null if not recorded
     * @param supervisor  who supervised the handover (监交人), null if nobody did
     * @param handedOverOn  the day on which it was handed over, null if not recorded
     * @param openItems  how many open items (未了事项) the record names, 0 if it says that there are none; null if it does not
     *     say
     */
    public record Handover(
            String handover,
            @Nullable String list,
            @Nullable String incoming,
            @Nullable String supervisor,
            @Nullable LocalDate handedOverOn,
            @Nullable Integer openItems)
            implements Serializable {
        public Handover {
            list = Recorded.text(list);
            incoming = Recorded.text(incoming);
            supervisor = Recorded.text(supervisor);
            Objects.requireNonNull(handover, "handover");
            if (openItems != null && openItems < 0) {
                throw new IllegalArgumentException("openItems must not be negative, but was " + openItems);
            }
        }
    }

    public PostChange {
        Objects.requireNonNull(outgoing, "outgoing");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(changedOn, "changedOn");
        Objects.requireNonNull(duty, "duty");
        accountingHeads = List.copyOf(accountingHeads);
        unitHeads = List.copyOf(unitHeads);
    }
}
