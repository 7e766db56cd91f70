package io.neikong.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a finding rests on, by name, in the order in which they were given (证据). Plain data of a closed set of
 * kinds: identifiers, amounts, days and moments; never names of people or free text.
 *
 * @param entries  name and value of each, no name twice
 */
public record Evidence(List<Entry> entries) implements Serializable {

    /** No evidence. */
    public static final Evidence NONE = new Evidence(List.of());

    private static final String MISSING = "missing";
    private static final String HAPPENED_ON = "happenedOn";

    /**
     * One value under its name.
     *
     * @param name  letters and digits, as in the places of a sentence
     * @param value  the value
     * @param identifying  whether the value belongs to the finding's identifier
     */
    public record Entry(String name, Value value, boolean identifying) implements Serializable {
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A value of one of the kinds below. {@code toString} is its canonical text, the same on every machine. */
    public sealed interface Value extends Serializable permits Text, Term, Count, Amount, Flag, Day, Moment, Listing {

        /** The value as JSON knows it: a String, Long, BigDecimal or Boolean, or a List of these. */
        Object plain();

        /**
         * The value inside a sentence.
         *
         * @param terms  the word for a {@link Term}
         * @param separator  what stands between the items of a list
         */
        default String spoken(UnaryOperator<String> terms, String separator) {
            return toString();
        }
    }

    /** An identifier, as the caller gave it. */
    public record Text(String text) implements Value {
        @Override
        public Object plain() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A word of the library, such as the name of a field or a duty, spoken in the reader's language. */
    public record Term(String code) implements Value {
        @Override
        public Object plain() {
            return code;
        }

        @Override
        public String spoken(UnaryOperator<String> terms, String separator) {
            return terms.apply(code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** A whole number: copies, days, months. */
    public record Count(long number) implements Value {
        @Override
        public Object plain() {
            return number;
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** An amount of money, exact. */
    public record Amount(BigDecimal amount) implements Value {
        @Override
        public Object plain() {
            return amount;
        }

        @Override
        public String toString() {
            return amount.toPlainString();
        }
    }

    /** Yes or no. */
    public record Flag(boolean value) implements Value {
        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A day. */
    public record Day(LocalDate day) implements Value {
        @Override
        public Object plain() {
            return day.toString();
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A moment, shown in the time of Asia/Shanghai with its offset. */
    public record Moment(Instant moment) implements Value {
        private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
        private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

        /** Its day in Asia/Shanghai. */
        public LocalDate day() {
            return LocalDate.ofInstant(moment, SHANGHAI);
        }

        @Override
        public Object plain() {
            return toString();
        }

        @Override
        public String spoken(UnaryOperator<String> terms, String separator) {
            return SPOKEN.format(LocalDateTime.ofInstant(moment, SHANGHAI));
        }

        @Override
        public String toString() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(SHANGHAI));
        }
    }

    /** Several values, in the order given. */
    public record Listing(List<Value> items) implements Value {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            return items.stream().map(Value::plain).toList();
        }

        @Override
        public String spoken(UnaryOperator<String> terms, String separator) {
            return items.stream().map(item -> item.spoken(terms, separator)).collect(Collectors.joining(separator));
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    public Evidence {
        entries = List.copyOf(entries);
        if (entries.stream().map(Entry::name).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("evidence must not have a name twice, but was " + entries);
        }
    }

    /**
     * Evidence that starts with what the finding is about, where one subject can break one rule several times: the conflict
     * set, the separation. It belongs to the finding's identifier.
     */
    public static Evidence about(String name, String identifier) {
        return NONE.andAbout(name, identifier);
    }

    /** Evidence of a gap: the names of the fields that are not recorded. */
    public static Evidence missing(Terms fields) {
        return NONE.andMissing(fields);
    }

    /** Evidence that starts with the day of the act; see {@link #andHappenedOn(LocalDate)}. */
    public static Evidence happenedOn(@Nullable LocalDate day) {
        return NONE.andHappenedOn(day);
    }

    /** Evidence that starts with the day of the act, which happened at {@code moment}. */
    public static Evidence happenedOn(@Nullable Instant moment) {
        return NONE.andHappenedOn(moment);
    }

    /** Evidence of one identifier. */
    public static Evidence of(String name, @Nullable String identifier) {
        return NONE.and(name, identifier);
    }

    /** Evidence of one count. */
    public static Evidence of(String name, long count) {
        return NONE.and(name, count);
    }

    /** Evidence of one amount. */
    public static Evidence of(String name, @Nullable BigDecimal amount) {
        return NONE.and(name, amount);
    }

    /** Evidence of one day. */
    public static Evidence of(String name, @Nullable LocalDate day) {
        return NONE.and(name, day);
    }

    /** Evidence of one moment. */
    public static Evidence of(String name, @Nullable Instant moment) {
        return NONE.and(name, moment);
    }

    /** Evidence of one answer. */
    public static Evidence of(String name, boolean answer) {
        return NONE.and(name, answer);
    }

    /** Evidence of several identifiers. */
    public static Evidence of(String name, Collection<String> identifiers) {
        return NONE.and(name, identifiers);
    }

    /** Evidence of words of the library. */
    public static Evidence of(String name, Terms terms) {
        return NONE.and(name, terms);
    }

    /** This and one more thing that the finding is about; see {@link #about}. */
    public Evidence andAbout(String name, String identifier) {
        return and(new Entry(name, new Text(identifier), true));
    }

    /** This and a day that the finding is about; see {@link #about}. */
    public Evidence andAbout(String name, LocalDate day) {
        return and(new Entry(name, new Day(day), true));
    }

    /** This and a moment that the finding is about; see {@link #about}. */
    public Evidence andAbout(String name, Instant moment) {
        return and(new Entry(name, new Moment(moment), true));
    }

    /** This and an identifier, left out if it is null. */
    public Evidence and(String name, @Nullable String identifier) {
        return identifier == null ? this : and(name, new Text(identifier));
    }

    /** This and a count. */
    public Evidence and(String name, long count) {
        return and(name, new Count(count));
    }

    /** This and an amount, left out if it is null. */
    public Evidence and(String name, @Nullable BigDecimal amount) {
        return amount == null ? this : and(name, new Amount(amount));
    }

    /** This and a day, left out if it is null. */
    public Evidence and(String name, @Nullable LocalDate day) {
        return day == null ? this : and(name, new Day(day));
    }

    /** This and a moment, left out if it is null. */
    public Evidence and(String name, @Nullable Instant moment) {
        return moment == null ? this : and(name, new Moment(moment));
    }

    /** This and an answer. */
    public Evidence and(String name, boolean answer) {
        return and(name, new Flag(answer));
    }

    /** This and several identifiers, in the order given. */
    public Evidence and(String name, Collection<String> identifiers) {
        return and(name, new Listing(identifiers.stream().<Value>map(Text::new).toList()));
    }

    /** This and several identifiers, in the order given, left out if there are none. */
    public Evidence andAny(String name, Collection<String> identifiers) {
        return identifiers.isEmpty() ? this : and(name, identifiers);
    }

    /** This and a word of the library, spoken in the reader's language. */
    public Evidence andTerm(String name, String code) {
        return and(name, new Term(code));
    }

    /** This and several words of the library, in the order given. */
    public Evidence and(String name, Terms terms) {
        return and(
                name, new Listing(terms.codes().stream().<Value>map(Term::new).toList()));
    }

    /** This and the names of the fields that are not recorded. */
    public Evidence andMissing(Terms fields) {
        return and(MISSING, fields);
    }

    /**
     * This and the day of the act that the finding is about, left out if it is null. That day decides which text of the
     * rule was in force and which waiver excuses the finding. A state that lasts has none.
     */
    public Evidence andHappenedOn(@Nullable LocalDate day) {
        return and(HAPPENED_ON, day);
    }

    /** This and the day of the act that happened at {@code moment}, left out if it is null. */
    public Evidence andHappenedOn(@Nullable Instant moment) {
        return moment == null ? this : andHappenedOn(new Moment(moment).day());
    }

    /** The day of the act; empty if it is not known, or if this is about a state that lasts. */
    public Optional<LocalDate> happenedOn() {
        return get(HAPPENED_ON).filter(Day.class::isInstance).map(value -> ((Day) value).day());
    }

    /** This and a value. */
    public Evidence and(String name, Value value) {
        return and(new Entry(name, value, false));
    }

    private Evidence and(Entry entry) {
        return new Evidence(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The value under that name, if there is one. */
    public Optional<Value> get(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** The canonical text: {@code name=value} in the order given. */
    @Override
    public String toString() {
        return entries.stream().map(entry -> entry.name() + "=" + entry.value()).collect(Collectors.joining(", "));
    }
}
