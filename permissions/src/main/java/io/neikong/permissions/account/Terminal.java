package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody logs in: a computer, or the address behind which several are (终端).
 *
 * @param terminal  the identifier that the log shows: a device number or an address
 * @param kind  what it is declared to be, null if it is not declared
 * @param person  whose workplace it is, null if nobody's alone or not known
 * @param place  where it stands, null if that is not known or it stands nowhere
 */
public record Terminal(
        String terminal,
        @Nullable Kind kind,
        @Nullable String person,
        @Nullable String place) implements Serializable {

    /** What a terminal is declared to be. */
    public enum Kind {
        /** One computer at one workplace, whoever works there on that day (固定工位). */
        WORKPLACE,
        /** One computer that several people use in turn, such as at a counter, or a kiosk (共用终端). */
        SHARED,
        /** An address behind which many computers are: NAT, virtual desktops, VPN (网关或虚拟桌面地址). */
        GATEWAY
    }

    public Terminal {
        person = Recorded.text(person);
        place = Recorded.text(place);
        Objects.requireNonNull(terminal, "terminal");
    }

    /** A terminal of which nothing but its identifier is known. */
    public static Terminal undeclared(String terminal) {
        return new Terminal(terminal, null, null, null);
    }
}
