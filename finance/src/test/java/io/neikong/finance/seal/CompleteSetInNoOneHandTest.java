package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COMPLETE_SET_IN_NO_ONE_HAND;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.seal.InstrumentSet.Instrument;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompleteSetInNoOneHandTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    @Test
    void three_parts_in_three_hands_are_in_order() {
        examining(paper(kept("seal", "an", 1, 31), kept("name", "bo", 1, 31), kept("cheque", "cai", 1, 31)))
                .isSatisfied()
                .examined(COMPLETE_SET_IN_NO_ONE_HAND);
    }

    @Test
    void two_of_three_parts_in_one_hand_are_in_order() {
        examining(paper(kept("seal", "an", 1, 31), kept("name", "bo", 1, 31), kept("cheque", "an", 1, 31)))
                .isSatisfied();
    }

    @Test
    void a_keeper_on_leave_hands_his_seal_to_the_holder_of_the_rest() {
        examining(paper(
                        kept("seal", "an", 1, 31),
                        kept("cheque", "an", 1, 31),
                        kept("name", "bo", 1, 5),
                        kept("name", "an", 5, 8),
                        kept("name", "bo", 8, 31)))
                .isViolatedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("firstDay", "2026-03-05")
                .shows("lastDay", "2026-03-07")
                .shows("days", 3)
                .says(Locale.CHINESE, "一人曾持有付款所需的全部印鉴和支付工具。付款渠道：account/paper；人员：an；首日：2026-03-05；末日：2026-03-07；天数：3。");
    }

    @Test
    void parts_that_follow_one_another_without_sharing_a_moment_are_in_order() {
        examining(paper(
                        kept("seal", "an", 1, 10),
                        kept("seal", "bo", 10, 31),
                        kept("name", "bo", 1, 10),
                        kept("name", "an", 10, 31),
                        kept("cheque", "an", 1, 31)))
                .isSatisfied();
    }

    @Test
    void each_two_parts_together_but_never_all_three_are_in_order() {
        examining(paper(
                        kept("seal", "an", 1, 20),
                        kept("seal", "bo", 20, 31),
                        kept("name", "an", 1, 10),
                        kept("name", "bo", 10, 31),
                        kept("cheque", "cai", 1, 10),
                        kept("cheque", "an", 10, 31)))
                .isSatisfied();
    }

    @Test
    void an_hour_is_a_day_too_and_two_times_on_one_day_are_one() {
        Validity morning = new Validity(at("2026-03-05T09:00:00"), at("2026-03-05T10:00:00"));
        Validity evening = new Validity(at("2026-03-05T17:00:00"), at("2026-03-06T09:00:00"));

        examining(paper(
                        kept("seal", "an", 1, 31),
                        kept("cheque", "an", 1, 31),
                        kept("name", "bo", 1, 31),
                        new Custody("name", "an", morning),
                        new Custody("name", "an", evening)))
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .shows("firstDay", "2026-03-05")
                .shows("lastDay", "2026-03-06")
                .shows("days", 2);
    }

    @Test
    void what_lasts_still_is_counted_through_the_day_of_the_judgement() {
        examining(paper(kept("seal", "an", 1, 31), kept("name", "an", 19, 31), kept("cheque", "an", 1, 31)))
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .shows("lastDay", "2026-03-20")
                .shows("days", 2);
        examining(paper(
                        kept("seal", "an", 1, 31),
                        kept("name", "bo", 1, 21),
                        kept("name", "an", 21, 31),
                        kept("cheque", "an", 1, 31)))
                .isSatisfied();
    }

    @Test
    void one_person_holds_the_seal_and_another_account_of_the_same_person_the_u_key() {
        Identities identities = Identities.of(List.of(
                new Account("a1", "BANK", Account.Kind.PERSONAL, "an", Validity.ALWAYS),
                new Account("a2", "BANK", Account.Kind.PERSONAL, "an", days(10, 31)),
                new Account("a2", "BANK", Account.Kind.PERSONAL, "bo", days(1, 10))));
        List<Custody> custodies = Stream.of(
                        Custody.byAccount("maker-key", "a1", identities, days(1, 31)),
                        Custody.byAccount("reviewer-key", "a2", identities, days(1, 31)))
                .flatMap(List::stream)
                .toList();

        examining(net(custodies))
                .isViolatedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("firstDay", "2026-03-10");
    }

    @Test
    void electronic_seals_and_u_keys_of_a_shared_account_are_in_nobody_knows_whose_hand() {
        Identities identities = Identities.of(List.of(
                new Account("a1", "BANK", Account.Kind.PERSONAL, "an", Validity.ALWAYS),
                new Account("all", "BANK", Account.Kind.SHARED, "bo", days(1, 31))));
        List<Custody> custodies = new ArrayList<>(Custody.byAccount("maker-key", "a1", identities, days(1, 31)));
        custodies.addAll(Custody.byAccount("reviewer-key", "all", identities, days(1, 31)));

        examining(net(custodies))
                .isUndeterminedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("parts", "[reviewer]");
    }

    @Test
    void one_of_two_name_seals_is_enough_to_pay() {
        InstrumentSet set = new InstrumentSet(
                "account/paper",
                List.of(part("seal", "seal"), part("name", "head's"), part("name", "deputy's")),
                List.of(
                        kept("seal", "an", 1, 31),
                        kept("head's", "bo", 1, 31),
                        kept("deputy's", "an", 3, 4),
                        kept("deputy's", "cai", 1, 3),
                        kept("deputy's", "cai", 4, 31)),
                AS_OF);

        examining(set)
                .isViolatedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("days", 1);
    }

    @Test
    void an_instrument_counts_only_while_it_belongs_to_the_set() {
        InstrumentSet set = new InstrumentSet(
                "account/paper",
                List.of(
                        new Instrument("seal", "old", days(1, 10)),
                        new Instrument("seal", "new", days(10, 31)),
                        part("name", "name")),
                List.of(
                        kept("old", "an", 1, 31),
                        kept("new", "bo", 10, 31),
                        kept("name", "cai", 1, 10),
                        kept("name", "an", 10, 31)),
                AS_OF);

        examining(set).isSatisfied();
    }

    @Test
    void a_keeper_who_is_not_known_matters_only_beside_the_holder_of_the_rest() {
        examining(paper(
                        kept("seal", "an", 1, 31),
                        kept("name", "bo", 1, 5),
                        kept("name", null, 5, 6),
                        kept("name", "bo", 6, 31),
                        kept("cheque", "cai", 1, 31)))
                .isSatisfied();
        examining(paper(
                        kept("seal", "an", 1, 31),
                        kept("name", "bo", 1, 5),
                        kept("name", "bo", 6, 31),
                        kept("cheque", "an", 1, 31)))
                .isUndeterminedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("missing", "[custodian]")
                .shows("parts", "[name]")
                .shows("firstDay", "2026-03-05")
                .shows("lastDay", "2026-03-05");
    }

    @Test
    void parts_of_which_nobody_knows_anything_are_one_gap_without_a_person() {
        examining(paper())
                .isUndeterminedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns()
                .shows("parts", "[cheque, name, seal]");
    }

    @Test
    void before_the_first_custody_on_record_nothing_is_said_unless_the_instrument_was_there() {
        List<Custody> custodies = List.of(kept("seal", "an", 1, 31), kept("name", "bo", 10, 31));

        examining(new InstrumentSet("set", List.of(part("seal", "seal"), part("name", "name")), custodies, AS_OF))
                .isSatisfied();
        examining(new InstrumentSet(
                        "set",
                        List.of(part("seal", "seal"), new Instrument("name", "name", days(9, 31))),
                        custodies,
                        AS_OF))
                .isUndeterminedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .concerns("an")
                .shows("firstDay", "2026-03-09");
    }

    @Test
    void finds_each_person_who_had_everything() {
        examining(paper(
                        kept("seal", "an", 1, 10),
                        kept("name", "an", 1, 10),
                        kept("cheque", "an", 1, 10),
                        kept("seal", "bo", 10, 31),
                        kept("name", "bo", 10, 31),
                        kept("cheque", "bo", 10, 31)))
                .isViolatedBy(COMPLETE_SET_IN_NO_ONE_HAND, COMPLETE_SET_IN_NO_ONE_HAND);
    }

    @Test
    void a_beginning_that_nobody_knows_is_not_shown() {
        Custody ever = new Custody("seal", "an", Validity.ALWAYS);

        examining(new InstrumentSet("set", List.of(part("seal", "seal")), List.of(ever), AS_OF))
                .isViolatedBy(COMPLETE_SET_IN_NO_ONE_HAND)
                .finding(COMPLETE_SET_IN_NO_ONE_HAND)
                .says(Locale.CHINESE, "一人曾持有付款所需的全部印鉴和支付工具。付款渠道：set；人员：an；末日：2026-03-20。");
    }

    @Test
    void a_set_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InstrumentSet("set", List.of(), List.of(), AS_OF))
                .withMessage("instruments must not be empty");
    }

    static InstrumentSet paper(Custody... custodies) {
        return new InstrumentSet(
                "account/paper",
                List.of(part("seal", "seal"), part("name", "name"), part("cheque", "cheque")),
                List.of(custodies),
                AS_OF);
    }

    private static InstrumentSet net(List<Custody> custodies) {
        return new InstrumentSet(
                "account/net", List.of(part("maker", "maker-key"), part("reviewer", "reviewer-key")), custodies, AS_OF);
    }

    private static Instrument part(String part, String instrument) {
        return new Instrument(part, instrument, Validity.ALWAYS);
    }

    static Custody kept(String instrument, @Nullable String person, int from, int to) {
        return new Custody(instrument, person, days(from, to));
    }

    private static Validity days(int from, int to) {
        return Validity.ofDays(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
    }

    private static Instant at(String local) {
        return Instant.parse(local + "+08:00");
    }

    private static OutcomeAssert examining(InstrumentSet set) {
        return assertThat(new CompleteSetInNoOneHand().examine(set));
    }
}
