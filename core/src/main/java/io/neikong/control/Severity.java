package io.neikong.control;

/** How much a finding weighs (严重程度), declared from the heaviest to the lightest. */
public enum Severity {
    /** Money or evidence is at risk now (重大). */
    CRITICAL,
    /** A required control was not kept (较大). */
    MAJOR,
    /** A formality was not kept (一般). */
    MINOR,
    /** Nothing is broken; somebody should know (提示). */
    INFO
}
