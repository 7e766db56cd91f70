package io.neikong.control;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on, and while which days (依据). A rule whose text moved over time has one basis for each version.
 *
 * @param kind  who set it
 * @param zh  the citation in Chinese, as it may be printed
 * @param en  the citation in English, as it may be printed
 * @param from  the first day in force, null if it was in force on all days before {@code until}
 * @param until  the first day no longer in force, null if it still is
 */
public record Basis(
        Kind kind,
        String zh,
        String en,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Serializable {

    /** Who set a rule or a number (依据类型), from the strongest to the weakest. */
    public enum Kind {
        /** A law or a regulation of the State Council (法律、行政法规). */
        LAW,
        /** A rule of a ministry (部门规章、规范性文件). */
        MINISTRY,
        /** A rule or a notice of the city (市级文件). */
        CITY,
        /** A rule of the district (区级文件). */
        DISTRICT,
        /** No public rule was found; a default of this library, which a district replaces by its own (工程默认值). */
        ENGINEERING_DEFAULT
    }

    public Basis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " and " + until);
        }
    }

    /** A basis that is in force on all days. */
    public static Basis of(Kind kind, String zh, String en) {
        return new Basis(kind, zh, en, null, null);
    }

    /** The city's notice of 2021-11-26 that this library serves, and nothing more exact. */
    public static Basis notice() {
        return of(
                Kind.CITY,
                "上海市人力资源和社会保障局2021年11月26日关于加强就业培训资金内控管理的通知",
                "Notice of the Shanghai Human Resources and Social Security Bureau of 2021-11-26");
    }

    /** A default of this library, for which no public rule was found. */
    public static Basis engineeringDefault() {
        return of(Kind.ENGINEERING_DEFAULT, "工程默认值（未见公开规定）", "Engineering default (no public rule found)");
    }

    /** This basis, in force from {@code day} on. */
    public Basis from(LocalDate day) {
        return new Basis(kind, zh, en, day, until);
    }

    /** This basis, no longer in force from {@code day} on. */
    public Basis until(LocalDate day) {
        return new Basis(kind, zh, en, from, day);
    }

    /** Whether this basis was in force on {@code day}. */
    public boolean appliesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The citation in the reader's language: Chinese for a Chinese locale, otherwise English. */
    public String citation(Locale locale) {
        return Sentences.isChinese(locale) ? zh : en;
    }
}
