package io.neikong.report;

import java.util.Locale;
import java.util.Objects;

/**
 * A text of a page in both languages.
 *
 * @param zh  in Chinese
 * @param en  in English
 */
public record Words(String zh, String en) {
    public Words {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** An identifier, which is the same in both languages. */
    public static Words same(String identifier) {
        return new Words(identifier, identifier);
    }

    String in(Locale language) {
        return language.equals(Locale.CHINESE) ? zh : en;
    }

    boolean areSame() {
        return zh.equals(en);
    }
}
