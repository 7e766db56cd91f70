package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Something about a conflict set that somebody should look at (矩阵提示). It breaks no rule.
 *
 * @param kind  what it is
 * @param conflict  the identifier of the set
 * @param about  the permission, the role or the other set that it is about; empty if there is none
 */
public record MatrixRemark(Kind kind, String conflict, String about) implements Serializable {

    /** What can be remarked (提示类型). */
    public enum Kind {
        /** No role contains the permission and no grant gives it, so nothing was compared with it (未知权限). */
        UNKNOWN_PERMISSION,
        /** So many of its permissions are unknown that nobody can break it (无法触发). */
        NEVER_BROKEN,
        /** The role breaks it alone, so nobody who has the role can keep it (无法满足). */
        UNSATISFIABLE,
        /** Whoever breaks it breaks the other set as well, which says all that it says (冗余). */
        REDUNDANT,
        /** It is not in force at any moment of the review period (不在有效期). */
        NOT_IN_FORCE
    }

    public MatrixRemark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(about, "about");
    }

    /** The remark in the reader's language: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale reader) {
        Locale language = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("io.neikong.permissions.conflict.remarks", language)
                .getString(kind.name())
                .replace("{about}", about)
                .replace("{conflict}", conflict);
    }
}
