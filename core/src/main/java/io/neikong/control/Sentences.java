package io.neikong.control;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks a finding in one language: fills the named places of its rule's sentences. */
record Sentences(Finding finding, ResourceBundle bundle, Locale language) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\p{Alpha}\\p{Alnum}*)}");

    static Sentences of(Finding finding, Locale reader) {
        Locale language = language(reader);
        return new Sentences(finding, finding.rule().sentences(language), language);
    }

    static boolean isChinese(Locale reader) {
        return reader.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    static Locale language(Locale reader) {
        return isChinese(reader) ? Locale.CHINESE : Locale.ENGLISH;
    }

    static ResourceBundle ofTheHouse(Locale reader) {
        return ResourceBundle.getBundle("io.neikong.control.house", language(reader));
    }

    String title() {
        return bundle.getString(finding.rule().code() + ".title");
    }

    String message() {
        return fill(bundle.getString(finding.rule().code() + (isBreach() ? ".breach" : ".gap")));
    }

    String remedy() {
        return fill(
                isBreach()
                        ? bundle.getString(finding.rule().code() + ".remedy")
                        : ofTheHouse(language).getString("gap.remedy"));
    }

    private boolean isBreach() {
        return finding.kind() == Finding.Kind.BREACH;
    }

    /** Fills all places in one pass, so that braces inside a value stay text. A place without a value stays visible. */
    private String fill(String sentence) {
        String wanted = OPTIONAL.matcher(sentence)
                .replaceAll(part -> isFilled(part.group(1)) ? Matcher.quoteReplacement(part.group(1)) : "");
        return PLACE.matcher(wanted)
                .replaceAll(
                        place -> Matcher.quoteReplacement(value(place.group(1)).orElse(place.group())));
    }

    private boolean isFilled(String part) {
        return PLACE.matcher(part)
                .results()
                .allMatch(place -> value(place.group(1))
                        .filter(spoken -> !spoken.isEmpty())
                        .isPresent());
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "subject" -> Optional.of(finding.subject());
            case "persons" -> Optional.of(String.join(separator(), finding.persons()));
            default ->
                finding.evidence()
                        .get(name)
                        .map(value -> value.spoken(this::term, separator()))
                        .filter(spoken -> !spoken.isEmpty());
        };
    }

    private String separator() {
        return isChinese(language) ? "、" : ", ";
    }

    private String term(String code) {
        String key = "term." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }
}
