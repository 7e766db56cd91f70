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

/**
 * Checks that the items of an application say the same of the same thing: names, numbers, credit codes, amounts and days (材料间一致).
 *
 * <p>A name or a number that changed on record means the same as the one that it replaced, and as the one before again if it was
 * changed back. Where nothing is stated by two items,
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
            int speaker = -1;
            for (int i = 0; i < application.materials().size(); i++) {
                List<Statement> statements = application.materials().get(i).statements();
                for (int n = 0; n < statements.size(); n++) {
                    Statement one = statements.get(n);
                    if (one.field() == field) {
                        unknown |= one.value() == null;
                        compared |= speaker >= 0 && speaker != i;
                        differs |= differsFromBefore(application, one, i);
                        speaker = speaker < 0 ? i : speaker;
                    }
                }
            }
            differing = differing.when(differs, field.name());
            unrecorded = unrecorded.when(unknown, field.name());
        }
        if (!differing.isEmpty()) {
            outcome = outcome.breach(CONSISTENT, seen(application, differing));
        }
        return outcome.gap(CONSISTENT, unrecorded.when(!compared, "statements"));
    }

    /** Whether something else is said of the same thing in an item, or in one before it. */
    private static boolean differsFromBefore(ApplicationMaterials application, Statement one, int item) {
        for (int i = 0; i <= item; i++) {
            List<Statement> statements = application.materials().get(i).statements();
            for (int n = 0; n < statements.size(); n++) {
                if (statements.get(n).field() == one.field() && differ(application, one, statements.get(n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differ(ApplicationMaterials application, Statement one, Statement other) {
        return one.value() != null
                && other.value() != null
                && !one.says(one.value(), other.value())
                && !application.isSame(one.field(), one.value(), other.value());
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
