package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that all materials which the version of the policy asks for were there when the application was decided, each legible,
 * dated, signed and sealed as far as it has to be (材料齐全).
 *
 * <p>One item that is as it has to be will do, so a second and better copy makes up for the first. What was handed in after the
 * day of the decision was not there. A signature by somebody else without a mandate is none. An application that is not
 * approved is not examined.
 */
public record MaterialsComplete() implements Control<ApplicationMaterials> {

    private static final List<Rule> RULES = List.of(COMPLETE);

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
        List<RequiredMaterial> required = application.required();
        if (required == null) {
            return outcome.gap(COMPLETE, application.policyVersion() == null ? "policyVersion" : "requiredMaterials");
        }
        boolean lacking = false;
        boolean unknown = false;
        for (int i = 0; i < required.size(); i++) {
            Answer presented = presented(required.get(i), application);
            lacking |= presented == Answer.NO;
            unknown |= presented == Answer.UNKNOWN;
        }
        if (lacking) {
            outcome = outcome.breach(COMPLETE, seen(application, open(application, required, Answer.NO)));
        }
        return unknown
                ? outcome.gap(COMPLETE, unseen(application, open(application, required, Answer.UNKNOWN)))
                : outcome;
    }

    /** Whether one item at least is as it has to be. */
    private static Answer presented(RequiredMaterial required, ApplicationMaterials application) {
        Answer best = Answer.NO;
        for (int i = 0; i < application.materials().size() && best != Answer.YES; i++) {
            Material material = application.materials().get(i);
            if (required.accepts(material)) {
                Answer one = isAsRequired(material, required, application.decidedOn());
                best = one == Answer.NO ? best : one;
            }
        }
        return best;
    }

    private static Answer isAsRequired(Material material, RequiredMaterial required, @Nullable LocalDate decidedOn) {
        Answer all = handedIn(material, decidedOn);
        for (int i = 0; i < required.marks().size() && all != Answer.NO; i++) {
            Answer one = material.form().shows(required.marks().get(i));
            all = one == Answer.YES ? all : one;
        }
        return all;
    }

    private static Answer handedIn(Material material, @Nullable LocalDate decidedOn) {
        LocalDate submittedOn = material.submittedOn();
        if (submittedOn == null || decidedOn == null) {
            return Answer.UNKNOWN;
        }
        return submittedOn.isAfter(decidedOn) ? Answer.NO : Answer.YES;
    }

    private static List<RequiredMaterial> open(
            ApplicationMaterials application, List<RequiredMaterial> required, Answer answer) {
        return required.stream()
                .filter(one -> presented(one, application) == answer)
                .toList();
    }

    private static Evidence seen(ApplicationMaterials application, List<RequiredMaterial> lacking) {
        LocalDate decidedOn = application.decidedOn();
        return Evidence.happenedOn(decidedOn)
                .and("policyVersion", application.policyVersion())
                .andAny(
                        "absent",
                        lacking.stream()
                                .filter(required ->
                                        application.materials().stream().noneMatch(required::accepts))
                                .map(RequiredMaterial::kind)
                                .toList())
                .andAny(
                        "suppliedLater",
                        items(application, lacking, null, item -> handedIn(item, decidedOn) == Answer.NO))
                .andAny("illegible", without(application, lacking, Mark.LEGIBLE))
                .andAny("undated", without(application, lacking, Mark.DATED))
                .andAny("unsigned", items(application, lacking, Mark.SIGNED, signedBy(Signature.NOBODY)))
                .andAny(
                        "withoutMandate",
                        items(application, lacking, Mark.SIGNED, signedBy(Signature.AGENT_WITHOUT_MANDATE)))
                .andAny("unsealed", without(application, lacking, Mark.SEALED));
    }

    private static Predicate<Material> signedBy(Signature signature) {
        return item -> item.form().signature() == signature;
    }

    private static List<String> without(ApplicationMaterials application, List<RequiredMaterial> lacking, Mark mark) {
        return items(application, lacking, mark, item -> item.form().shows(mark) == Answer.NO);
    }

    /** The items that could do for one of these lines, if it asks for that mark, and of which something holds. */
    private static List<String> items(
            ApplicationMaterials application,
            List<RequiredMaterial> lines,
            @Nullable Mark mark,
            Predicate<Material> holds) {
        return application.materials().stream()
                .filter(holds)
                .filter(item -> lines.stream()
                        .anyMatch(line -> line.accepts(item)
                                && (mark == null || line.marks().contains(mark))))
                .map(Material::material)
                .toList();
    }

    private static Evidence unseen(ApplicationMaterials application, List<RequiredMaterial> unknown) {
        Terms missing = Terms.NONE
                .when(application.decidedAt() == null, "decidedAt")
                .when(
                        !items(application, unknown, null, item -> item.submittedOn() == null)
                                .isEmpty(),
                        "submittedOn");
        for (Mark mark : Mark.values()) {
            missing = missing.when(
                    !items(application, unknown, mark, item -> item.form().shows(mark) == Answer.UNKNOWN)
                            .isEmpty(),
                    mark.name());
        }
        return Evidence.missing(missing)
                .and("kinds", unknown.stream().map(RequiredMaterial::kind).toList());
    }
}
