package io.neikong.control;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a subject did not keep, or of which it cannot be told (发现的问题): a rule and plain values. The sentences
 * are made when somebody reads them, in the reader's language.
 *
 * @param control  the name of the control that found it
 * @param rule  the rule that it concerns
 * @param kind  proven, or not to be told
 * @param severity  how much it weighs
 * @param subject  the caller's identifier of what was examined
 * @param persons  the identifiers of the persons whom it concerns, sorted, each once; empty if none is known
 * @param evidence  the values that it rests on
 * @param waiver  the identifier of the waiver that excuses it, null if it is open
 */
public record Finding(
        String control,
        Rule rule,
        Kind kind,
        Severity severity,
        String subject,
        List<String> persons,
        Evidence evidence,
        @Nullable String waiver)
        implements Serializable {

    /** Whether a finding is proven. */
    public enum Kind {
        /** The fact proves that the rule is broken (违反). */
        BREACH,
        /** The fact does not suffice to tell whether the rule was kept (数据缺失). */
        GAP
    }

    /** The order of reports: rule, subject, then whatever else tells two findings apart. */
    public static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.rule().code())
            .thenComparing(Finding::subject)
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.persons().toString())
            .thenComparing(finding -> finding.evidence().toString())
            .thenComparing(Finding::control)
            .thenComparing(Finding::severity);

    public Finding {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        persons = List.copyOf(new TreeSet<>(persons));
    }

    /**
     * The stable identifier: the same breach or gap of the same rule, found by the same control on the same subject and
     * persons, has the same one tomorrow, whatever else was seen. Where one subject can break one rule several times,
     * {@linkplain Evidence#about what the finding is about} belongs to it too.
     */
    public String id() {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, control);
        put(hasher, kind.name());
        put(hasher, subject);
        put(hasher, String.valueOf(persons.size()));
        persons.forEach(person -> put(hasher, person));
        evidence.entries().stream().filter(Evidence.Entry::identifying).forEach(entry -> {
            put(hasher, entry.name());
            put(hasher, entry.value().toString());
        });
        return rule.code() + "-" + hasher.hash().toString().substring(0, 16);
    }

    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    /** The day of the act; empty if it is not known, or if this is about a state that lasts. */
    public Optional<LocalDate> happenedOn() {
        return evidence.happenedOn();
    }

    /** What the rule rested on when it happened: its bases in force on that day, or all of them if no day is known. */
    public List<Basis> bases() {
        return happenedOn()
                .map(day -> rule.bases().stream()
                        .filter(basis -> basis.appliesOn(day))
                        .toList())
                .orElseGet(rule::bases);
    }

    /** VIOLATED for an open breach, UNDETERMINED for an open gap, WAIVED for either if it is excused. */
    public Verdict verdict() {
        if (waiver != null) {
            return Verdict.WAIVED;
        }
        return kind == Kind.BREACH ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    /** Whether nothing excuses this finding. */
    public boolean isOpen() {
        return waiver == null;
    }

    /** This finding, excused by the waiver of that identifier. */
    public Finding waivedBy(String waiverId) {
        return new Finding(control, rule, kind, severity, subject, persons, evidence, waiverId);
    }

    /** What the rule is called, in the reader's language: Chinese for a Chinese locale, otherwise English. */
    public String title(Locale locale) {
        return Sentences.of(this, locale).title();
    }

    /** What happened, in the reader's language. */
    public String message(Locale locale) {
        return Sentences.of(this, locale).message();
    }

    /** What to do about it, in the reader's language. */
    public String remedy(Locale locale) {
        return Sentences.of(this, locale).remedy();
    }
}
