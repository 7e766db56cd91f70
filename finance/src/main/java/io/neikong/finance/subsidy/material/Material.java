package io.neikong.finance.subsidy.material;

import io.neikong.control.Recorded;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item that an applicant handed in (申请材料).
 *
 * @param material  the caller's identifier of the item
 * @param kind  what it is, in the words of the required list
 * @param submittedOn  the day on which it was handed in, null if not recorded
 * @param issuedOn  the day on which it was issued or signed, null if not recorded
 * @param form  what can be seen on it
 * @param force  from when to when it is in force
 * @param check  the check of its authenticity, null if there was none
 * @param statements  what it says that other items say too
 */
public record Material(
        String material,
        String kind,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate issuedOn,
        Form form,
        Force force,
        @Nullable Check check,
        List<Statement> statements)
        implements Serializable {

    /**
     * What can be seen on an item.
     *
     * @param legible  whether it can be read
     * @param dated  whether it bears a date
     * @param sealed  whether it bears a seal
     * @param signature  who signed it, null if not recorded
     */
    public record Form(
            Answer legible,
            Answer dated,
            Answer sealed,
            @Nullable Signature signature) implements Serializable {
        public Form {
            Objects.requireNonNull(legible, "legible");
            Objects.requireNonNull(dated, "dated");
            Objects.requireNonNull(sealed, "sealed");
        }

        Answer shows(Mark mark) {
            return switch (mark) {
                case LEGIBLE -> legible;
                case DATED -> dated;
                case SEALED -> sealed;
                case SIGNED ->
                    signature == null
                            ? Answer.UNKNOWN
                            : signature == Signature.PARTY || signature == Signature.AGENT ? Answer.YES : Answer.NO;
            };
        }
    }

    /** Who signed an item. */
    public enum Signature {
        /** Whom it binds (本人). */
        PARTY,
        /** Somebody for him, whose mandate is with the item (代签，有授权). */
        AGENT,
        /** Somebody for him without a mandate (代签，无授权). */
        AGENT_WITHOUT_MANDATE,
        /** Nobody (未签). */
        NOBODY
    }

    /**
     * From when to when an item is in force.
     *
     * @param from  the first day, null if it is the day of the issue or not recorded
     * @param until  the first day on which it is no longer in force, null if it has no end or that is not recorded
     * @param unlimited  whether it has no end (长期)
     * @param revokedOn  the day on which it was revoked, from which on it is not in force; null if it was not
     */
    public record Force(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean unlimited,
            @Nullable LocalDate revokedOn) implements Serializable {

        /** No end, from the day of the issue. */
        public static final Force UNLIMITED = new Force(null, null, true, null);
    }

    /**
     * A check of the authenticity of an item (真实性核验).
     *
     * @param method  how it was checked, null if not recorded
     * @param source  against what, null if not recorded
     * @param checkedAt  when, null if not recorded
     * @param result  what came of it, null if not recorded
     * @param checker  the identifier of the person who checked, null if not recorded
     */
    public record Check(
            @Nullable String method,
            @Nullable String source,
            @Nullable Instant checkedAt,
            @Nullable Result result,
            @Nullable String checker)
            implements Serializable {
        public Check {
            method = Recorded.text(method);
            source = Recorded.text(source);
            checker = Recorded.text(checker);
        }

        /** What came of a check. */
        public enum Result {
            /** The item is genuine (属实). */
            GENUINE,
            /** It is not (不属实). */
            NOT_GENUINE,
            /** It could not be confirmed (无法核实). */
            NOT_CONFIRMED
        }
    }

    /**
     * What an item says of a thing of which other items speak too.
     *
     * @param field  the thing
     * @param value  a hash or an identifier that stands for a name or a number, a decimal number for an amount, a day in ISO form
     *     for a date; null if the item says it, but what it says was not recorded
     */
    public record Statement(Field field, @Nullable String value) implements Serializable {

        /** What several items may speak of. */
        public enum Field {
            /** The name of a person (姓名). */
            PERSON_NAME,
            /** The identity number of a person (证件号码). */
            PERSON_NUMBER,
            /** The name of a unit (单位名称). */
            UNIT_NAME,
            /** The credit code of a unit (统一社会信用代码). */
            CREDIT_CODE,
            /** The amount claimed (金额). */
            AMOUNT,
            /** The first day claimed (起始日期). */
            BEGIN,
            /** The last day claimed (终止日期). */
            END
        }

        /**
         * Refuses an amount that is no number and a date that is no day.
         *
         * @throws IllegalArgumentException if the value of an amount is no decimal number
         * @throws java.time.DateTimeException if the value of a date is no day in ISO form
         */
        public Statement {
            value = Recorded.text(value);
            Objects.requireNonNull(field, "field");
            if (value != null && field == Field.AMOUNT && !value.matches("-?\\d+(\\.\\d+)?")) {
                throw new IllegalArgumentException("the value of an amount must be a decimal number, but was " + value);
            }
            if (value != null && (field == Field.BEGIN || field == Field.END)) {
                LocalDate.parse(value);
            }
        }

        /** Whether two values of a field mean the same. */
        boolean says(String one, String other) {
            return one.equals(other)
                    || (field == Field.AMOUNT && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
        }
    }

    public Material {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(force, "force");
        statements = List.copyOf(statements);
    }

    /** Whether it was in force on a day; what was issued after {@code last}, the end of the decisive days, was not. */
    Answer inForceOn(LocalDate day, LocalDate last) {
        LocalDate from = force.from() == null ? issuedOn : force.from();
        if ((from != null && from.isAfter(day))
                || (issuedOn != null && issuedOn.isAfter(last))
                || (force.until() != null && !force.until().isAfter(day))
                || (force.revokedOn() != null && !force.revokedOn().isAfter(day))) {
            return Answer.NO;
        }
        return from == null || (force.until() == null && !force.unlimited()) ? Answer.UNKNOWN : Answer.YES;
    }

    /** The first day on which it is no longer in force, null if there is none. */
    @Nullable
    LocalDate endsOn() {
        LocalDate until = force.until();
        LocalDate revokedOn = force.revokedOn();
        return until == null || (revokedOn != null && revokedOn.isBefore(until)) ? revokedOn : until;
    }
}
