package io.neikong.policy;

/** Which way a value has to move to demand more (从严方向). */
public enum Stricter {
    /** A longer time demands more, such as a public notice (越长越严). */
    LONGER,
    /** A shorter time demands more, such as a time limit (越短越严). */
    SHORTER,
    /** A higher number demands more, such as an attendance (越高越严). */
    HIGHER,
    /** A lower number demands more, such as the amount from which a case is reported (越低越严). */
    LOWER,
    /** Neither does. */
    NONE
}
