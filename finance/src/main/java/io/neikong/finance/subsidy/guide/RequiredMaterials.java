package io.neikong.finance.subsidy.guide;

import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a guide asks applicants for (申请要件).
 *
 * @param guide  the guide
 * @param insurance  whether the programme is one of social insurance, such as one out of the unemployment fund
 * @param asOf  the day on which is judged
 */
public record RequiredMaterials(OperatingGuide guide, Answer insurance, LocalDate asOf) implements Serializable {
    public RequiredMaterials {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(asOf, "asOf");
    }
}
