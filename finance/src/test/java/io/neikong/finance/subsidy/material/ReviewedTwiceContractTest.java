package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.ELEVEN;
import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.FIRST;
import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.NINE;
import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.SECOND;
import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.application;
import static io.neikong.finance.subsidy.material.ReviewedTwiceTest.review;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.material.ApplicationReviews.Level;
import io.neikong.finance.subsidy.material.ApplicationReviews.Opinion;
import io.neikong.finance.subsidy.material.ApplicationReviews.Review;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ReviewedTwiceContractTest implements ControlContract<ApplicationReviews> {

    @Override
    public Control<ApplicationReviews> control() {
        return new ReviewedTwice();
    }

    @Override
    public ApplicationReviews satisfying() {
        return application(FIRST, SECOND);
    }

    @Override
    public List<ApplicationReviews> offending() {
        return List.of(
                application(),
                application(FIRST, review(Level.SECOND, "first", Opinion.OBJECT, NINE.minusSeconds(1))),
                application(new Review(Level.FIRST, null, true, null, ELEVEN.plusSeconds(1)), SECOND),
                new ApplicationReviews(
                        "application", true, null, List.of(FIRST, review(Level.SECOND, null, null, null))));
    }
}
