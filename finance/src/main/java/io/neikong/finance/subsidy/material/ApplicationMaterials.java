package io.neikong.finance.subsidy.material;

import io.neikong.control.Recorded;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The materials of one application, beside what the policy asks for (申请材料与应交材料).
 *
 * @param application  the caller's identifier of the application
 * @param programme  the identifier of the programme, null if not recorded
 * @param policyVersion  the version of the policy that it goes by, null if not recorded
 * @param appliedOn  the day of the application, null if not recorded
 * @param claimedFrom  the first day for which the subsidy is claimed, null if not recorded or none
 * @param claimedUntil  the first day for which it is no longer claimed, null if not recorded or none
 * @param approved  whether it was approved; one that is open, rejected or withdrawn is not examined. Before a decision that is to
 *     be examined first, say so with the moment of the decision to come
 * @param decidedAt  when that was decided, null if not recorded
 * @param required  what the version of the policy asks for, null if that is not known
 * @param materials  the items handed in, in any order
 * @param renamings  names and numbers that changed, in any order
 */
public record ApplicationMaterials(
        String application,
        @Nullable String programme,
        @Nullable String policyVersion,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate claimedFrom,
        @Nullable LocalDate claimedUntil,
        boolean approved,
        @Nullable Instant decidedAt,
        @Nullable List<RequiredMaterial> required,
        List<Material> materials,
        List<Renaming> renamings)
        implements Serializable {

    /**
     * A change of a name or a number on record, so that both mean the same (更名、换证).
     *
     * @param field  what changed
     * @param former  what it was, as items state it
     * @param present  what it has been since
     */
    public record Renaming(Field field, String former, String present) implements Serializable {
        public Renaming {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(former, "former");
            Objects.requireNonNull(present, "present");
        }
    }

    public ApplicationMaterials {
        programme = Recorded.text(programme);
        policyVersion = Recorded.text(policyVersion);
        Objects.requireNonNull(application, "application");
        required = required == null ? null : List.copyOf(required);
        materials = List.copyOf(materials);
        renamings = List.copyOf(renamings);
    }

    /** The day of the decision, null if not recorded. */
    @Nullable
    LocalDate decidedOn() {
        return decidedAt == null ? null : ChinaTime.dayOf(decidedAt);
    }

    /** Whether two values of a field come to the same thing by the changes on record, there and back again too. */
    boolean isSame(Field field, String one, String other) {
        return one.equals(other) || !Collections.disjoint(since(field, one), since(field, other));
    }

    /** What a value has been called since it was stated, itself included. */
    private Set<String> since(Field field, String value) {
        Set<String> names = new HashSet<>();
        names.add(value);
        for (int before = 0; before < names.size(); ) {
            before = names.size();
            for (Renaming renaming : renamings) {
                if (renaming.field() == field && names.contains(renaming.former())) {
                    names.add(renaming.present());
                }
            }
        }
        return names;
    }
}
