package io.neikong.permissions.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far the log of a terminal shows who sat there, in percent, and from how much on that is reported (置信度). All engineering
 * defaults: no public rule was found.
 *
 * <p>An address behind which many computers are says nothing of who sat where, so by default nothing that rests on it is
 * reported; nor is anything that rests on a terminal declared to be shared.
 *
 * @param workplace  for one computer at one workplace, 0 to 100
 * @param undeclared  for a terminal of which nothing is declared, 0 to 100
 * @param shared  for a declared shared terminal, 0 to 100
 * @param gateway  for an address behind which many are, 0 to 100
 * @param atLeast  what is less sure than this is not reported, 1 to 100
 */
public record Confidence(int workplace, int undeclared, int shared, int gateway, int atLeast) implements Serializable {

    /** 90 for a workplace, 70 if nothing is declared, 40 for a shared terminal, 0 for a gateway; reported from 60 on. */
    public static final Confidence DEFAULT = new Confidence(90, 70, 40, 0, 60);

    /**
     * Refuses what is no percentage.
     *
     * @throws IllegalArgumentException if a number is not between 0 (1 for {@code atLeast}) and 100
     */
    public Confidence {
        check("workplace", workplace, 0);
        check("undeclared", undeclared, 0);
        check("shared", shared, 0);
        check("gateway", gateway, 0);
        check("atLeast", atLeast, 1);
    }

    private static void check(String name, int percent, int least) {
        if (percent < least || percent > 100) {
            throw new IllegalArgumentException(name + " must be from " + least + " to 100, but was " + percent);
        }
    }

    /** How far a terminal shows who sat there. */
    int of(Terminal terminal) {
        Terminal.@Nullable Kind kind = terminal.kind();
        if (kind == null) {
            return undeclared;
        }
        return switch (kind) {
            case WORKPLACE -> workplace;
            case SHARED -> shared;
            case GATEWAY -> gateway;
        };
    }

    boolean isReported(int percent) {
        return percent >= atLeast;
    }
}
