package io.neikong.permissions.conflict;

import io.neikong.control.Recorded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a permission is good for (数据范围).
 *
 * @param unit  the one unit, null for all
 * @param programme  the one programme, null for all
 * @param ledger  the one ledger, null for all
 * @param period  the one accounting period, in the caller's words, null for all
 */
public record DataScope(
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String ledger,
        @Nullable String period) implements Serializable {

    /**
     * Refuses what would be good for everything by mistake.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public DataScope {
        Recorded.refuseBlank("unit", unit);
        Recorded.refuseBlank("programme", programme);
        Recorded.refuseBlank("ledger", ledger);
        Recorded.refuseBlank("period", period);
    }

    /** Not narrowed down. */
    public static final DataScope EVERYWHERE = new DataScope(null, null, null, null);

    /** The one value in a dimension, null for all. */
    @Nullable
    String in(Dimension dimension) {
        return switch (dimension) {
            case UNIT -> unit;
            case PROGRAMME -> programme;
            case LEDGER -> ledger;
            case PERIOD -> period;
        };
    }
}
