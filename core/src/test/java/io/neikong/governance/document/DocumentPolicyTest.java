package io.neikong.governance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentPolicyTest {

    @Test
    void every_rule_has_one_control() {
        DocumentPolicy policy = new DocumentPolicy(Policy.builtIn(), WorkingCalendar.china());

        assertThat(Stream.<List<? extends Control<?>>>of(policy.onDocuments(), policy.onUses(), policy.onOpinions())
                        .flatMap(List::stream)
                        .flatMap(control -> control.rules().stream())
                        .map(Rule::code))
                .containsExactlyInAnyOrder("DOC-001", "DOC-002", "DOC-003", "DOC-004", "DOC-005", "DOC-006");
    }
}
