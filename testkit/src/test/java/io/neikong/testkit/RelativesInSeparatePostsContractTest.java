package io.neikong.testkit;

import static io.neikong.testkit.SeparationFacts.assignment;
import static io.neikong.testkit.SeparationFacts.related;

import io.neikong.control.Control;
import io.neikong.separation.PostsApart;
import io.neikong.separation.PostsApart.Ground;
import io.neikong.separation.RelatedStaff;
import io.neikong.separation.RelativesInSeparatePosts;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class RelativesInSeparatePostsContractTest implements ControlContract<RelatedStaff> {

    @Override
    public Control<RelatedStaff> control() {
        return new RelativesInSeparatePosts(Stream.concat(
                        Stream.of(
                                new PostsApart("FIN", "chief", "FIN", "cashier", Ground.CHIEF_ACCOUNTANT_AND_CASHIER)),
                        Stream.of(Ground.values())
                                .map(ground -> new PostsApart("FIN", "one", "FIN", "other by " + ground, ground)))
                .toList());
    }

    @Override
    public RelatedStaff satisfying() {
        return related("2025-01-01");
    }

    @Override
    public List<RelatedStaff> offending() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        Validity over = Validity.ofDays(null, LocalDate.of(2025, 1, 1));
        return List.of(
                related("2024-12-31"),
                new RelatedStaff(
                        "li",
                        "wang",
                        List.of(
                                assignment("li", "chief", over),
                                assignment("wang", "cashier", Validity.ofDays(null, LocalDate.of(2024, 1, 1)))),
                        asOf),
                new RelatedStaff(
                        "li",
                        "wang",
                        Stream.concat(
                                        Stream.of(assignment("li", "one", Validity.ALWAYS)),
                                        Stream.of(Ground.values())
                                                .map(ground ->
                                                        assignment("wang", "other by " + ground, Validity.ALWAYS)))
                                .toList(),
                        asOf));
    }
}
