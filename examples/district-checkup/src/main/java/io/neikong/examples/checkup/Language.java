package io.neikong.examples.checkup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages of the command line. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle words() {
        return ResourceBundle.getBundle("io.neikong.examples.checkup.words", locale);
    }

    /** A sentence of the program with these values in its places. */
    String say(String key, Object... values) {
        return new MessageFormat(words().getString(key), Locale.ROOT).format(values);
    }
}
