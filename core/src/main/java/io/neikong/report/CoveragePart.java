package io.neikong.report;

import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The score card: what was assessed of each clause, what came of it, and what is left to people. */
final class CoveragePart {

    private static final int BAR = 80;

    private CoveragePart() {}

    static void write(CheckupReport report, Page page) throws XMLStreamException {
        page.open("section", "id", "coverage")
                .labelled("h2", "coverage")
                .labelled("p", "coverageNote", "class", "note");
        page.wide(Page.words("coverage"));
        page.open("table", "class", "coverage").labelled("caption", "coverageCaption");
        page.head(
                "clause",
                "status",
                "examined",
                "satisfied",
                "violated",
                "waived",
                "undetermined",
                "notApplicable",
                "satisfiedShare",
                "limit");
        for (ClauseCoverage coverage : report.coverage()) {
            Clause clause = coverage.clause();
            Tally tally = coverage.tally();
            page.open("tr", "class", coverage.status().name());
            page.open("th", "scope", "row").words(named(clause)).close();
            page.labelled("td", coverage.status().name());
            for (long count : List.of(
                    tally.examined(),
                    tally.satisfied(),
                    tally.violated(),
                    tally.waived(),
                    tally.undetermined(),
                    tally.notApplicable())) {
                page.number(count);
            }
            writeShare(tally, page);
            page.open("td", "class", "limit");
            Optional<String> zh = clause.limit(Locale.CHINESE);
            if (zh.isPresent()) {
                page.words(new Words(zh.get(), clause.limit(Locale.ENGLISH).orElse("")));
            }
            page.close().close().newLine();
        }
        page.close().close().close().close().newLine();
    }

    static Words named(Clause clause) {
        String number = clause == Clause.CONFIGURATION ? "" : clause.number() + " ";
        return new Words(number + clause.title(Locale.CHINESE), number + clause.title(Locale.ENGLISH));
    }

    /** The share in words and as a bar; what is not satisfied is never rounded away. */
    private static void writeShare(Tally tally, Page page) throws XMLStreamException {
        page.open("td", "class", "number share");
        if (tally.examined() > 0) {
            double share = (double) tally.satisfied() / tally.examined();
            page.text(String.format(Locale.ROOT, "%.1f%%", Math.floor(share * 1000) / 10));
            page.open("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 8", "aria-hidden", "true");
            page.empty("rect", "class", "rest", "width", String.valueOf(BAR), "height", "8");
            page.empty(
                    "rect", "class", "good", "width", String.format(Locale.ROOT, "%.1f", share * BAR), "height", "8");
            page.close();
        }
        page.close();
    }
}
