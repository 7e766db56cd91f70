package io.neikong.permissions.grant;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who is whose superior, directly or over any number of levels (上下级关系). */
public final class ReportingLines implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableListMultimap<String, Line> byPerson;

    private ReportingLines(ImmutableListMultimap<String, Line> byPerson) {
        this.byPerson = byPerson;
    }

    /**
     * One person and a direct superior.
     *
     * @param person  who reports
     * @param superior  to whom
     * @param validity  from when to when
     */
    public record Line(String person, String superior, Validity validity) implements Serializable {
        public Line {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(superior, "superior");
            Objects.requireNonNull(validity, "validity");
        }
    }

    /** The lines, in any order; a person may have several superiors, and a circle does no harm. */
    public static ReportingLines of(Collection<Line> lines) {
        return new ReportingLines(Multimaps.index(lines, Line::person));
    }

    /** Whether somebody was below somebody else at a moment; nobody is below himself. */
    public boolean isBelow(String person, String superior, Instant at) {
        if (person.equals(superior)) {
            return false;
        }
        Set<String> seen = new HashSet<>(List.of(person));
        ArrayDeque<String> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            for (Line line : byPerson.get(open.remove())) {
                if (line.validity().covers(at) && seen.add(line.superior())) {
                    if (line.superior().equals(superior)) {
                        return true;
                    }
                    open.add(line.superior());
                }
            }
        }
        return false;
    }
}
