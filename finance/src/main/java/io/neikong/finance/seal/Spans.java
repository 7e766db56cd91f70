package io.neikong.finance.seal;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets of moments, made of half-open stretches: what two of them share, what none of them covers, how many days they are. */
final class Spans {

    private Spans() {}

    static Range<Instant> range(Validity validity) {
        return range(validity.from(), validity.to());
    }

    static Range<Instant> range(@Nullable Instant from, @Nullable Instant to) {
        if (from == null) {
            return to == null ? Range.all() : Range.lessThan(to);
        }
        return to == null ? Range.atLeast(from) : Range.closedOpen(from, to);
    }

    static RangeSet<Instant> of(Validity validity) {
        RangeSet<Instant> span = TreeRangeSet.create();
        span.add(range(validity));
        return span;
    }

    static RangeSet<Instant> intersection(RangeSet<Instant> one, RangeSet<Instant> other) {
        RangeSet<Instant> both = TreeRangeSet.create(one);
        both.removeAll(other.complement());
        return both;
    }

    /** The moments of a validity at which nothing is in anybody's keeping. */
    static RangeSet<Instant> uncovered(Validity validity, List<Custody> custodies) {
        RangeSet<Instant> left = of(validity);
        custodies.forEach(custody -> left.remove(range(custody.validity())));
        return left;
    }

    static List<Validity> validities(RangeSet<Instant> spans) {
        return spans.asRanges().stream()
                .map(range -> new Validity(from(range), to(range)))
                .toList();
    }

    /** The first day, if the beginning is known. */
    static Optional<LocalDate> firstDay(RangeSet<Instant> spans) {
        return validities(spans).stream().findFirst().flatMap(Validity::firstDay);
    }

    /** The last day, included, if there is an end. */
    static Optional<LocalDate> lastDay(RangeSet<Instant> spans) {
        List<Validity> all = validities(spans);
        return all.isEmpty() ? Optional.empty() : all.get(all.size() - 1).lastDay();
    }

    /** On how many days some moment lies; empty if beginning or end are open. */
    static Optional<Long> days(RangeSet<Instant> spans) {
        long days = 0;
        LocalDate counted = LocalDate.MIN;
        for (Validity one : validities(spans)) {
            if (one.from() == null || one.to() == null) {
                return Optional.empty();
            }
            LocalDate first = ChinaTime.dayOf(one.from());
            LocalDate last = one.lastDay().orElseThrow();
            days += ChronoUnit.DAYS.between(first.isAfter(counted) ? first : counted.plusDays(1), last.plusDays(1));
            counted = last;
        }
        return Optional.of(days);
    }

    private static @Nullable Instant from(Range<Instant> range) {
        return range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED ? range.lowerEndpoint() : null;
    }

    private static @Nullable Instant to(Range<Instant> range) {
        return range.hasUpperBound() ? range.upperEndpoint() : null;
    }
}
