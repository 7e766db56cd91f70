package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.CONTENTS_COMPLETE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.archive.FileContents.Required;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ContentsCompleteTest {

    static final ContentsComplete CONTROL = new ContentsComplete(List.of(
            new Required("training", List.of("application", "review", "payment")), new Required("audit", List.of())));

    @Test
    void clause_3_6_a_file_holds_what_one_of_its_type_must_hold() {
        assertThat(CONTROL.examine(holding("payment", "photograph", "review", "application")))
                .isSatisfied();
        assertThat(CONTROL.examine(holding("review")))
                .isViolatedBy(CONTENTS_COMPLETE)
                .finding(CONTENTS_COMPLETE)
                .shows("leftOut", "[application, payment]");
        assertThat(CONTROL.examine(holding())).isViolatedBy(CONTENTS_COMPLETE);
        assertThat(CONTROL.examine(new FileContents("file", "audit", List.of())))
                .isSatisfied();
    }

    @Test
    void a_type_that_nobody_listed_and_what_is_not_recorded_are_gaps() {
        assertThat(CONTROL.examine(new FileContents("file", "other", List.of("review"))))
                .isUndeterminedBy(CONTENTS_COMPLETE)
                .finding(CONTENTS_COMPLETE)
                .shows("missing", "[requiredContents]");
        assertThat(CONTROL.examine(new FileContents("file", null, null)))
                .isUndeterminedBy(CONTENTS_COMPLETE)
                .finding(CONTENTS_COMPLETE)
                .shows("missing", "[type, contents]");
    }

    @Test
    void a_type_that_is_listed_twice_is_refused() {
        Required required = new Required("training", List.of("review"));

        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContentsComplete(List.of(required, required)))
                .withMessageContaining("each type once");
    }

    static FileContents holding(String... contents) {
        return new FileContents("file", "training", List.of(contents));
    }
}
