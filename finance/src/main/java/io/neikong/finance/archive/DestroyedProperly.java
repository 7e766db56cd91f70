package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.DESTROYED_PROPERLY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.Destruction.Appraisal;
import io.neikong.finance.archive.Destruction.Approval;
import io.neikong.finance.archive.Destruction.Item;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that files were destroyed after an appraisal and then an approval, before witnesses, when their time was over, and that nothing among
 * them was unsettled or under investigation (鉴定销毁).
 *
 * <p>All three may fall on one day, as only days are known of them. Of a destruction whose day is not recorded it is known that it was done by the day judged on, so that files whose time was not over
 * then were destroyed too early. One that is done later is not examined.
 *
 * @param policy  how long files are kept at least ({@code arc.*}), by the first day after the year of the file
 * @param former  the periods before, which count for what was appraised in their time
 * @param minimumWitnesses  how many persons must watch, at least 1; no rule says for all files, so two are an engineering default
 */
public record DestroyedProperly(Policy policy, FormerRetention former, int minimumWitnesses)
        implements Control<Destruction> {

    private static final List<Rule> RULES = List.of(DESTROYED_PROPERLY);
    static final int TWO = 2;

    /**
     * Refuses a destruction that nobody watches.
     *
     * @throws IllegalArgumentException if there need not be a witness
     */
    public DestroyedProperly {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(former, "former");
        if (minimumWitnesses < 1) {
            throw new IllegalArgumentException("minimumWitnesses must be at least 1, but was " + minimumWitnesses);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Destruction destruction) {
        if (!destruction.isDone()) {
            return Outcome.notApplicable(this, destruction.destruction());
        }
        Appraisal appraisal = destruction.appraised();
        Approval approval = destruction.approved();
        LocalDate destroyedOn = destruction.destroyedOn();
        LocalDate appraisedOn = appraisal == null ? null : appraisal.appraisedOn();
        LocalDate approvedOn = approval == null ? null : approval.approvedOn();
        List<String> witnesses = destruction.witnesses();
        boolean tooEarly = false;
        boolean unsettled = false;
        boolean investigated = false;
        Terms missing = Terms.NONE
                .when(destroyedOn == null, "destroyedOn")
                .when(appraisal != null && appraisal.opinion() == null, "opinion")
                .when(appraisal != null && appraisedOn == null, "appraisedOn")
                .when(approval != null && approval.approver() == null, "approver")
                .when(approval != null && approvedOn == null, "approvedOn")
                .when(witnesses == null, "witnesses")
                .when(destruction.items().isEmpty(), "files");
        for (int i = 0; i < destruction.items().size(); i++) {
            Item item = destruction.items().get(i);
            tooEarly |= isTooEarly(item, destruction.doneBy(), appraisedOn);
            unsettled |= item.unsettled() == Answer.YES;
            investigated |= item.investigated() == Answer.YES;
            missing = isUnknown(item) ? withMissing(missing, item) : missing;
        }
        Terms circumstances = Terms.NONE
                .when(appraisal == null, "notAppraised")
                .when(isAfter(appraisedOn, destroyedOn), "appraisedLater")
                .when(approval == null, "notApproved")
                .when(isAfter(approvedOn, destroyedOn), "approvedLater")
                .when(isAfter(appraisedOn, approvedOn), "approvedBeforeAppraisal")
                .when(witnesses != null && witnesses.size() < minimumWitnesses, "tooFewWitnesses")
                .when(tooEarly, "tooEarly")
                .when(unsettled, "unsettled")
                .when(investigated, "investigated");
        Outcome outcome = Outcome.satisfied(this, destruction.destruction(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    DESTROYED_PROPERLY,
                    seen(destruction, circumstances, destroyedOn, appraisedOn, approvedOn),
                    approval == null ? null : approval.approver());
        }
        return outcome.gap(DESTROYED_PROPERLY, missing);
    }

    private boolean isTooEarly(Item item, LocalDate doneBy, @Nullable LocalDate appraisedOn) {
        FileKind kind = item.file().kind();
        LocalDate endedOn = item.file().countedFrom();
        Retention given =
                item.file().filing() == null ? null : item.file().filing().retention();
        boolean inFormerTime = appraisedOn != null && appraisedOn.isBefore(former.before());
        Retention least = kind == null || endedOn == null
                ? null
                : RetentionKept.minimum(kind, endedOn, policy, inFormerTime ? former : FormerRetention.NONE);
        Retention longer = RetentionKept.longer(given, least);
        if (longer == null) {
            return false;
        }
        return endedOn == null ? longer.permanent() : !longer.isOver(endedOn, doneBy);
    }

    private static boolean isUnknown(Item item) {
        return item.file().kind() == null
                || item.file().countedFrom() == null
                || item.unsettled() == Answer.UNKNOWN
                || item.investigated() == Answer.UNKNOWN;
    }

    private static Terms withMissing(Terms missing, Item item) {
        Terms all = with(missing, item.file().kind() == null, "kind");
        all = with(all, item.file().countedFrom() == null, "endedOn");
        all = with(all, item.unsettled() == Answer.UNKNOWN, "isUnsettled");
        return with(all, item.investigated() == Answer.UNKNOWN, "isInvestigated");
    }

    private static Terms with(Terms terms, boolean applies, String code) {
        return terms.when(applies && !terms.codes().contains(code), code);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private Evidence seen(
            Destruction destruction,
            Terms circumstances,
            @Nullable LocalDate destroyedOn,
            @Nullable LocalDate appraisedOn,
            @Nullable LocalDate approvedOn) {
        Evidence seen = Evidence.happenedOn(destroyedOn)
                .and("circumstances", circumstances)
                .and("destroyedOn", destroyedOn)
                .and("appraisedOn", appraisedOn)
                .and("approvedOn", approvedOn);
        seen = destruction.witnesses() == null
                ? seen
                : seen.and("witnesses", destruction.witnesses().size()).and("required", minimumWitnesses);
        List<String> wrong = files(
                destruction,
                item -> isTooEarly(item, destruction.doneBy(), appraisedOn)
                        || item.unsettled() == Answer.YES
                        || item.investigated() == Answer.YES);
        return wrong.isEmpty() ? seen : seen.and("files", wrong);
    }

    private static List<String> files(Destruction destruction, Predicate<Item> wrong) {
        return destruction.items().stream()
                .filter(wrong)
                .map(item -> item.file().file())
                .sorted()
                .toList();
    }
}
