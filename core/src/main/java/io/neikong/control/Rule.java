package io.neikong.control;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * One line of the specification that a subject keeps or breaks (控制规则). Each family lists its rules in one enum; the
 * enums together are the catalogue.
 *
 * <p>The sentences of a rule stand in a resource bundle, in Chinese and English, under the keys {@code <code>.title},
 * {@code <code>.breach}, {@code <code>.gap} and {@code <code>.remedy}. Places in braces are filled from the finding's
 * evidence by name; {@code {subject}} and {@code {persons}} are always there. A part in square brackets is left out if the
 * finding has no value for one of its places. A {@link Evidence.Term} is spoken as the
 * text under {@code term.<name>}.
 */
public interface Rule extends Serializable {

    /**
     * What the catalogue says of a rule.
     *
     * @param code  the stable code, such as {@code SEL-002}; never reused, never renumbered
     * @param clause  the clause of the notice that demands it
     * @param severity  how much a breach weighs, unless the finding itself says otherwise
     * @param bases  what it rests on: one for each text over time; several may be in force on the same day
     */
    record Line(String code, Clause clause, Severity severity, List<Basis> bases) implements Serializable {
        public Line {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(severity, "severity");
            bases = List.copyOf(bases);
        }
    }

    /** The line of the catalogue. */
    Line line();

    /** The stable code, such as {@code SEL-002}. */
    default String code() {
        return line().code();
    }

    /** The clause of the notice that demands it. */
    default Clause clause() {
        return line().clause();
    }

    /** How much a breach weighs, unless the finding itself says otherwise. */
    default Severity severity() {
        return line().severity();
    }

    /** What the rule rests on: one for each text over time; several may be in force on the same day. */
    default List<Basis> bases() {
        return line().bases();
    }

    /**
     * The bundle with the sentences and words of this rule's family, loaded by the module that owns them, because a named
     * module's resources are closed to others:
     * {@code return ResourceBundle.getBundle("io.neikong.finance.seal.findings", locale);}
     *
     * @param locale  {@link Locale#CHINESE} or {@link Locale#ENGLISH}, no other
     */
    ResourceBundle sentences(Locale locale);
}
