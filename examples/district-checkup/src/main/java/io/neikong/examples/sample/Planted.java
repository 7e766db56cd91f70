package io.neikong.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A line or a case of the sample that gets its number late, and what must be found in it: mostly nothing. */
abstract class Planted {

    private final List<BiConsumer<AnswerKey, String>> expected = new ArrayList<>();

    void breach(String rule, String... persons) {
        breachAbout(rule, "", persons);
    }

    void breachAbout(String rule, String about, String... persons) {
        expected.add((key, subject) -> key.breach(rule, subject, about, persons));
    }

    void gap(String rule) {
        gapAbout(rule, "");
    }

    void gapAbout(String rule, String about) {
        expected.add((key, subject) -> key.gap(rule, subject, about));
    }

    /** Writes what must be found, now that the subject has its number. */
    void answer(AnswerKey key, String subject) {
        expected.forEach(finding -> finding.accept(key, subject));
    }
}
