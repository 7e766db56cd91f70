package io.neikong.finance.accounting;

/**
 * How the sentence of clause 4-1 that three duties must not be those of the same person (不得为同一人) is read; it can be
 * read both ways.
 */
public enum Mode {
    /** Any two of the duties are two persons': the stricter reading, and the default (两两分离). */
    PAIRWISE,
    /** Not all of the duties are one person's; two of them may be (不全为一人). */
    NOT_ALL_SAME
}
