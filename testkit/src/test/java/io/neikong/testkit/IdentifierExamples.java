package io.neikong.testkit;

import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import java.time.LocalDate;
import java.util.List;

/** The rules on numbers that materials state: the worked examples of the standards, and each with one slip of the pen. */
final class IdentifierExamples {

    private IdentifierExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                example(
                        IdentifierRule.CREDIT_CODE_WELL_FORMED,
                        IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE,
                        "91350100M000100Y43",
                        "91350100M000100Y4Z"),
                example(
                        IdentifierRule.RESIDENT_ID_WELL_FORMED,
                        IdentifierKind.RESIDENT_ID_NUMBER,
                        "11010519491231002X",
                        "110105194912310021"),
                example(
                        IdentifierRule.BANK_ACCOUNT_WELL_FORMED,
                        IdentifierKind.BANK_CARD_NUMBER,
                        "6222020000000000000",
                        "6222020000000000001"));
    }

    private static RuleExample<StatedIdentifier> example(
            IdentifierRule rule, IdentifierKind kind, String kept, String broken) {
        return RuleExample.of(rule, new IdentifierWellFormed(rule), stated(kind, kept), stated(kind, broken));
    }

    private static StatedIdentifier stated(IdentifierKind kind, String text) {
        return new StatedIdentifier("A-0042", kind, text, LocalDate.of(2026, 3, 2));
    }
}
