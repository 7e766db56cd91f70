package io.neikong.control;

import java.io.Serializable;
import java.util.Objects;

/**
 * A waiver that is held against a finding in order to excuse it (豁免使用).
 *
 * @param waiver  the waiver
 * @param finding  the finding, whether or not it is excused already
 */
public record WaiverUse(Waiver waiver, Finding finding) implements Serializable {
    public WaiverUse {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(finding, "finding");
    }
}
