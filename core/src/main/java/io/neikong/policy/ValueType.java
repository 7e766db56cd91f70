package io.neikong.policy;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import io.neikong.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What the values of a parameter are: which there are, how they are written, and which demands more (参数类型). */
abstract sealed class ValueType<T extends Serializable> {

    private ValueType() {}

    /**
     * The value in the one form that equal values have.
     *
     * @throws IllegalArgumentException if it is none of this type
     */
    abstract T checked(T value);

    /** The canonical text, such as {@code 5 WORKING_DAY}. */
    abstract String text(T value);

    /** Evidence with the value under {@code name}, spoken in the reader's language. */
    Evidence shown(Evidence evidence, String name, T value) {
        return evidence.and(name, text(value));
    }

    /** Whether it is certain that {@code value} demands as much as {@code floor} or more. */
    abstract boolean isAsStrictAs(T value, T floor, Stricter stricter);

    /** Whether anything can meet it. */
    boolean canBeMet(T value) {
        return true;
    }

    /** Reads it from a file. */
    abstract T read(Located at);

    private static <C extends Comparable<? super C>> boolean isAsStrict(C value, C floor, Stricter stricter) {
        int order = value.compareTo(floor);
        return switch (stricter) {
            case LONGER, HIGHER -> order >= 0;
            case SHORTER, LOWER -> order <= 0;
            case NONE -> order == 0;
        };
    }

    private static IllegalArgumentException wrong(String expected, Object value) {
        return new IllegalArgumentException("value must be " + expected + ", but was " + value);
    }

    /** Periods of some units. */
    static final class Periods extends ValueType<Period> {

        static final int MOST = 9999;

        static final Periods DAYS = new Periods(false, Period.Unit.CALENDAR_DAY, Period.Unit.WORKING_DAY);
        static final Periods MONTHS = new Periods(false, Period.Unit.MONTH, Period.Unit.YEAR);
        static final Periods HOURS = new Periods(false, Period.Unit.HOUR);
        /** At least one calendar day, month or year, without start day and rollover. */
        static final Periods PLAIN = new Periods(true, Period.Unit.CALENDAR_DAY, Period.Unit.MONTH, Period.Unit.YEAR);

        private final boolean plain;
        private final List<Period.Unit> units;

        private Periods(boolean plain, Period.Unit... units) {
            this.plain = plain;
            this.units = List.of(units);
        }

        boolean isPlain() {
            return plain;
        }

        List<Period.Unit> units() {
            return units;
        }

        int least() {
            return plain || units.contains(Period.Unit.HOUR) ? 1 : 0;
        }

        @Override
        Period checked(Period value) {
            if (!units.contains(value.unit())) {
                throw wrong("a period in one of " + units, value);
            }
            if (value.amount() < least() || value.amount() > MOST) {
                throw wrong("a period of " + least() + " to " + MOST, value);
            }
            if (plain && (!value.isPlain() || value.startInclusive())) {
                throw wrong("a period without start day and rollover", value);
            }
            return value;
        }

        @Override
        String text(Period value) {
            return value.amount() + " " + value.unit()
                    + (value.startInclusive() ? " START_DAY_COUNTED" : "")
                    + (value.rollover() == Period.Rollover.NONE ? "" : " ROLLING_OVER");
        }

        @Override
        Evidence shown(Evidence evidence, String name, Period value) {
            return evidence.and(name, value.amount())
                    .andTerm(name + "Unit", value.unit().name())
                    .and(
                            name + "Counting",
                            Terms.NONE
                                    .when(value.startInclusive(), "START_DAY_COUNTED")
                                    .when(value.rollover() != Period.Rollover.NONE, "ROLLING_OVER"));
        }

        /**
         * Wherever both may start. Periods of different units are compared only where the answer is the same for every
         * start: so many working days are never over before as many calendar days.
         */
        @Override
        boolean isAsStrictAs(Period value, Period floor, Stricter stricter) {
            return switch (stricter) {
                case LONGER -> neverEndsBefore(value, floor);
                case SHORTER -> neverEndsBefore(floor, value);
                case HIGHER, LOWER, NONE -> value.equals(floor);
            };
        }

        private static boolean neverEndsBefore(Period one, Period other) {
            if (one.equals(other)) {
                return true;
            }
            boolean otherRollsOn = other.rollover() != Period.Rollover.NONE;
            if (otherRollsOn && one.rollover() == Period.Rollover.NONE) {
                return false;
            }
            boolean losesStartDay = one.startInclusive() && !other.startInclusive();
            return comparable(one.unit(), other.unit()) && units(one) - (losesStartDay ? 1 : 0) >= units(other);
        }

        private static boolean comparable(Period.Unit one, Period.Unit other) {
            return one == other
                    || (one == Period.Unit.WORKING_DAY && other == Period.Unit.CALENDAR_DAY)
                    || (isMonths(one) && isMonths(other));
        }

        private static boolean isMonths(Period.Unit unit) {
            return unit == Period.Unit.MONTH || unit == Period.Unit.YEAR;
        }

        private static int units(Period period) {
            return period.unit() == Period.Unit.YEAR ? 12 * period.amount() : period.amount();
        }

        @Override
        Period read(Located at) {
            at.requireKeys(List.of("amount", "unit"), plain ? List.of() : List.of("startInclusive", "rollover"));
            boolean startInclusive =
                    at.find("startInclusive").map(Located::truth).orElse(false);
            Period.Unit unit = at.get("unit").oneOf(units);
            Period.Rollover rollover = at.find("rollover")
                    .map(word -> word.oneOf(List.of(Period.Rollover.values())))
                    .orElse(Period.Rollover.NONE);
            int amount = at.get("amount").whole(startInclusive ? 1 : least(), MOST);
            if (unit == Period.Unit.HOUR && (startInclusive || rollover != Period.Rollover.NONE)) {
                throw at.refused("hours without start day and rollover", "others");
            }
            return new Period(amount, unit, startInclusive, rollover);
        }
    }

    /** Lengths of time in minutes and hours that run from no particular moment. */
    static final class Durations extends ValueType<Duration> {

        static final int MOST = 9999;
        static final Durations ALL = new Durations();

        /** What a file counts durations in. */
        enum Unit {
            HOUR,
            MINUTE
        }

        private Durations() {}

        @Override
        Duration checked(Duration value) {
            if (value.compareTo(Duration.ofMinutes(1)) < 0
                    || value.compareTo(Duration.ofHours(MOST)) > 0
                    || !value.equals(Duration.ofMinutes(value.toMinutes()))) {
                throw wrong("whole minutes, from 1 to " + 60 * MOST, value);
            }
            return value;
        }

        @Override
        String text(Duration value) {
            return value.toMinutes() + " MINUTE";
        }

        @Override
        boolean isAsStrictAs(Duration value, Duration floor, Stricter stricter) {
            return isAsStrict(value, floor, stricter);
        }

        @Override
        Duration read(Located at) {
            at.requireKeys(List.of("amount", "unit"), List.of());
            int amount = at.get("amount").whole(1, MOST);
            return at.get("unit").oneOf(List.of(Unit.values())) == Unit.HOUR
                    ? Duration.ofHours(amount)
                    : Duration.ofMinutes(amount);
        }
    }

    /** Amounts in yuan, at most two decimals. */
    static final class Money extends ValueType<BigDecimal> {

        static final String PATTERN = "^(0|[1-9][0-9]{0,12})([.][0-9]{1,2})?$";
        static final Money CNY = new Money();

        private static final BigDecimal MOST = new BigDecimal("9999999999999.99");

        private Money() {}

        @Override
        BigDecimal checked(BigDecimal value) {
            if (value.signum() < 0
                    || value.compareTo(MOST) > 0
                    || value.stripTrailingZeros().scale() > 2) {
                throw wrong("an amount from 0 to " + MOST + " with at most 2 decimals", value);
            }
            return value.setScale(2);
        }

        @Override
        String text(BigDecimal value) {
            return value.toPlainString() + " CNY";
        }

        @Override
        boolean isAsStrictAs(BigDecimal value, BigDecimal floor, Stricter stricter) {
            return isAsStrict(value, floor, stricter);
        }

        @Override
        BigDecimal read(Located at) {
            at.requireKeys(List.of("amount", "unit"), List.of());
            at.get("unit").requireWord("CNY");
            return new BigDecimal(
                            at.get("amount").matching(PATTERN, "an amount as text, such as \"10000.00\", below 10^13"))
                    .setScale(2);
        }
    }

    /** Whole percentages. */
    static final class Percentages extends ValueType<Integer> {

        static final int MOST = 1000;
        static final Percentages ALL = new Percentages();

        private Percentages() {}

        @Override
        Integer checked(Integer value) {
            if (value < 0 || value > MOST) {
                throw wrong("a percentage from 0 to " + MOST, value);
            }
            return value;
        }

        @Override
        String text(Integer value) {
            return value + " PERCENT";
        }

        @Override
        boolean isAsStrictAs(Integer value, Integer floor, Stricter stricter) {
            return isAsStrict(value, floor, stricter);
        }

        @Override
        boolean canBeMet(Integer value) {
            return value <= 100;
        }

        @Override
        Integer read(Located at) {
            at.requireKeys(List.of("amount", "unit"), List.of());
            at.get("unit").requireWord("PERCENT");
            return at.get("amount").whole(0, MOST);
        }
    }

    /** Ratios, to be reached or to be exceeded. */
    static final class Ratios extends ValueType<Ratio> {

        static final String PATTERN = "^(0|[1-9][0-9]{0,3})/[1-9][0-9]{0,3}$";
        static final Ratios REACHED = new Ratios(false);
        static final Ratios EXCEEDED = new Ratios(true);

        private static final int MOST = 9999;

        private final boolean exceeded;

        private Ratios(boolean exceeded) {
            this.exceeded = exceeded;
        }

        @Override
        Ratio checked(Ratio value) {
            if (value.numerator() > MOST || value.denominator() > MOST) {
                throw wrong("a ratio of numbers up to " + MOST, value);
            }
            return value;
        }

        @Override
        String text(Ratio value) {
            return value.toString();
        }

        @Override
        boolean isAsStrictAs(Ratio value, Ratio floor, Stricter stricter) {
            return isAsStrict(value, floor, stricter);
        }

        @Override
        boolean canBeMet(Ratio value) {
            return exceeded ? value.numerator() < value.denominator() : value.numerator() <= value.denominator();
        }

        @Override
        Ratio read(Located at) {
            String text = at.matching(PATTERN, "a ratio as text, such as \"2/3\"");
            int slash = text.indexOf('/');
            return new Ratio(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }
    }

    /** Words out of a closed set. */
    static final class Words extends ValueType<String> {

        private final List<String> words;

        Words(String... words) {
            this.words = List.of(words);
        }

        List<String> words() {
            return words;
        }

        @Override
        String checked(String value) {
            if (!words.contains(value)) {
                throw wrong("one of " + words, value);
            }
            return value;
        }

        @Override
        String text(String value) {
            return value;
        }

        @Override
        boolean isAsStrictAs(String value, String floor, Stricter stricter) {
            return value.equals(floor);
        }

        @Override
        String read(Located at) {
            return at.oneOf(words);
        }
    }
}
