package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ENROLLED_AS_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Enrolment.Trainee;
import java.util.List;

/**
 * Checks that a class has no more trainees than were approved, and that the identity of each was verified
 * (不得超员、学员身份须核验).
 *
 * <p>Each trainee whose identity was not verified is a breach of his own, each of whom that is not recorded a gap.
 */
public record EnrolledAsApproved() implements Control<Enrolment> {

    private static final List<Rule> RULES = List.of(ENROLLED_AS_APPROVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Enrolment enrolment) {
        List<Trainee> trainees = enrolment.trainees();
        Integer capacity = enrolment.approvedCapacity();
        Outcome outcome = Outcome.satisfied(this, enrolment.trainingClass(), RULES);
        if (trainees.isEmpty()) {
            return outcome.gap(ENROLLED_AS_APPROVED, "roster");
        }
        if (capacity == null) {
            outcome = outcome.gap(ENROLLED_AS_APPROVED, "approvedCapacity");
        } else if (trainees.size() > capacity) {
            outcome = outcome.breach(
                    ENROLLED_AS_APPROVED,
                    Evidence.of("circumstances", Terms.of("overCapacity"))
                            .and("enrolled", trainees.size())
                            .and("approvedCapacity", capacity));
        }
        for (int i = 0; i < trainees.size(); i++) {
            Boolean verified = trainees.get(i).identityVerified();
            String trainee = trainees.get(i).trainee();
            if (verified == null) {
                outcome = outcome.gap(
                        ENROLLED_AS_APPROVED,
                        Evidence.about("trainee", trainee).andMissing(Terms.of("identityVerified")),
                        trainee);
            } else if (!verified) {
                outcome = outcome.breach(
                        ENROLLED_AS_APPROVED,
                        Evidence.about("trainee", trainee).and("circumstances", Terms.of("identityNotVerified")),
                        trainee);
            }
        }
        return outcome;
    }
}
