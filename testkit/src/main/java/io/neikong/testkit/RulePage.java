package io.neikong.testkit;

import io.neikong.control.Basis;
import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the catalogue on one area of rules, such as {@code SEL} (规则目录页): what each rule demands, what it rests
 * on, which numbers decide, and one example that keeps it and one that does not, in Chinese and English.
 *
 * <pre>{@code
 * RulePage.of(examples).forEach(page -> System.out.println(page.markdown()));
 * }</pre>
 *
 * @param area  the letters before the dash of the codes
 * @param examples  examples of the rules of that area, in the order of the codes; a rule may have several
 */
public record RulePage(String area, List<RuleExample<?>> examples) {

    /**
     * Refuses examples that belong on another page.
     *
     * @throws IllegalArgumentException if there are none, or one is of another area
     */
    public RulePage {
        Objects.requireNonNull(area, "area");
        examples = examples.stream()
                .sorted(Comparator.comparing(example -> example.rule().code()))
                .<RuleExample<?>>map(example -> example)
                .toList();
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("page " + area + " must have examples, but has none");
        }
        for (RuleExample<?> example : examples) {
            if (!areaOf(example).equals(area)) {
                throw new IllegalArgumentException("page " + area + " must have examples of its own rules, but was of "
                        + example.rule().code());
            }
        }
    }

    /** One page for each area of which there is an example, in alphabetical order. */
    public static List<RulePage> of(Collection<RuleExample<?>> examples) {
        Map<String, List<RuleExample<?>>> byArea =
                examples.stream().collect(Collectors.groupingBy(RulePage::areaOf, TreeMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(entry -> new RulePage(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String areaOf(RuleExample<?> example) {
        String code = example.rule().code();
        return code.substring(0, Math.max(code.indexOf('-'), 0));
    }

    /** The name of its file, such as {@code SEL.md}. */
    public String file() {
        return area + ".md";
    }

    /** The page in Markdown, lines ended by a line feed on every machine; its facts without words from the sources. */
    public String markdown() {
        return markdown(List.of());
    }

    /**
     * The page in Markdown, lines ended by a line feed on every machine.
     *
     * @param sources  the folders in which the sources of the facts may be, each with the outermost package in it; the page
     *     says of a fact what its Javadoc there says
     */
    public String markdown(List<Path> sources) {
        Markdown page = new Markdown()
                .block("<!-- " + inBoth("generated", " ") + " -->")
                .heading(1, Markdown.text(area) + " " + clauses(Locale.CHINESE) + " · " + clauses(Locale.ENGLISH));
        page.table(CONTENTS_HEADER, rules().map(this::contents).toList())
                .block(inBoth("places", "<br>\n"))
                .block(inBoth("howSure", "<br>\n"))
                .block(inBoth("dataIntro", "<br>\n"));
        rules().forEach(rule -> {
            List<RuleExample<?>> shown = examples.stream()
                    .filter(example -> example.rule().equals(rule))
                    .toList();
            show(rule, page);
            ParameterTable.show(shown, page);
            page.table(
                    List.of(label("data"), label("control"), label("gapWithout"), label("breachWithout")),
                    shown.stream().map(RulePage::dataNeeded).distinct().toList());
            shown.forEach(example -> show(example, page));
        });
        return showFacts(page, sources).toString();
    }

    /** The head of the table of rules, which the index repeats. */
    static final List<String> CONTENTS_HEADER =
            List.of(label("rule"), label("title"), label("clause"), label("severity"));

    private List<String> contents(Rule rule) {
        return List.of(
                "[" + Markdown.text(rule.code()) + "](" + file() + "#"
                        + rule.code().toLowerCase(Locale.ROOT) + ")",
                both(language -> sentence(rule, language, ".title")),
                both(language -> clause(rule, language)),
                label("severity." + rule.severity()));
    }

    private Stream<Rule> rules() {
        return examples.stream().<Rule>map(RuleExample::rule).distinct();
    }

    private String clauses(Locale language) {
        return rules().map(Rule::clause)
                .distinct()
                .map(clause -> Markdown.text(clause.title(language)))
                .collect(Collectors.joining(language.equals(Locale.CHINESE) ? "、" : "; "));
    }

    private static void show(Rule rule, Markdown page) {
        page.heading(2, Markdown.text(rule.code()))
                .block("**" + Markdown.text(sentence(rule, Locale.CHINESE, ".title")) + "**<br>\n**"
                        + Markdown.text(sentence(rule, Locale.ENGLISH, ".title")) + "**")
                .table(
                        List.of(label("sentences"), "中文", "English"),
                        List.of(
                                inColumns("clause", language -> clause(rule, language)),
                                inColumns("severity", language -> words(language, "severity." + rule.severity())),
                                inColumns("breach", language -> sentence(rule, language, ".breach")),
                                inColumns("gap", language -> sentence(rule, language, ".gap")),
                                inColumns("remedy", language -> sentence(rule, language, ".remedy"))))
                .table(
                        List.of(label("bases"), label("text"), label("inForce")),
                        rule.bases().stream().map(RulePage::basis).toList());
    }

    private static List<String> dataNeeded(RuleExample<?> example) {
        Map<Finding.Kind, Set<String>> without = LeftOut.of(example);
        return List.of(
                FactTables.link(example.kept().getClass()),
                Markdown.text(example.control().name()),
                names(without.getOrDefault(Finding.Kind.GAP, Set.of())),
                names(without.getOrDefault(Finding.Kind.BREACH, Set.of())));
    }

    private static String names(Set<String> names) {
        return names.isEmpty() ? label("noneOfThem") : Markdown.text(String.join(", ", names));
    }

    private static List<String> basis(Basis basis) {
        return List.of(label("kind." + basis.kind()), both(basis::citation), both(language -> days(basis, language)));
    }

    static String days(Basis basis, Locale language) {
        List<String> ends = new ArrayList<>(2);
        if (basis.from() != null) {
            ends.add(words(language, "from").replace("{day}", basis.from().toString()));
        }
        if (basis.until() != null) {
            ends.add(words(language, "until").replace("{day}", basis.until().toString()));
        }
        return ends.isEmpty() ? words(language, "always") : String.join(" ", ends);
    }

    private static <F> void show(RuleExample<F> example, Markdown page) {
        Control<F> control = example.control();
        page.heading(3, label("example"));
        page.block(label("control") + ": **" + Markdown.text(control.name()) + "** · " + label("fact") + ": **"
                + FactTables.link(example.kept().getClass()) + "**");
        if (control instanceof Record && control.getClass().getRecordComponents().length > 0) {
            page.listing("json", FactText.json(control));
        }
        page.block(label("kept") + ":").listing("json", FactText.json(example.kept()));
        page.block(label("broken") + ":").listing("json", FactText.json(example.broken()));
        control.examine(example.broken()).findings().stream()
                .filter(finding -> finding.rule().equals(example.rule()))
                .forEach(finding -> show(finding, page));
    }

    private static void show(Finding finding, Markdown page) {
        String kind = finding.kind() == Finding.Kind.BREACH ? "breach" : "gap";
        page.table(
                List.of(label("finding"), "中文", "English"),
                List.of(
                        inColumns("severity", language -> words(language, "severity." + finding.severity())),
                        inColumns(kind, finding::message),
                        inColumns("remedy", finding::remedy)));
    }

    private Markdown showFacts(Markdown page, List<Path> sources) {
        List<Class<?>> facts = examples.stream()
                .<Class<?>>map(example -> example.kept().getClass())
                .filter(Class::isRecord)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        if (!facts.isEmpty()) {
            page.heading(2, label("facts")).block(inBoth("factsIntro", "<br>\n"));
            new FactTables(facts).show(page, sources);
        }
        return page;
    }

    private static List<String> inColumns(String key, Function<Locale, String> text) {
        return List.of(
                label(key), Markdown.text(text.apply(Locale.CHINESE)), Markdown.text(text.apply(Locale.ENGLISH)));
    }

    private static String clause(Rule rule, Locale language) {
        return rule.clause().number() + " " + rule.clause().title(language);
    }

    private static String sentence(Rule rule, Locale language, String key) {
        return rule.sentences(language).getString(rule.code() + key);
    }

    static String both(Function<Locale, String> text) {
        return Markdown.text(text.apply(Locale.CHINESE)) + "<br>" + Markdown.text(text.apply(Locale.ENGLISH));
    }

    /** Words of ours in both languages, side by side. */
    static String label(String key) {
        return inBoth(key, " ");
    }

    static String inBoth(String key, String between) {
        return words(Locale.CHINESE, key) + between + words(Locale.ENGLISH, key);
    }

    static String words(Locale language, String key) {
        return ResourceBundle.getBundle("io.neikong.testkit.catalogue", language)
                .getString(key);
    }
}
