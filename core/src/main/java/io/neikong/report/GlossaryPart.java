package io.neikong.report;

import io.neikong.checkup.ClauseCoverage;
import io.neikong.control.Basis;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** What the words of the page mean. The script takes its own words from here, so that they are in both languages too. */
final class GlossaryPart {

    private GlossaryPart() {}

    static void write(Page page) throws XMLStreamException {
        page.open("section", "id", "glossary").labelled("h2", "glossary").open("dl");
        for (Enum<?> word : Stream.<Enum<?>[]>of(
                        Severity.values(),
                        Finding.Kind.values(),
                        new Verdict[] {Verdict.SATISFIED, Verdict.VIOLATED, Verdict.WAIVED, Verdict.UNDETERMINED},
                        ClauseCoverage.Status.values(),
                        Basis.Kind.values())
                .flatMap(Stream::of)
                .toList()) {
            page.open("div").labelled("dt", word.name(), "data-word", word.name());
            page.labelled("dd", word.name() + ".meaning").close();
        }
        page.close().close().newLine();
    }
}
