package io.neikong.testkit;

import io.neikong.control.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The clauses of the notice in its order, each with the rules that check it and with what is left to people (条款索引).
 *
 * @param rules  the rows of the tables that the pages begin with, cell by cell
 * @param folder  the folder of the pages, as seen from the index
 */
record ClauseIndex(List<List<String>> rules, String folder) {

    private static final int RULE = 0;
    private static final int TITLE = 1;
    private static final int CLAUSE = 2;
    private static final int SEVERITY = 3;

    String markdown() {
        Markdown page = new Markdown()
                .block("<!-- " + RulePage.inBoth("generated", " ") + " -->")
                .heading(1, RulePage.label("clauses"))
                .block(RulePage.inBoth("clausesIntro", "<br>\n"))
                .table(
                        List.of(
                                RulePage.label("clause"),
                                RulePage.label("title"),
                                RulePage.label("reach"),
                                RulePage.label("rules")),
                        Stream.of(Clause.values()).map(this::contents).toList());
        for (Clause clause : Clause.values()) {
            show(clause, page);
        }
        return page.toString();
    }

    private List<String> contents(Clause clause) {
        String number = Markdown.text(clause.number());
        return List.of(
                "[" + number + "](#" + number.toLowerCase(Locale.ROOT) + ")",
                inBoth(clause::title),
                RulePage.label("reach." + clause.reach()),
                String.valueOf(rulesOf(clause).size()));
    }

    private List<List<String>> rulesOf(Clause clause) {
        return rules.stream()
                .filter(row -> row.get(CLAUSE).startsWith(Markdown.text(clause.number()) + " "))
                .toList();
    }

    private void show(Clause clause, Markdown page) {
        page.heading(2, Markdown.text(clause.number()))
                .block("**" + Markdown.text(clause.title(Locale.CHINESE)) + "**<br>\n**"
                        + Markdown.text(clause.title(Locale.ENGLISH)) + "**");
        List<List<String>> rows = new ArrayList<>();
        for (List<String> rule : rulesOf(clause)) {
            rows.add(List.of(rule.get(RULE).replace("](", "](" + folder + "/"), rule.get(TITLE), rule.get(SEVERITY)));
        }
        if (!rows.isEmpty()) {
            page.table(List.of(RulePage.label("checked"), RulePage.label("title"), RulePage.label("severity")), rows);
        } else if (clause.reach() != Clause.Reach.NONE) {
            page.block(RulePage.label("checked") + ":<br>\n" + RulePage.inBoth("noRule", "<br>\n"));
        }
        page.block(RulePage.label("notCheckable") + ":<br>\n"
                + clause.limit(Locale.CHINESE)
                        .map(limit -> Markdown.text(limit) + "<br>\n"
                                + Markdown.text(clause.limit(Locale.ENGLISH).orElseThrow()))
                        .orElseGet(() -> RulePage.inBoth("nothingLeft", "<br>\n")));
    }

    private static String inBoth(Function<Locale, String> text) {
        return Markdown.text(text.apply(Locale.CHINESE)) + "<br>" + Markdown.text(text.apply(Locale.ENGLISH));
    }
}
