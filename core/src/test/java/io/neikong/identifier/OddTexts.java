package io.neikong.identifier;

import java.util.List;

/** Texts that no field of a number should hold, and some do. */
final class OddTexts {

    private OddTexts() {}

    static List<String> all() {
        return List.of(
                "",
                " ",
                "　",
                "\u00a0",
                "\u200f\u200e",
                "\ud83d",
                "\udc00".repeat(18),
                "\ud83d\ude00".repeat(9),
                "无",
                "详见附件详见附件详见附件详见附件详见",
                "-".repeat(18),
                "*".repeat(18),
                "X".repeat(18),
                "\u0661".repeat(18),
                "9".repeat(10_000),
                "-".repeat(10_000),
                "\0".repeat(18));
    }
}
