package io.neikong.testkit;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a {@link Finding}. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /** It is proven. */
    public FindingAssert isBreach() {
        isNotNull();
        Assertions.assertThat(actual.kind()).isEqualTo(Finding.Kind.BREACH);
        return this;
    }

    /** It cannot be told. */
    public FindingAssert isGap() {
        isNotNull();
        Assertions.assertThat(actual.kind()).isEqualTo(Finding.Kind.GAP);
        return this;
    }

    /** It weighs that much. */
    public FindingAssert weighs(Severity severity) {
        isNotNull();
        Assertions.assertThat(actual.severity()).isEqualTo(severity);
        return this;
    }

    /** It concerns exactly these persons. */
    public FindingAssert concerns(String... persons) {
        isNotNull();
        Assertions.assertThat(actual.persons()).as("persons").containsExactlyInAnyOrder(persons);
        return this;
    }

    /** Its evidence has that value under that name, compared by the canonical text of {@link Evidence.Value}. */
    public FindingAssert shows(String name, Object value) {
        isNotNull();
        Assertions.assertThat(actual.evidence().get(name).map(Evidence.Value::toString))
                .as("evidence %s of %s", name, actual.evidence())
                .contains(value.toString());
        return this;
    }

    /** Its message in that language is that sentence. */
    public FindingAssert says(Locale language, String sentence) {
        isNotNull();
        Assertions.assertThat(actual.message(language)).isEqualTo(sentence);
        return this;
    }
}
