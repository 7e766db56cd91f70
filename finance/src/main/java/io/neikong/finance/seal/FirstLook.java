package io.neikong.finance.seal;

import io.neikong.finance.seal.InstrumentSet.Instrument;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A first look at a set that costs nothing: whether anything may be found there at all. */
final class FirstLook {

    private FirstLook() {}

    /** Whether somebody who had the first part had each other part at some time while he had it. */
    static boolean mayBeInOneHand(InstrumentSet set) {
        String first = set.instruments().get(0).part();
        for (int i = 0; i < set.instruments().size(); i++) {
            Instrument instrument = set.instruments().get(i);
            for (int j = 0;
                    instrument.part().equals(first) && j < set.custodies().size();
                    j++) {
                Custody custody = set.custodies().get(j);
                if (custody.instrument().equals(instrument.instrument()) && hadAllParts(custody, set)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hadAllParts(Custody custody, InstrumentSet set) {
        List<Instrument> instruments = set.instruments();
        boolean had = true;
        for (int i = 0; i < instruments.size() && had; ) {
            String part = instruments.get(i).part();
            had = false;
            for (; i < instruments.size() && instruments.get(i).part().equals(part); i++) {
                had |= had(custody, instruments.get(i), set.custodies());
            }
        }
        return had;
    }

    private static boolean had(Custody custody, Instrument instrument, List<Custody> custodies) {
        for (int i = 0; i < custodies.size(); i++) {
            Custody other = custodies.get(i);
            if (other.instrument().equals(instrument.instrument())
                    && custody.person() != null
                    && custody.person().equals(other.person())
                    && other.validity().overlaps(custody.validity())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an instrument was with somebody unknown, or with nobody, while it belonged to the set. */
    static boolean mayBeUnknown(InstrumentSet set) {
        Instant end = ChinaTime.startOf(set.asOf().plusDays(1));
        for (int i = 0; i < set.instruments().size(); i++) {
            Instrument instrument = set.instruments().get(i);
            Instant to = instrument.validity().to();
            if (!isCovered(instrument, to == null || end.isBefore(to) ? end : to, set.custodies())) {
                return true;
            }
        }
        return false;
    }

    /** Walks along the custodies, which are sorted by their beginning. */
    private static boolean isCovered(Instrument instrument, Instant end, List<Custody> custodies) {
        Instant reached = instrument.validity().from();
        boolean begun = reached != null;
        for (int i = 0; i < custodies.size(); i++) {
            Custody custody = custodies.get(i);
            if (!custody.instrument().equals(instrument.instrument())
                    || !custody.validity().overlaps(instrument.validity())) {
                continue;
            }
            if (custody.person() == null || (begun && isAfter(custody.validity().from(), reached))) {
                return false;
            }
            Instant to = custody.validity().to();
            if (to == null || !to.isBefore(end)) {
                return !unknownAfter(custodies, i, instrument);
            }
            reached = !begun || reached == null || to.isAfter(reached) ? to : reached;
            begun = true;
        }
        return false;
    }

    private static boolean unknownAfter(List<Custody> custodies, int last, Instrument instrument) {
        for (int i = last + 1; i < custodies.size(); i++) {
            if (custodies.get(i).instrument().equals(instrument.instrument())
                    && custodies.get(i).person() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(@Nullable Instant from, @Nullable Instant reached) {
        return from != null && (reached == null || from.isAfter(reached));
    }
}
