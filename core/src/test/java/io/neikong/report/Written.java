package io.neikong.report;

import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ControlCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.SampleRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the tests of the reports write, and what came of it. */
final class Written {

    /** What somebody may have typed into a field, or put there to do harm. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover='alert(1)' x=\"",
            "<img src=x onerror=alert(1)>",
            "]]><!--&amp;&#0;-->",
            "=cmd|' /C calc'!A0",
            "\u202Eabc\u200F\u2067",
            "a\nb\r\nc\rd",
            "{subject}{persons}{value}[]",
            "${jndi:ldap://x} #{1+1} %s %n \\u0041 $1",
            "\uD83D\uDE00 \uD842\uDFB7",
            "a;b,c\td\"e\"\"f\"",
            "'already",
            "C:\\users\\u0000");

    /** Halves of surrogate pairs and what XML 1.0 cannot hold. */
    static final List<String> UNWRITABLE = List.of("a\uD83Db", "\uDE00", "a\u0000b", "\u001A\u0007", "x\uFFFEy");

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Written() {}

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One open breach of the sample rule on each of the subjects. */
    static CheckupReport onSubjects(List<String> subjects) {
        return report(subjects.stream()
                .map(subject -> breach(SampleRule.APPROVED, subject))
                .toList());
    }

    static CheckupReport many(Rule rule, int count) {
        return report(IntStream.range(0, count)
                .mapToObj(number -> breach(rule, String.format("use/%06d", number)))
                .toList());
    }

    static CheckupReport report(List<Finding> findings, ControlCoverage... controls) {
        return new CheckupReport(LocalDate.of(2026, 6, 30), findings, List.of(controls));
    }

    static Finding breach(Rule rule, String subject) {
        return new Finding(
                "SampleControl",
                rule,
                Finding.Kind.BREACH,
                rule.severity(),
                subject,
                List.of(subject),
                Evidence.of("value", subject),
                null);
    }

    static ControlCoverage coverage(String control, Clause clause, Tally tally, Rule... rules) {
        return new ControlCoverage(control, clause, List.of(rules), tally);
    }
}
