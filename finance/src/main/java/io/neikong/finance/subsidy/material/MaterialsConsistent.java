package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.CONSISTENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the items of an application say the same of the same thing: names, numbers, credit codes, amounts and days (材料间一致).
 *
 * <p>A name or a number that changed on record means the same as the one that it replaced. Where nothing is stated by two items,
 * nothing can be compared, which is a gap. Evidence names fields and items and never shows what they say. An application that is
 * not approved is not examined.
 */
public record MaterialsConsistent() implements Control<ApplicationMaterials> {

    private static final List<Rule> RULES = List.of(CONSISTENT);
    private static final Field[] FIELDS = Field.values();

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ApplicationMaterials application) {
        if (!application.approved()) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        Terms differing = Terms.NONE;
        Terms unrecorded = Terms.NONE;
        boolean compared = false;
        for (Field field : FIELDS) {
            boolean unknown = false;
            boolean differs = false;
            Statement first = null;
            for (int i = 0; i < application.materials().size(); i++) {
                Statement one = statement(application.materials().get(i), field);
                unknown |= one != null && one.value() == null;
                compared |= one != null && first != null;
                differs |= one != null && first != null && differ(application, first, one);
                first = first == null || first.value() == null ? one : first;
            }
            differing = differing.when(differs, field.name());
            unrecorded = unrecorded.when(unknown, field.name());
        }
        if (!differing.isEmpty()) {
            outcome = outcome.breach(CONSISTENT, seen(application, differing));
        }
        return outcome.gap(CONSISTENT, unrecorded.when(!compared, "statements"));
    }

    /** What an item says of a field, null if it says nothing. */
    private static @Nullable Statement statement(Material material, Field field) {
        for (int i = 0; i < material.statements().size(); i++) {
            if (material.statements().get(i).field() == field) {
                return material.statements().get(i);
            }
        }
        return null;
    }

    private static boolean differ(ApplicationMaterials application, Statement one, Statement other) {
        return one.value() != null
                && other.value() != null
                && !one.says(
                        application.present(one.field(), one.value()),
                        application.present(other.field(), other.value()));
    }

    private static Evidence seen(ApplicationMaterials application, Terms differing) {
        return Evidence.happenedOn(application.decidedOn())
                .and("differing", differing)
                .and(
                        "materials",
                        application.materials().stream()
                                .filter(item -> item.statements().stream()
                                        .anyMatch(statement -> statement.value() != null
                                                && differing
                                                        .codes()
                                                        .contains(statement
                                                                .field()
                                                                .name())))
                                .map(Material::material)
                                .toList());
    }
}
