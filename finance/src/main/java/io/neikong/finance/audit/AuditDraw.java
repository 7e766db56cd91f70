package io.neikong.finance.audit;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the sample of an audit was drawn (稽核抽样记录).
 *
 * @param draw  the caller's identifier of the draw, such as that of the plan
 * @param seed  the seed, null if not recorded
 * @param listHash  the hash of the list from which was drawn, as {@link AuditSample#listHash} makes it; null if not recorded
 * @param list  the list as it is on record, in any order
 * @param drawn  the items that were drawn, in any order, without those that are audited for their value
 * @param drawnBy  the identifier of the person who drew, null if not recorded
 * @param auditee  the identifier of the person or unit that is audited, null if not recorded
 * @param handlers  the identifiers of the persons who handled what is audited, null if not recorded
 */
public record AuditDraw(
        String draw,
        @Nullable String seed,
        @Nullable String listHash,
        List<String> list,
        List<String> drawn,
        @Nullable String drawnBy,
        @Nullable String auditee,
        @Nullable List<String> handlers)
        implements Serializable {

    /**
     * Refuses what nobody can draw from.
     *
     * @throws IllegalArgumentException if the seed is empty or has a line break, or an item of the list or the sample occurs
     *     twice, is empty or has a line break
     */
    public AuditDraw {
        seed = Recorded.text(seed);
        listHash = Recorded.text(listHash);
        drawnBy = Recorded.text(drawnBy);
        auditee = Recorded.text(auditee);
        Objects.requireNonNull(draw, "draw");
        list = List.copyOf(list);
        drawn = List.copyOf(drawn);
        handlers = handlers == null ? null : List.copyOf(handlers);
        AuditSample.requireItems(list);
        AuditSample.requireItems(drawn);
        if (seed != null) {
            seed = new AuditSample(seed, drawn.size()).seed();
        }
    }
}
