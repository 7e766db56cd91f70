package io.neikong.finance.seal;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Everything that it takes together to pay in one way out of one account, and who had it when (付款所需全部印鉴和支付工具): on paper
 * the finance seal, a name seal and the cheques; over the network the maker's U-key, the reviewer's U-key and a password.
 *
 * @param set  the caller's identifier of the way of paying, such as a bank account and its channel
 * @param instruments  what belongs to it, at least one
 * @param custodies  who had which instrument from when to when, in any order; of other instruments they do not matter
 * @param asOf  the day on which is judged
 */
public record InstrumentSet(String set, List<Instrument> instruments, List<Custody> custodies, LocalDate asOf)
        implements Serializable {

    /**
     * An instrument as a part of the set. Whoever has one instrument of each part can pay.
     *
     * @param part  the part it plays: two name seals of which either does are one part
     * @param instrument  the instrument
     * @param validity  while it belongs to the set; without a beginning from the first custody on record
     */
    public record Instrument(String part, String instrument, Validity validity) implements Serializable {
        public Instrument {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(instrument, "instrument");
            Objects.requireNonNull(validity, "validity");
        }
    }

    /**
     * Sorts instruments by part and custodies by time.
     *
     * @throws IllegalArgumentException if there is no instrument
     */
    public InstrumentSet {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(asOf, "asOf");
        instruments = instruments.stream()
                .sorted(Comparator.comparing(Instrument::part)
                        .thenComparing(Instrument::instrument)
                        .thenComparing(one -> one.validity().toString()))
                .toList();
        custodies = custodies.stream()
                .sorted(Custody.BY_START.thenComparing(Custody::instrument))
                .toList();
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("instruments must not be empty");
        }
    }
}
