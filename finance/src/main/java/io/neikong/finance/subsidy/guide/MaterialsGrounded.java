package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.MATERIALS_GROUNDED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Checks that a guide asks for no paper without a basis (要件有据).
 *
 * <p>Identity papers and forms need none. In social insurance, since 2023-12-01, a law, a regulation or a decision of the State
 * Council has to ask for anything else; in other programmes a document of any rank is enough. A guide that ended before that day is
 * judged as one of another programme, and one that is not in force yet is not examined.
 */
public record MaterialsGrounded() implements Control<RequiredMaterials> {

    private static final List<Rule> RULES = List.of(MATERIALS_GROUNDED);
    private static final LocalDate IN_FORCE_ON = LocalDate.of(2023, 12, 1);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RequiredMaterials required) {
        OperatingGuide guide = required.guide();
        List<Material> materials = guide.materials();
        if (guide.validity().from() != null
                && !guide.validity()
                        .from()
                        .isBefore(ChinaTime.startOf(required.asOf().plusDays(1)))) {
            return Outcome.notApplicable(this, guide.guide());
        }
        Outcome outcome = Outcome.satisfied(this, guide.guide(), RULES);
        if (materials == null) {
            return outcome.gap(MATERIALS_GROUNDED, "materials");
        }
        Answer strict = isOver(guide, required.asOf()) ? Answer.NO : required.insurance();
        boolean baseless = false;
        boolean tooWeak = false;
        boolean perhapsTooWeak = false;
        boolean kindUnknown = false;
        boolean citationMissing = false;
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            baseless |= isBaseless(material);
            tooWeak |= strict == Answer.YES && isWeak(material);
            perhapsTooWeak |= strict == Answer.UNKNOWN && isWeak(material);
            kindUnknown |= material.kind() == null && (material.source() == null || isWeakSource(material, strict));
            citationMissing |=
                    material.kind() == Material.Kind.PROOF && material.source() != null && material.citation() == null;
        }
        if (baseless || tooWeak) {
            outcome = outcome.breach(MATERIALS_GROUNDED, seen(materials, strict, baseless, tooWeak));
        }
        return outcome.gap(
                MATERIALS_GROUNDED,
                Terms.NONE
                        .when(perhapsTooWeak, "insurance")
                        .when(kindUnknown, "materialKind")
                        .when(citationMissing, "citation"));
    }

    /** Whether it was over before the Regulations were in force, or will be judged on a day before. */
    private static boolean isOver(OperatingGuide guide, LocalDate asOf) {
        return asOf.isBefore(IN_FORCE_ON)
                || (guide.validity().to() != null && !guide.validity().to().isAfter(ChinaTime.startOf(IN_FORCE_ON)));
    }

    private static boolean isBaseless(Material material) {
        return material.kind() == Material.Kind.PROOF && material.source() == null;
    }

    private static boolean isWeak(Material material) {
        return material.kind() == Material.Kind.PROOF
                && material.source() != null
                && !material.source().suffices();
    }

    private static boolean isWeakSource(Material material, Answer strict) {
        return strict != Answer.NO
                && material.source() != null
                && !material.source().suffices();
    }

    private static Evidence seen(List<Material> materials, Answer strict, boolean baseless, boolean tooWeak) {
        Evidence seen = Evidence.of(
                "circumstances", Terms.NONE.when(baseless, "noBasis").when(tooWeak, "basisTooWeak"));
        return seen.and(
                "materials",
                names(materials, material -> isBaseless(material) || (strict == Answer.YES && isWeak(material))));
    }

    private static List<String> names(List<Material> materials, Predicate<Material> which) {
        return materials.stream().filter(which).map(Material::material).toList();
    }
}
