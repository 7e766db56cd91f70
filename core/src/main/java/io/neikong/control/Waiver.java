package io.neikong.control;

import com.google.common.base.Strings;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An approved exception from one rule, for a time (豁免). What is not recorded of it is null, blank counts as null; a
 * waiver of which anything but the basis document is missing excuses nothing.
 *
 * <pre>{@code
 * Waiver waiver = Waiver.of("W-2026-07", Waiver.Scope.of("SEL-003").onSubject("use/9"))
 *         .withReason("one keeper on sick leave")
 *         .withApplicant("P017")
 *         .withApprover("P002")
 *         .withCompensatingControl("monthly recount by the audit office")
 *         .withValidity(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1))
 *         .withRecordedAt(recordedAt);
 * }</pre>
 *
 * @param id  the caller's identifier, shown with each finding that it excuses
 * @param scope  what it may excuse
 * @param reason  why it was granted
 * @param applicant  the identifier of the person who applied for it
 * @param approver  the identifier of the person who approved it
 * @param compensatingControl  what is done instead of keeping the rule
 * @param basisDocument  the document that it rests on, null if there is none
 * @param validFrom  the first day on which it is valid
 * @param validUntil  the first day on which it is no longer valid
 * @param recordedAt  when it was entered, by the clock of the system
 */
public record Waiver(
        String id,
        Scope scope,
        @Nullable String reason,
        @Nullable String applicant,
        @Nullable String approver,
        @Nullable String compensatingControl,
        @Nullable String basisDocument,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Instant recordedAt)
        implements Serializable {

    /** Refuses a validity that ends before it begins. */
    public Waiver {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scope, "scope");
        reason = blankToNull(reason);
        applicant = blankToNull(applicant);
        approver = blankToNull(approver);
        compensatingControl = blankToNull(compensatingControl);
        basisDocument = blankToNull(basisDocument);
        if (validFrom != null && validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException(
                    "validFrom must be before validUntil, but was " + validFrom + " and " + validUntil);
        }
    }

    /**
     * What a waiver may excuse (豁免范围): the findings of one rule, narrowed by whatever else is given. A finding that
     * concerns several persons is covered only if every one of them is named, so that an exception for one never excuses
     * another.
     *
     * @param rule  the code of the rule, such as {@code SEL-003}
     * @param subject  the identifier of what was examined, null for any
     * @param persons  the identifiers of the persons, sorted, each once; empty for any and for findings that name nobody
     * @param unit  what the finding's evidence says under {@code unit}, null for any
     * @param coversGaps  whether gaps are excused too; otherwise only breaches are, because nobody can know what an
     *     exception from a rule hides as long as it is not known whether the rule was kept
     */
    public record Scope(
            String rule,
            @Nullable String subject,
            List<String> persons,
            @Nullable String unit,
            boolean coversGaps) implements Serializable {
        public Scope {
            Objects.requireNonNull(rule, "rule");
            persons = List.copyOf(new TreeSet<>(persons));
        }

        /** Every breach of the rule of that code. */
        public static Scope of(String rule) {
            return new Scope(rule, null, List.of(), null, false);
        }

        /** This scope, on that subject only. */
        public Scope onSubject(String only) {
            return new Scope(rule, only, persons, unit, coversGaps);
        }

        /** This scope, for findings only that concern nobody but these persons. */
        public Scope forPersons(String... only) {
            return new Scope(rule, subject, Arrays.asList(only), unit, coversGaps);
        }

        /** This scope, in that unit only. */
        public Scope inUnit(String only) {
            return new Scope(rule, subject, persons, only, coversGaps);
        }

        /** This scope, with gaps. */
        public Scope withGaps() {
            return new Scope(rule, subject, persons, unit, true);
        }

        /** Whether it is a finding of this scope. A finding on a waiver ({@link WaiverRule}) is in nobody's scope. */
        public boolean covers(Finding finding) {
            return rule.equals(finding.rule().code())
                    && !(finding.rule() instanceof WaiverRule)
                    && (coversGaps || finding.kind() == Finding.Kind.BREACH)
                    && (subject == null || subject.equals(finding.subject()))
                    && (persons.isEmpty() || (!finding.persons().isEmpty() && persons.containsAll(finding.persons())))
                    && (unit == null || isInUnit(unit, finding));
        }

        private static boolean isInUnit(String unit, Finding finding) {
            return finding.evidence()
                    .get("unit")
                    .filter(value -> value.toString().equals(unit))
                    .isPresent();
        }

        /** By how many of subject, persons and unit it is narrowed: 0 to 3. */
        public int narrowness() {
            return (subject == null ? 0 : 1) + (persons.isEmpty() ? 0 : 1) + (unit == null ? 0 : 1);
        }
    }

    /** What a waiver does for a finding (豁免效力). */
    public enum Effect {
        /** It excuses the finding (予以豁免). */
        EXCUSES,
        /** It is about something else (不在范围内). */
        OUT_OF_SCOPE,
        /** Something that a waiver must have is {@linkplain Waiver#missing() missing} (要素不全). */
        INCOMPLETE,
        /** Applicant, approver and those who benefit are not all different persons (未回避). */
        NOT_INDEPENDENT,
        /** It happened before the waiver was valid (尚未生效). */
        NOT_YET_VALID,
        /** It happened when the waiver was no longer valid (已失效). */
        EXPIRED,
        /** The waiver was recorded only after it happened (事后补办). */
        RECORDED_LATE
    }

    /** A waiver of which nothing but its scope is known yet. */
    public static Waiver of(String id, Scope scope) {
        return new Waiver(id, scope, null, null, null, null, null, null, null, null);
    }

    /** This waiver, granted for that reason. */
    public Waiver withReason(@Nullable String why) {
        return new Waiver(
                id,
                scope,
                why,
                applicant,
                approver,
                compensatingControl,
                basisDocument,
                validFrom,
                validUntil,
                recordedAt);
    }

    /** This waiver, applied for by that person. */
    public Waiver withApplicant(@Nullable String person) {
        return new Waiver(
                id,
                scope,
                reason,
                person,
                approver,
                compensatingControl,
                basisDocument,
                validFrom,
                validUntil,
                recordedAt);
    }

    /** This waiver, approved by that person. */
    public Waiver withApprover(@Nullable String person) {
        return new Waiver(
                id,
                scope,
                reason,
                applicant,
                person,
                compensatingControl,
                basisDocument,
                validFrom,
                validUntil,
                recordedAt);
    }

    /** This waiver, with that done instead of keeping the rule. */
    public Waiver withCompensatingControl(@Nullable String instead) {
        return new Waiver(
                id, scope, reason, applicant, approver, instead, basisDocument, validFrom, validUntil, recordedAt);
    }

    /** This waiver, resting on that document. */
    public Waiver withBasisDocument(@Nullable String document) {
        return new Waiver(
                id,
                scope,
                reason,
                applicant,
                approver,
                compensatingControl,
                document,
                validFrom,
                validUntil,
                recordedAt);
    }

    /**
     * This waiver, valid on those days.
     *
     * @param from  the first day on which it is valid
     * @param until  the first day on which it is no longer valid
     */
    public Waiver withValidity(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Waiver(
                id, scope, reason, applicant, approver, compensatingControl, basisDocument, from, until, recordedAt);
    }

    /** This waiver, entered at that moment. */
    public Waiver withRecordedAt(@Nullable Instant moment) {
        return new Waiver(
                id,
                scope,
                reason,
                applicant,
                approver,
                compensatingControl,
                basisDocument,
                validFrom,
                validUntil,
                moment);
    }

    /** The names of what a waiver must have and this one has not. */
    public Terms missing() {
        return Terms.NONE
                .when(reason == null, "reason")
                .when(applicant == null, "applicant")
                .when(approver == null, "approver")
                .when(compensatingControl == null, "compensatingControl")
                .when(validFrom == null, "validFrom")
                .when(validUntil == null, "validUntil")
                .when(recordedAt == null, "recordedAt");
    }

    /** Whether somebody approved his own application, or applied for or approved what is meant for himself. */
    public boolean isSelfApproved() {
        return !isIndependentOf(scope.persons());
    }

    /** Whether {@code day} is before its first day. */
    public boolean isNotYetValidOn(LocalDate day) {
        return validFrom != null && day.isBefore(validFrom);
    }

    /** Whether {@code day} is after its last day. */
    public boolean isExpiredOn(LocalDate day) {
        return validUntil != null && !day.isBefore(validUntil);
    }

    /**
     * What this waiver does for a finding: the one place where that is decided, whoever asks.
     *
     * <p>The day of the act decides if the finding has one, otherwise {@code asOf}. Applicant, approver and those who
     * benefit, which are the persons of the finding and of the scope, must be different. A waiver that was recorded on a
     * later day than the one that decides does not excuse: what was forbidden when it was done does not become allowed
     * afterwards.
     *
     * @param asOf  the day as of which the outcome is judged
     */
    public Effect effectOn(Finding finding, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        if (!scope.covers(finding)) {
            return Effect.OUT_OF_SCOPE;
        }
        if (recordedAt == null || !missing().isEmpty()) {
            return Effect.INCOMPLETE;
        }
        if (isSelfApproved() || !isIndependentOf(finding.persons())) {
            return Effect.NOT_INDEPENDENT;
        }
        LocalDate day = finding.happenedOn().orElse(asOf);
        if (isNotYetValidOn(day)) {
            return Effect.NOT_YET_VALID;
        }
        if (isExpiredOn(day)) {
            return Effect.EXPIRED;
        }
        return new Evidence.Moment(recordedAt).day().isAfter(day) ? Effect.RECORDED_LATE : Effect.EXCUSES;
    }

    private boolean isIndependentOf(List<String> beneficiaries) {
        return (approver == null || !approver.equals(applicant))
                && Stream.of(approver, applicant).filter(Objects::nonNull).noneMatch(beneficiaries::contains);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null ? null : Strings.emptyToNull(text.strip());
    }
}
