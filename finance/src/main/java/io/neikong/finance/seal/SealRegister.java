package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.REGISTER_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealUse.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the line of the register for one use of a seal is complete (用印登记完整).
 *
 * <p>What the register lacks is itself the breach, one for all of it; this control never finds a gap, because whether a
 * line is complete can always be told. An application that was cancelled and not used needs no complete line.
 *
 * @param required  what a line must hold
 */
public record SealRegister(List<Field> required) implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(REGISTER_COMPLETE);

    /** What a line of a register may hold (登记簿栏目). */
    public enum Field {
        /** The number of the line (序号). */
        SERIAL("serial", false, use -> use.particulars().serial()),
        /** Which seal (印鉴名称). */
        SEAL("seal", false, SealUse::seal),
        /** Number or title of the document (文件名称、文号). */
        DOCUMENT("document", false, SealUse::document),
        /** What for (用印事由). */
        MATTER("matter", false, SealUse::matter),
        /** The amount of the document (金额), 0 for none. */
        AMOUNT("amount", false, use -> use.particulars().amount()),
        /** Who applied (申请人). */
        APPLICANT("applicant", false, use -> use.applied().applicant()),
        /** The department that applied (申请部门). */
        DEPARTMENT("department", false, use -> use.particulars().department()),
        /** When it was applied for (申请时间). */
        APPLIED_AT("appliedAt", false, use -> use.applied().at()),
        /** Who approved (审批人). */
        APPROVER("approver", true, SealUse::approver),
        /** When it was approved (审批时间). */
        APPROVED_AT("approvedAt", true, SealUse::approvedAt),
        /** How many times the seal was applied (用印份数). */
        COPIES("copies", true, use -> use.stamped().copies()),
        /** Who keeps the seal and stamped with it (监印人). */
        KEEPER("keeper", true, use -> use.stamped().keeper()),
        /** When the seal was used (用印时间). */
        USED_AT("usedAt", true, use -> use.stamped().at()),
        /** Who watched (见证人). */
        WITNESS("witness", true, use -> use.particulars().witness()),
        /** Where the seal was used (用印地点). */
        PLACE("place", true, use -> use.particulars().place()),
        /** What else is to be said (备注). */
        REMARKS("remarks", true, use -> use.particulars().remarks());

        private final String term;
        private final boolean onceUsed;
        private final Function<SealUse, @Nullable Object> value;

        Field(String term, boolean onceUsed, Function<SealUse, @Nullable Object> value) {
            this.term = term;
            this.onceUsed = onceUsed;
            this.value = value;
        }

        /** Until the seal is used, nobody knows what comes with its use. */
        private boolean isMissing(SealUse use) {
            return (!onceUsed || use.isMade()) && value.apply(use) == null;
        }
    }

    public SealRegister {
        required = List.copyOf(required);
    }

    /**
     * What every register holds, an engineering default: seal, document, matter, applicant, moment of the application,
     * copies, keeper and moment of the use. Approver, moment of approval and approved copies are left to
     * {@link SealUseApproval} and {@link SealUseCopies}.
     */
    public SealRegister() {
        this(List.of(
                Field.SEAL,
                Field.DOCUMENT,
                Field.MATTER,
                Field.APPLICANT,
                Field.APPLIED_AT,
                Field.COPIES,
                Field.KEEPER,
                Field.USED_AT));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        if (use.status() == Status.CANCELLED && use.stamped().at() == null) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        Terms missing = Terms.NONE;
        for (int i = 0; i < required.size(); i++) {
            Field field = required.get(i);
            missing = missing.when(field.isMissing(use), field.term);
        }
        return missing.isEmpty() ? outcome : outcome.breach(REGISTER_COMPLETE, Evidence.missing(missing));
    }
}
