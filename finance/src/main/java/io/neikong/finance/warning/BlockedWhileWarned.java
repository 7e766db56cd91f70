package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.BLOCKED_WHILE_WARNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.warning.WarnedApplication.Link;
import io.neikong.finance.warning.WarnedApplication.Release;
import io.neikong.finance.warning.WarnedApplication.Status;
import io.neikong.finance.warning.WarnedApplication.Warning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an application was not let through while a warning of its applicant held, unless two persons decided so before
 * and for a reason (预警对象申请拦截).
 *
 * <p>A warning that was entered after the application was let through does not count, and neither does one that had been
 * withdrawn. Former names, other credit codes and related companies count; the same name alone does not. Without a warning
 * that counts an application is not examined, and neither is one under way.
 *
 * @param links  which links count; all but the same name alone are an engineering default
 */
public record BlockedWhileWarned(List<Link> links) implements Control<WarnedApplication> {

    private static final List<Rule> RULES = List.of(BLOCKED_WHILE_WARNED);
    static final List<Link> ALL_BUT_SAME_NAME = List.of(
            Link.SAME,
            Link.FORMER_NAME,
            Link.OTHER_CREDIT_CODE,
            Link.SAME_REPRESENTATIVE,
            Link.SAME_ADDRESS,
            Link.SAME_PHONE);

    public BlockedWhileWarned {
        links = List.copyOf(links);
    }

    /** With all links but the same name alone. */
    public BlockedWhileWarned() {
        this(ALL_BUT_SAME_NAME);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WarnedApplication application) {
        LocalDate passedOn = application.passedOn();
        boolean later = passedOn != null && passedOn.isAfter(application.asOf());
        boolean counts = false;
        boolean holds = false;
        boolean undated = false;
        for (int i = 0; i < application.warnings().size(); i++) {
            Warning warning = application.warnings().get(i);
            counts |= links.contains(warning.link());
            holds |= holds(warning, passedOn);
            undated |= links.contains(warning.link()) && warning.warnedOn() == null && !withdrawnBy(warning, passedOn);
        }
        boolean passed = application.status() == Status.PASSED && !later;
        if (!counts || application.status() == Status.PENDING || later) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        if (!passed) {
            return outcome;
        }
        if (passedOn == null || (!holds && undated)) {
            return outcome.gap(
                    BLOCKED_WHILE_WARNED,
                    Terms.NONE.when(passedOn == null, "passedOn").when(undated, "warnedOn"));
        }
        return holds
                ? released(outcome, application, passedOn)
                : Outcome.notApplicable(this, application.application());
    }

    private Outcome released(Outcome outcome, WarnedApplication application, LocalDate passedOn) {
        Release release = application.release();
        LocalDate releasedOn = release == null ? null : release.releasedOn();
        Terms circumstances = Terms.NONE
                .when(release == null, "notBlocked")
                .when(release != null && !byTwo(release.persons()), "notByTwo")
                .when(release != null && release.reason() == null, "noReason")
                .when(releasedOn != null && releasedOn.isAfter(passedOn), "releasedLater");
        Outcome result = outcome;
        if (!circumstances.isEmpty()) {
            result = result.breach(
                    BLOCKED_WHILE_WARNED,
                    seen(application, passedOn, circumstances).and("releasedOn", releasedOn),
                    release == null ? new String[0] : release.persons().toArray(String[]::new));
        }
        return release != null && releasedOn == null ? result.gap(BLOCKED_WHILE_WARNED, "releasedOn") : result;
    }

    private boolean holds(Warning warning, @Nullable LocalDate passedOn) {
        LocalDate warnedOn = warning.warnedOn();
        return links.contains(warning.link())
                && passedOn != null
                && warnedOn != null
                && !warnedOn.isAfter(passedOn)
                && !withdrawnBy(warning, passedOn);
    }

    private static boolean withdrawnBy(Warning warning, @Nullable LocalDate passedOn) {
        LocalDate withdrawnOn = warning.withdrawnOn();
        return withdrawnOn != null && passedOn != null && !withdrawnOn.isAfter(passedOn);
    }

    private static boolean byTwo(List<String> persons) {
        for (int i = 1; i < persons.size(); i++) {
            if (!persons.get(i).equals(persons.get(0))) {
                return true;
            }
        }
        return false;
    }

    private Evidence seen(WarnedApplication application, LocalDate passedOn, Terms circumstances) {
        List<Warning> held = application.warnings().stream()
                .filter(warning -> holds(warning, passedOn))
                .toList();
        Terms how = Terms.NONE;
        for (Warning warning : held) {
            how = how.when(
                    !how.codes().contains(warning.link().name()), warning.link().name());
        }
        return Evidence.happenedOn(passedOn)
                .and("circumstances", circumstances)
                .and("passedOn", passedOn)
                .and("links", how)
                .and("warnings", held.stream().map(Warning::warning).toList());
    }
}
