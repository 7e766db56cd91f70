package io.neikong.testkit;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A small family of rules and a control on a word, with which the assertions themselves are tested. */
enum Sample implements Rule {
    FIRST("TST-001", Severity.MAJOR),
    SECOND("TST-002", Severity.MINOR);

    /** Breaks FIRST for a word with an f, SECOND for one with an s; a question mark leaves FIRST undecided. */
    record Words() implements Control<String> {
        @Override
        public List<Rule> rules() {
            return List.of(FIRST, SECOND);
        }

        @Override
        public Outcome examine(String word) {
            Outcome outcome = word.isEmpty()
                    ? Outcome.notApplicable(this, word)
                    : Outcome.satisfied(this, word, List.of(FIRST, SECOND));
            if (word.contains("f")) {
                outcome = outcome.breach(FIRST, Evidence.of("length", word.length()), "li", "wang");
            }
            if (word.contains("s")) {
                outcome = outcome.breach(SECOND, Evidence.of("length", word.length()));
            }
            if (word.contains("?")) {
                outcome = outcome.gap(FIRST, "letters");
            }
            return outcome;
        }
    }

    static Outcome of(String word) {
        return new Words().examine(word);
    }

    private final Line line;

    Sample(String code, Severity severity) {
        line = new Line(code, Clause.CONFIGURATION, severity, List.of(Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return new Sentences(locale);
    }

    private static final class Sentences extends ResourceBundle {
        private final Locale language;

        Sentences(Locale language) {
            this.language = language;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            if (key.startsWith("term.")) {
                return key.equals("term.letters") ? "letters" : null;
            }
            String place = key.endsWith(".breach") ? " {length}" : key.endsWith(".gap") ? " {missing}" : "";
            return (language.equals(Locale.CHINESE) ? "文本 " : "text ") + key + place;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(List.of("term.letters"));
        }
    }
}
