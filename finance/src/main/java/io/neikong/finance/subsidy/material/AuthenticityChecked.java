package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.AUTHENTICITY_CHECKED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Check.Result;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the authenticity of each item of an application was checked before the decision, and the check recorded: method,
 * source, time, result and checker (真实性核验留痕).
 *
 * <p>An item that turned out not to be genuine, or that could not be confirmed, does not bear an approval. A check that is older at
 * the decision than a comparison may be at the payment says nothing of today. An application that is not approved, or without
 * any item, is not examined.
 *
 * @param calendar  the working days
 * @param policy  how old a check may be at the decision ({@code cmp.maxAge}), by the day of the decision
 */
public record AuthenticityChecked(WorkingCalendar calendar, Policy policy) implements Control<ApplicationMaterials> {

    private static final List<Rule> RULES = List.of(AUTHENTICITY_CHECKED);

    public AuthenticityChecked {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ApplicationMaterials application) {
        if (!application.approved() || application.materials().isEmpty()) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        LocalDate decidedOn = application.decidedOn();
        Setting<Period> maximumAge = decidedOn == null
                ? null
                : policy.find(Parameters.COMPARISON_AGE, Occasion.on(decidedOn).inProgramme(application.programme()))
                        .orElseThrow();
        boolean broken = false;
        boolean unknown = decidedOn == null;
        for (int i = 0; i < application.materials().size(); i++) {
            Check check = application.materials().get(i).check();
            broken |= check == null
                    || isWorthless(check)
                    || isLate(check, application)
                    || isRecent(check, decidedOn, maximumAge) == Answer.NO;
            unknown |=
                    check != null && (isIncomplete(check) || isRecent(check, decidedOn, maximumAge) == Answer.UNKNOWN);
        }
        if (broken) {
            outcome = outcome.breach(AUTHENTICITY_CHECKED, seen(application, decidedOn, maximumAge));
        }
        return unknown ? outcome.gap(AUTHENTICITY_CHECKED, unseen(application, decidedOn, maximumAge)) : outcome;
    }

    private static boolean isWorthless(Check check) {
        return check.result() == Result.NOT_GENUINE || check.result() == Result.NOT_CONFIRMED;
    }

    private static boolean isLate(Check check, ApplicationMaterials application) {
        return check.checkedAt() != null
                && application.decidedAt() != null
                && check.checkedAt().isAfter(application.decidedAt());
    }

    /** Whether a check was recent at the decision, as far as both days are known. */
    private Answer isRecent(Check check, @Nullable LocalDate decidedOn, @Nullable Setting<Period> maximumAge) {
        return check.checkedAt() == null || decidedOn == null || maximumAge == null
                ? Answer.YES
                : Deadline.of(ChinaTime.dayOf(check.checkedAt()), maximumAge.value(), calendar)
                        .inTime(decidedOn);
    }

    private static boolean isIncomplete(Check check) {
        return check.method() == null
                || check.source() == null
                || check.checkedAt() == null
                || check.result() == null
                || check.checker() == null;
    }

    private Evidence seen(
            ApplicationMaterials application, @Nullable LocalDate decidedOn, @Nullable Setting<Period> maximumAge) {
        List<String> old = items(application, check -> isRecent(check, decidedOn, maximumAge) == Answer.NO);
        Evidence seen = Evidence.happenedOn(decidedOn)
                .andAny(
                        "notChecked",
                        application.materials().stream()
                                .filter(item -> item.check() == null)
                                .map(Material::material)
                                .toList())
                .andAny("notGenuine", items(application, check -> check.result() == Result.NOT_GENUINE))
                .andAny("notConfirmed", items(application, check -> check.result() == Result.NOT_CONFIRMED))
                .andAny("checkedLater", items(application, check -> isLate(check, application)));
        return old.isEmpty() || maximumAge == null
                ? seen
                : seen.and("checkedTooEarly", old)
                        .and("maximumAge", maximumAge.value().amount())
                        .andTerm("unit", maximumAge.value().unit().name())
                        .and(
                                "setBy",
                                maximumAge
                                        .override()
                                        .map(PolicyOverride::basisDocument)
                                        .orElse(null));
    }

    private static List<String> items(ApplicationMaterials application, Predicate<Check> holds) {
        return application.materials().stream()
                .filter(item -> item.check() != null && holds.test(item.check()))
                .map(Material::material)
                .toList();
    }

    private Evidence unseen(
            ApplicationMaterials application, @Nullable LocalDate decidedOn, @Nullable Setting<Period> maximumAge) {
        List<String> notCounted = items(application, check -> isRecent(check, decidedOn, maximumAge) == Answer.UNKNOWN);
        Terms missing = Terms.NONE
                .when(application.decidedAt() == null, "decidedAt")
                .when(!items(application, check -> check.method() == null).isEmpty(), "method")
                .when(!items(application, check -> check.source() == null).isEmpty(), "source")
                .when(!items(application, check -> check.checkedAt() == null).isEmpty(), "checkedAt")
                .when(!items(application, check -> check.result() == null).isEmpty(), "result")
                .when(!items(application, check -> check.checker() == null).isEmpty(), "checker")
                .when(!notCounted.isEmpty(), "workingCalendar");
        return Evidence.missing(missing).andAny("materials", items(application, AuthenticityChecked::isIncomplete));
    }
}
