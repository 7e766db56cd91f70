package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.ROOT_CAUSE_LINKED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RootCauseLinkedTest {

    static final RootCauseLinked CONTROL = new RootCauseLinked(List.of("risk"));

    @Test
    void clause_3_9_a_case_closed_with_its_cause_and_risk_is_satisfied() {
        assertThat(CONTROL.examine(closed("cause", "risk"))).isSatisfied();
    }

    @Test
    void a_case_closed_without_cause_or_risk_is_a_breach() {
        assertThat(CONTROL.examine(closed(null, null)))
                .isViolatedBy(ROOT_CAUSE_LINKED)
                .finding(ROOT_CAUSE_LINKED)
                .says(Locale.CHINESE, "追回案件结案时未查明根源或者未纳入风险清单。案件编号：case；情形：未记录根源、未关联风险。");
        assertThat(CONTROL.examine(closed("cause", "other")))
                .isViolatedBy(ROOT_CAUSE_LINKED)
                .finding(ROOT_CAUSE_LINKED)
                .shows("circumstances", "[riskNotOnList]");
    }

    @Test
    void without_a_list_it_cannot_be_told_where_a_link_leads() {
        assertThat(new RootCauseLinked(List.of()).examine(closed("cause", "risk")))
                .isUndeterminedBy(ROOT_CAUSE_LINKED)
                .finding(ROOT_CAUSE_LINKED)
                .shows("missing", "[riskList]");
    }

    @Test
    void an_open_case_is_not_examined() {
        Assertions.assertThat(CONTROL.examine(new RecoveryCause("case", false, null, null, null))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    static RecoveryCause closed(@Nullable String cause, @Nullable String risk) {
        return new RecoveryCause("case", true, LocalDate.of(2026, 3, 23), cause, risk);
    }
}
