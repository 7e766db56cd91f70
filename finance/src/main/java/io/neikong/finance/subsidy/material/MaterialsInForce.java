package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.IN_FORCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Checks that the materials of an application were in force on the day, or on all the days, that the policy names (材料在关键日有效).
 *
 * <p>Several items cover a period together, such as an identity card and the one that renewed it, or two contracts that follow
 * each other. What was issued after the last of the days was not in force on them, whatever it says of itself. What was revoked
 * later was in force, and is shown as a mere remark. An item that is absent is {@link MaterialsComplete}'s finding. An
 * application that is not approved is not examined.
 */
public record MaterialsInForce() implements Control<ApplicationMaterials> {

    private static final List<Rule> RULES = List.of(IN_FORCE);

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
            return outcome.gap(IN_FORCE, application.policyVersion() == null ? "policyVersion" : "requiredMaterials");
        }
        boolean broken = false;
        boolean unknown = false;
        boolean revokedSince = false;
        for (int i = 0; i < required.size(); i++) {
            Coverage coverage = Coverage.of(required.get(i), application);
            if (coverage.isAsked()) {
                Answer whole = coverage.isWhole();
                broken |= whole == Answer.NO;
                unknown |= whole == Answer.UNKNOWN;
                revokedSince |= whole == Answer.YES && coverage.isRevokedSince();
            }
        }
        if (broken) {
            outcome = outcome.breach(
                    IN_FORCE, seen(application, "notInForce", coverage -> coverage.isWhole() == Answer.NO));
        } else if (revokedSince) {
            outcome = outcome.breach(
                    IN_FORCE, Severity.INFO, seen(application, "revokedSince", Coverage::isRevokedSince));
        }
        return unknown ? outcome.gap(IN_FORCE, unseen(application)) : outcome;
    }

    private static List<RequiredMaterial> lines(ApplicationMaterials application, Predicate<Coverage> holds) {
        return Objects.requireNonNull(application.required()).stream()
                .filter(line -> {
                    Coverage coverage = Coverage.of(line, application);
                    return coverage.isAsked() && holds.test(coverage);
                })
                .toList();
    }

    private static Evidence seen(ApplicationMaterials application, String circumstance, Predicate<Coverage> holds) {
        List<RequiredMaterial> lines = lines(application, holds);
        return Evidence.happenedOn(application.decidedOn())
                .and("circumstances", Terms.of(circumstance))
                .and("kinds", lines.stream().map(RequiredMaterial::kind).toList())
                .and(
                        "materials",
                        application.materials().stream()
                                .filter(item -> lines.stream().anyMatch(line -> line.accepts(item)))
                                .map(Material::material)
                                .toList())
                .and(
                        "notInForceOn",
                        lines.stream()
                                .map(line -> Coverage.of(line, application).firstDayOpen())
                                .filter(Objects::nonNull)
                                .min(LocalDate::compareTo)
                                .orElse(null));
    }

    private static Evidence unseen(ApplicationMaterials application) {
        List<RequiredMaterial> noDay = lines(application, coverage -> !coverage.hasDays());
        List<RequiredMaterial> unknown = lines(application, coverage -> coverage.isWhole() == Answer.UNKNOWN);
        return Evidence.missing(Terms.NONE
                        .when(!noDay.isEmpty(), "decisiveDay")
                        .when(unknown.size() > noDay.size(), "validity"))
                .and("kinds", unknown.stream().map(RequiredMaterial::kind).toList());
    }
}
