package io.neikong.governance.rectification;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.rectification.Line.AS_OF;
import static io.neikong.governance.rectification.Line.CLOSED;
import static io.neikong.governance.rectification.Line.lacks;
import static io.neikong.governance.rectification.RectificationRule.CLOSED_ON_PROOF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.rectification.Problem.Proof;
import io.neikong.governance.rectification.Problem.Recheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedOnProofTest {

    private final Line line = new Line("P1");

    @Test
    void clause_6_2_what_is_closed_has_evidence_and_a_recheck() {
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(examine(new Line("P2").open()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void everything_that_is_wrong_is_found_at_once() {
        line.proofs = List.of();
        line.recheck = new Recheck("verifier", CLOSED.plusDays(1), false);
        breaks(examine(), CLOSED_ON_PROOF, "noEvidence", "notPassed", "recheckedAfterClosure");

        line.recheck = null;
        breaks(examine(), CLOSED_ON_PROOF, "noEvidence", "noRecheck");
    }

    @Test
    void the_recheck_is_not_later_than_the_closure() {
        line.recheck = new Recheck("verifier", CLOSED, true);
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);

        line.recheck = new Recheck("verifier", CLOSED.plusDays(1), true);
        breaks(examine(), CLOSED_ON_PROOF, "recheckedAfterClosure");
    }

    @Test
    void a_recheck_after_the_day_judged_on_has_not_happened_yet() {
        line.recheck = new Recheck("verifier", AS_OF.plusDays(1), true);

        breaks(examine(), CLOSED_ON_PROOF, "noRecheck");
    }

    @Test
    void a_file_under_two_problems_is_found_by_its_digest_whatever_its_name() {
        line.proofs = List.of(new Proof("a.pdf", "ABCDEF"));
        Line same = new Line("P2");
        same.proofs = List.of(new Proof("b.pdf", "other"), new Proof("c.pdf", " abcdef "));
        Line onlyTheName = new Line("P3");
        onlyTheName.proofs = List.of(new Proof("a.pdf", "abcdee"));

        Outcome outcome = examine(same, onlyTheName);

        breaks(outcome, CLOSED_ON_PROOF, "evidenceReused");
        assertThat(shown(outcome, CLOSED_ON_PROOF, Finding.Kind.BREACH, "sharing"))
                .isEqualTo(List.of("P2"));
        breaks(new ClosedOnProof().examine(same.beside(line, onlyTheName, same)), CLOSED_ON_PROOF, "evidenceReused");
        assertThat(examine(onlyTheName).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_copied_row_or_a_file_listed_twice_is_no_reuse() {
        line.proofs = List.of(new Proof("a.pdf", "abcdef"), new Proof("b.pdf", "abcdef"));

        assertThat(examine(line, line).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        line.proofs = List.of(new Proof("a.pdf", " "), new Proof("b.pdf", "abcdef"));
        line.recheck = new Recheck("verifier", null, null);
        lacks(examine(), CLOSED_ON_PROOF, "hashes", "passed", "checkedOn");

        Line undated = new Line("P1").closed(null);
        lacks(examine(undated), CLOSED_ON_PROOF, "closedOn");
    }

    @Test
    void whether_it_is_closed_matters_only_if_something_is_wrong() {
        line.status = null;
        line.closedOn = null;
        line.recheck = new Recheck("verifier", CLOSED, true);
        lacks(examine(), CLOSED_ON_PROOF, "status");

        line.proofs = List.of();
        lacks(examine(), CLOSED_ON_PROOF, "status");
    }

    @Test
    void a_file_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof(" ", "abcdef"))
                .withMessage("file must not be blank");
    }

    private Outcome examine(Line... others) {
        return new ClosedOnProof().examine(line.beside(others));
    }

    private static Outcome examine(Line alone) {
        return new ClosedOnProof().examine(alone.beside());
    }
}
