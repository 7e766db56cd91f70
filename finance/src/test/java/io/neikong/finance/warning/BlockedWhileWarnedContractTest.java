package io.neikong.finance.warning;

import static io.neikong.finance.warning.BlockedWhileWarnedTest.PASSED;
import static io.neikong.finance.warning.BlockedWhileWarnedTest.application;
import static io.neikong.finance.warning.BlockedWhileWarnedTest.passed;
import static io.neikong.finance.warning.BlockedWhileWarnedTest.release;
import static io.neikong.finance.warning.BlockedWhileWarnedTest.warning;

import io.neikong.control.Control;
import io.neikong.finance.warning.WarnedApplication.Link;
import io.neikong.finance.warning.WarnedApplication.Status;
import io.neikong.finance.warning.WarnedApplication.Warning;
import io.neikong.testkit.ControlContract;
import java.util.List;

class BlockedWhileWarnedContractTest implements ControlContract<WarnedApplication> {

    @Override
    public Control<WarnedApplication> control() {
        return BlockedWhileWarnedTest.CONTROL;
    }

    @Override
    public WarnedApplication satisfying() {
        return passed(release("p1,p2", "reason", PASSED), warning(Link.SAME));
    }

    @Override
    public List<WarnedApplication> offending() {
        return List.of(
                passed(
                        null,
                        warning(Link.SAME),
                        warning(Link.FORMER_NAME),
                        warning(Link.OTHER_CREDIT_CODE),
                        warning(Link.SAME_REPRESENTATIVE),
                        warning(Link.SAME_ADDRESS),
                        warning(Link.SAME_PHONE)),
                passed(release("p1", null, PASSED.plusDays(1)), warning(Link.SAME)),
                passed(release("p1,p2", null, null), warning(Link.SAME)),
                application(Status.PASSED, null, null, warning(Link.SAME)),
                passed(null, new Warning("w", Link.SAME, null, null)));
    }
}
