package io.neikong.finance.subsidy.channel;

import io.neikong.control.Recorded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What money is charged to (列支渠道).
 *
 * @param fund  the fund, null if not recorded
 * @param code  the code of the expenditure (支出功能分类科目), null if not recorded
 */
public record Channel(@Nullable String fund, @Nullable String code) implements Serializable {
    public Channel {
        fund = Recorded.text(fund);
        code = Recorded.text(code);
    }

    /** Neither is recorded. */
    public static final Channel UNKNOWN = new Channel(null, null);

    boolean isKnown() {
        return fund != null && code != null;
    }

    @Override
    public String toString() {
        return (fund == null ? "?" : fund) + " " + (code == null ? "?" : code);
    }
}
