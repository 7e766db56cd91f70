package io.neikong.identifier;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an identifier, or odd about it (号码的问题).
 *
 * @param reason  what it is
 * @param position  at which character it starts, counted from 1; 0 if it concerns the whole
 * @param expected  what should stand there, null if that cannot be said. The check character of a resident's number belongs
 *     to what {@link Masking} hides
 */
public record Flaw(Reason reason, int position, @Nullable String expected) implements Serializable {

    /** What is wrong, or odd. */
    public enum Reason {
        /** The length is not that of the kind (长度不符). */
        LENGTH,
        /** A number of a resident in the form of 15 digits, which is no longer valid (15位旧号码). */
        OLD_FORM,
        /** A character that must not stand there (字符不符). */
        CHARACTER,
        /** The first two digits are no province (省级代码不存在). */
        PROVINCE,
        /** The birth date does not exist (出生日期不存在). */
        BIRTH_DATE,
        /** The birth date lies after the day that is judged on (出生日期晚于检查日). */
        BORN_LATER,
        /** The check character is not the one that follows from the others (校验码不符). */
        CHECK_CHARACTER,
        /** Odd: the registering authority is not one that is known (登记管理部门代码未知). */
        AUTHORITY,
        /** Odd: the category is not one that is known of that authority (机构类别代码未知). */
        CATEGORY,
        /** Odd: the organisation code inside has another check character (组织机构代码校验码不符). */
        ORGANISATION_CODE,
        /** Odd: the division is in no list (行政区划代码未收录). */
        DIVISION_NOT_LISTED,
        /** Odd: the division was not listed in the year of birth (出生年份行政区划代码未启用或已停用). */
        DIVISION_NOT_IN_FORCE
    }

    public Flaw {
        Objects.requireNonNull(reason, "reason");
    }
}
