package io.neikong.report;

import io.neikong.control.Basis;
import io.neikong.control.Rule;
import java.util.Collection;
import javax.xml.stream.XMLStreamException;

/** What is the same for all findings of a rule: its clause, its bases and, as far as they are shared, what to do. */
final class RuleHead {

    private RuleHead() {}

    static void write(Rule rule, Words title, Collection<Words> remedies, Page page) throws XMLStreamException {
        page.open("h3")
                .element("span", rule.code(), "class", "code")
                .text(" ")
                .words(title)
                .close();
        page.open("dl").labelled("dt", "clause").open("dd");
        page.words(CoveragePart.named(rule.clause())).close();
        page.labelled("dt", "basis").open("dd").open("ol", "class", "bases");
        for (Basis basis : rule.bases()) {
            write(basis, page);
        }
        page.close().close();
        if (!remedies.isEmpty()) {
            page.labelled("dt", "remedy").open("dd").open("ol", "class", "remedies");
            for (Words remedy : remedies) {
                page.open("li").words(remedy).close();
            }
            page.close().close();
        }
        page.close().newLine();
    }

    private static void write(Basis basis, Page page) throws XMLStreamException {
        page.open("li").labelled("span", basis.kind().name(), "class", "kind").text(" ");
        page.words(new Words(basis.zh(), basis.en()));
        if (basis.from() != null) {
            page.text(" ").label("inForceFrom").text(" " + basis.from());
        }
        if (basis.until() != null) {
            page.text(" ").label("inForceUntil").text(" " + basis.until());
        }
        page.close();
    }
}
