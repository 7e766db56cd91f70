package io.neikong.policy;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something about an override that somebody should look at (配置提示). It breaks no rule.
 *
 * @param kind  what it is
 * @param override  the override
 * @param rival  the override that prevails over it, null if there is none
 */
public record PolicyRemark(
        Kind kind, PolicyOverride<?> override, @Nullable PolicyOverride<?> rival) implements Serializable {

    /** What can be remarked (提示类型). */
    public enum Kind {
        /** Another override for the same is in force on some of its days, and prevails (重叠). */
        OVERLAPPING,
        /** Others prevail on all its days and for all that it is for, so it is never taken (被覆盖). */
        SHADOWED,
        /** It has no effect, see {@link OverridePermitted} (不生效). */
        WITHOUT_EFFECT,
        /** Its last day is over (已过期). */
        EXPIRED,
        /** Nothing can meet its value (无法满足). */
        UNSATISFIABLE,
        /** There is no such programme (未知项目). */
        UNKNOWN_PROGRAMME,
        /** There is no such post class (未知岗位类别). */
        UNKNOWN_POST_CLASS,
        /** No question of a run was answered by it (未被使用). */
        UNUSED
    }

    public PolicyRemark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(override, "override");
    }

    /** The override that prevails over it, if there is one. */
    public Optional<PolicyOverride<?>> prevailing() {
        return Optional.ofNullable(rival);
    }

    /** The remark in the reader's language: Chinese for a Chinese locale, otherwise English. */
    public String message(Locale reader) {
        Locale language = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("io.neikong.policy.remarks", language)
                .getString(kind.name())
                .replace("{rival}", rival == null ? "" : rival.id())
                .replace("{value}", override.valueText())
                .replace("{override}", override.id());
    }
}
