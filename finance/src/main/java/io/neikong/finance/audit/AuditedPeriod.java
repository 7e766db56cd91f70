package io.neikong.finance.audit;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was paid in one programme and period, and which of it was audited (稽核计划和覆盖).
 *
 * @param period  the caller's identifier of programme and period together
 * @param plan  the identifier of the plan for its audit, null if there is none
 * @param dueOn  the last day for the audit, included; null if not recorded
 * @param items  all payments or cases of the period, in any order
 * @param asOf  the day on which is judged
 */
public record AuditedPeriod(
        String period, @Nullable String plan, @Nullable LocalDate dueOn, List<Item> items, LocalDate asOf)
        implements Serializable {

    /**
     * A payment or a case.
     *
     * @param item  the caller's identifier
     * @param amount  the yuan it is about, null if not recorded
     * @param audited  whether it was audited
     * @param auditedOn  the day, null if not recorded or not audited
     */
    public record Item(
            String item,
            @Nullable BigDecimal amount,
            boolean audited,
            @Nullable LocalDate auditedOn) implements Serializable {
        public Item {
            Objects.requireNonNull(item, "item");
        }
    }

    public AuditedPeriod {
        plan = Recorded.text(plan);
        Objects.requireNonNull(period, "period");
        items = List.copyOf(items);
        Objects.requireNonNull(asOf, "asOf");
    }
}
