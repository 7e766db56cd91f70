package io.neikong.control;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
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

    /** The stable code, such as {@code SEL-002}. Never reused, never renumbered. */
    String code();

    /** The clause of the notice that demands it. */
    Clause clause();

    /** How much a breach weighs, unless the finding itself says otherwise. */
    Severity severity();

    /** What the rule rests on: one entry for each text over time; several may be in force on the same day. */
    List<Basis> bases();

    /**
     * The bundle with this rule's sentences, loaded by the module that owns them, because a named module's resources are
     * closed to others: {@code return ResourceBundle.getBundle("io.neikong.finance.findings", locale);}
     *
     * @param locale  {@link Locale#CHINESE} or {@link Locale#ENGLISH}, no other
     */
    ResourceBundle sentences(Locale locale);
}
