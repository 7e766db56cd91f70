package io.neikong.finance.subsidy.guide;

import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The workflow of a programme in the system, beside the guide that it has to follow (系统流程).
 *
 * @param programme  the caller's identifier of the programme
 * @param guide  the guide in force
 * @param steps  the steps in the system, in their order; null if nobody recorded them
 */
public record SystemWorkflow(
        String programme, OperatingGuide guide, @Nullable List<Step> steps) implements Serializable {
    public SystemWorkflow {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(guide, "guide");
        steps = steps == null ? null : List.copyOf(steps);
    }
}
