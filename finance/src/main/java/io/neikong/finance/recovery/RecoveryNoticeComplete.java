package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.NOTICE_COMPLETE_AND_SERVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.RecoveryNotice.Element;
import io.neikong.finance.recovery.RecoveryNotice.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a notice of recovery says all that it must, and was served with proof (追缴通知书要素齐全并送达).
 *
 * <p>A notice that was not served, or served without proof, is a breach; one served on a day that is not recorded is a gap.
 */
public record RecoveryNoticeComplete() implements Control<RecoveryNotice> {

    private static final List<Rule> RULES = List.of(NOTICE_COMPLETE_AND_SERVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryNotice notice) {
        List<Element> elements = notice.elements();
        Service service = notice.service();
        Terms leftOut = leftOut(elements);
        Terms circumstances = Terms.NONE
                .when(!leftOut.isEmpty(), "elementsLeftOut")
                .when(service == null, "notServed")
                .when(service != null && service.proof() == null, "noProofOfService");
        Terms missing = Terms.NONE
                .when(elements == null, "elements")
                .when(service != null && service.servedOn() == null, "servedOn");
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(service == null ? null : service.servedOn())
                    .and("circumstances", circumstances);
            outcome =
                    outcome.breach(NOTICE_COMPLETE_AND_SERVED, leftOut.isEmpty() ? seen : seen.and("leftOut", leftOut));
        }
        return missing.isEmpty() ? outcome : outcome.gap(NOTICE_COMPLETE_AND_SERVED, missing);
    }

    private static Terms leftOut(@Nullable List<Element> elements) {
        Terms leftOut = Terms.NONE;
        if (elements != null) {
            for (Element element : Element.all()) {
                leftOut = leftOut.when(!elements.contains(element), element.name());
            }
        }
        return leftOut;
    }
}
