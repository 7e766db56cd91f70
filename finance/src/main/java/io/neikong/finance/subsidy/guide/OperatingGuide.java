package io.neikong.finance.subsidy.guide;

import io.neikong.control.Recorded;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of the operating guide of a programme (业务操作细则、办事指南).
 *
 * @param guide  the caller's identifier of the version
 * @param issuedOn  the day on which it was issued, null if not recorded
 * @param validity  from when to when it is in force
 * @param steps  the steps that it lists, in their order; empty if it lists none
 * @param materials  the papers and forms that it asks for, null if nobody recorded them
 */
public record OperatingGuide(
        String guide,
        @Nullable LocalDate issuedOn,
        Validity validity,
        List<Step> steps,
        @Nullable List<Material> materials)
        implements Serializable {

    /**
     * One step of the work.
     *
     * @param step  the district's word for the step
     * @param post  the post that takes it, null if none is named
     * @param within  how long it may take, null if no limit is named
     */
    public record Step(
            String step, @Nullable String post, @Nullable Period within) implements Serializable {
        public Step {
            post = Recorded.text(post);
            Objects.requireNonNull(step, "step");
        }
    }

    /**
     * Something that an applicant has to bring.
     *
     * @param material  the caller's identifier of the material
     * @param kind  what it is, null if not recorded
     * @param source  what kind of text asks for it, null if none does
     * @param citation  the text itself, null if not recorded
     */
    public record Material(
            String material,
            @Nullable Kind kind,
            @Nullable Source source,
            @Nullable String citation) implements Serializable {

        /** What an applicant has to bring. */
        public enum Kind {
            /** A paper that says who somebody is (身份证件、社会保障卡). */
            IDENTITY,
            /** A paper that proves something else (其他证明材料). */
            PROOF,
            /** A form to be filled in (申请表). */
            FORM
        }

        /** What kind of text asks for a paper, the strongest first (设定依据). */
        public enum Source {
            /** A law (法律). */
            LAW,
            /** A regulation of the State Council (行政法规). */
            REGULATION,
            /** A decision of the State Council (国务院决定). */
            STATE_COUNCIL_DECISION,
            /** A rule or document of a ministry (部门规章、规范性文件). */
            MINISTRY,
            /** A document of the city (市级文件). */
            CITY,
            /** A document of the district (区级文件). */
            DISTRICT;

            /** Whether it may ask for more than identity papers in social insurance. */
            boolean suffices() {
                return this == LAW || this == REGULATION || this == STATE_COUNCIL_DECISION;
            }
        }

        public Material {
            citation = Recorded.text(citation);
            Objects.requireNonNull(material, "material");
        }
    }

    public OperatingGuide {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(validity, "validity");
        steps = List.copyOf(steps);
        materials = materials == null ? null : List.copyOf(materials);
    }

    /** Whether it asks for a material of that kind. */
    boolean asksFor(Material.Kind kind) {
        if (materials != null) {
            for (int i = 0; i < materials.size(); i++) {
                if (materials.get(i).kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }
}
