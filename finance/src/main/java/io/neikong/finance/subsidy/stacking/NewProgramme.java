package io.neikong.finance.subsidy.stacking;

import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A programme that comes into force, and what it says of those that there are (新政策与现行政策的衔接).
 *
 * @param programme  the programme
 * @param effectiveOn  its first day, null if not recorded
 * @param inForce  the other programmes that are in force on that day, of city and district
 * @param declarations  what it says of other programmes, in any order
 */
public record NewProgramme(
        String programme, @Nullable LocalDate effectiveOn, List<String> inForce, List<Declaration> declarations)
        implements Serializable {

    /**
     * That a programme says how it stands to another.
     *
     * @param other  the other programme
     * @param relation  how it stands to it, null if the relation was not recorded
     * @param declaredOn  the day on which that was laid down, null if not recorded
     */
    public record Declaration(
            String other,
            @Nullable Relation relation,
            @Nullable LocalDate declaredOn) implements Serializable {
        public Declaration {
            Objects.requireNonNull(other, "other");
        }
    }

    public NewProgramme {
        Objects.requireNonNull(programme, "programme");
        inForce = List.copyOf(inForce);
        declarations = List.copyOf(declarations);
    }
}
