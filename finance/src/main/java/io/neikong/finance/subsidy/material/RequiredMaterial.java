package io.neikong.finance.subsidy.material;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a version of a policy asks an applicant for (应交材料).
 *
 * @param kinds  the kinds of item of which one will do, such as an identity card or the residence permit of somebody from Hong
 *     Kong; the first one names the line
 * @param marks  what the item has to show
 * @param decisive  when it has to be in force, null if it need not be, as an application form
 */
public record RequiredMaterial(
        List<String> kinds, List<Mark> marks, @Nullable DecisiveDay decisive) implements Serializable {

    /** What can be seen on an item (材料形式要件). */
    public enum Mark {
        /** It can be read (字迹清晰). */
        LEGIBLE,
        /** It bears a date (注明日期). */
        DATED,
        /** It is signed by whom it binds, or by an agent with a mandate (签字). */
        SIGNED,
        /** It bears a seal (盖章). */
        SEALED
    }

    /** When an item has to be in force (关键日). */
    public enum DecisiveDay {
        /** On the day of the application (申请日). */
        APPLICATION,
        /** On each day for which the subsidy is claimed (申领期间). */
        CLAIMED_PERIOD,
        /** On the day of the decision (审批日). */
        DECISION
    }

    /**
     * Refuses a line of nothing.
     *
     * @throws IllegalArgumentException if there is no kind
     */
    public RequiredMaterial {
        kinds = List.copyOf(kinds);
        marks = List.copyOf(marks);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds must name at least one kind of item, but were empty");
        }
    }

    /** The kind that names the line. */
    public String kind() {
        return kinds.get(0);
    }

    boolean accepts(Material material) {
        return kinds.contains(material.kind());
    }
}
