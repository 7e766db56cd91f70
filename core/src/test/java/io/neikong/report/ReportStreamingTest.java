package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.checkup.CheckupReport;
import io.neikong.control.Rule;
import io.neikong.control.SampleRule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each writer hands on what it has while the rest is not yet asked for, so that a report of any size takes no memory. */
class ReportStreamingTest {

    private static final int FINDINGS = 50_000;
    private static final long BUFFER = 64 * 1024;

    interface Writer {
        void write(CheckupReport report, OutputStream out) throws IOException;
    }

    static Stream<Named<Writer>> writers() {
        return Stream.of(
                Named.of("JSON", JsonReport::write),
                Named.of("CSV", (report, out) -> CsvReport.write(report, Locale.CHINESE, out)),
                Named.of("JUnit", (report, out) -> JUnitReport.write(report, Locale.CHINESE, out)));
    }

    /** Counts what comes and keeps nothing. */
    private static final class Counting extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            count += length;
        }
    }

    /** Notes how much was written when it was last asked for its sentences. */
    private static final class Asked implements Rule {
        private static final long serialVersionUID = 1;
        private final transient Counting out;
        private final transient ResourceBundle bundle = SampleRule.APPROVED.sentences(Locale.ENGLISH);
        private transient long times;
        private transient long writtenBefore;

        Asked(Counting out) {
            this.out = out;
        }

        @Override
        public Line line() {
            return SampleRule.APPROVED.line();
        }

        @Override
        public ResourceBundle sentences(Locale locale) {
            times++;
            writtenBefore = out.count;
            return bundle;
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writes_fifty_thousand_findings_with_no_more_than_a_buffer_kept_back(Writer writer) throws IOException {
        Counting out = new Counting();
        Asked rule = new Asked(out);

        writer.write(Written.many(rule, FINDINGS), out);

        assertThat(rule.times).isGreaterThanOrEqualTo(FINDINGS);
        assertThat(out.count).isGreaterThan(FINDINGS * 50L);
        assertThat(out.count - rule.writtenBefore).isLessThan(BUFFER);
    }
}
