package io.neikong.examples.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What must be found in the sample, written by whoever plants it. */
final class AnswerKey {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::rule)
            .thenComparing(Row::subject)
            .thenComparing(Row::kind)
            .thenComparing(Row::persons)
            .thenComparing(Row::about);

    private final List<Row> rows = new ArrayList<>();

    /**
     * One finding.
     *
     * @param persons  those whom it concerns, sorted, with a space between
     * @param about  the conflict, the separation or the {@code unit/post} that it is about, empty otherwise
     */
    private record Row(String rule, String kind, String subject, String persons, String about) {}

    void breach(String rule, String subject, String about, String... persons) {
        add(rule, "breach", subject, about, persons);
    }

    void gap(String rule, String subject, String about, String... persons) {
        add(rule, "gap", subject, about, persons);
    }

    private void add(String rule, String kind, String subject, String about, String... persons) {
        String joined = String.join(" ", Stream.of(persons).sorted().distinct().toList());
        rows.add(new Row(rule, kind, subject, joined, about));
    }

    Table table() {
        Table table = new Table("rule", "kind", "subject", "persons", "about");
        rows.stream()
                .sorted(ORDER)
                .forEach(row -> table.add(row.rule(), row.kind(), row.subject(), row.persons(), row.about()));
        return table;
    }
}
