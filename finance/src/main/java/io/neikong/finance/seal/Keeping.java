package io.neikong.finance.seal;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.neikong.finance.seal.InstrumentSet.Instrument;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When somebody had the parts of a set, and when nobody knows who had them. */
record Keeping(InstrumentSet set, Instant end) {

    static Keeping of(InstrumentSet set) {
        return new Keeping(set, ChinaTime.startOf(set.asOf().plusDays(1)));
    }

    List<String> parts() {
        return set.instruments().stream().map(Instrument::part).distinct().toList();
    }

    /** Everybody who had something of the set. */
    List<String> persons() {
        TreeSet<String> persons = new TreeSet<>();
        for (Instrument instrument : set.instruments()) {
            custodies(instrument).stream()
                    .map(Custody::person)
                    .filter(Objects::nonNull)
                    .forEach(persons::add);
        }
        return List.copyOf(persons);
    }

    /** When a person had all parts. */
    RangeSet<Instant> complete(String person) {
        RangeSet<Instant> all = always();
        for (String part : parts()) {
            all = Spans.intersection(all, held(part, person));
        }
        return all;
    }

    /** When a person may have had all parts, because nobody knows who had those that he had not; null for anybody. */
    RangeSet<Instant> possible(@Nullable String person) {
        RangeSet<Instant> all = always();
        for (String part : parts()) {
            RangeSet<Instant> heldOrUnknown = unknown(part);
            if (person != null) {
                heldOrUnknown.addAll(held(part, person));
            }
            all = Spans.intersection(all, heldOrUnknown);
        }
        return all;
    }

    private RangeSet<Instant> always() {
        RangeSet<Instant> always = TreeRangeSet.create();
        always.add(Range.lessThan(end));
        return always;
    }

    private RangeSet<Instant> held(String part, String person) {
        RangeSet<Instant> held = TreeRangeSet.create();
        for (Instrument instrument : set.instruments()) {
            if (instrument.part().equals(part)) {
                for (Custody custody : custodies(instrument)) {
                    if (person.equals(custody.person())) {
                        custody.validity()
                                .intersection(instrument.validity())
                                .ifPresent(both -> held.add(Spans.range(both)));
                    }
                }
            }
        }
        return held;
    }

    /** When nobody knows who had some instrument of a part. */
    RangeSet<Instant> unknown(String part) {
        RangeSet<Instant> unknown = TreeRangeSet.create();
        for (Instrument instrument : set.instruments()) {
            if (instrument.part().equals(part)) {
                List<Custody> custodies = custodies(instrument);
                List<Custody> known = custodies.stream()
                        .filter(custody -> custody.person() != null)
                        .toList();
                RangeSet<Instant> left = Spans.uncovered(sinceRecorded(instrument, custodies), known);
                // Somebody known beside somebody unknown leaves open who the other one was.
                custodies.stream()
                        .filter(custody -> custody.person() == null)
                        .flatMap(custody -> custody.validity().intersection(instrument.validity()).stream())
                        .forEach(both -> left.add(Spans.range(both)));
                unknown.addAll(left);
            }
        }
        return Spans.intersection(unknown, always());
    }

    private static Validity sinceRecorded(Instrument instrument, List<Custody> custodies) {
        Validity validity = instrument.validity();
        boolean recordsBegin = validity.from() == null && !custodies.isEmpty();
        return recordsBegin ? new Validity(custodies.get(0).validity().from(), validity.to()) : validity;
    }

    /** The custodies of an instrument while it belongs to the set, by time. */
    private List<Custody> custodies(Instrument instrument) {
        return set.custodies().stream()
                .filter(custody -> custody.instrument().equals(instrument.instrument()))
                .filter(custody -> custody.validity().overlaps(instrument.validity()))
                .toList();
    }
}
