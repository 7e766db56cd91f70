package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.TAKEN_OUT_AND_RETURNED;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsedWhereTakenToTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Instant LEFT = NOON.minusSeconds(3600);
    private static final Instant BACK = NOON.plusSeconds(3600);

    @Test
    void a_use_at_the_place_to_which_the_seal_was_taken_is_in_order() {
        examining(placed("bank", NOON)).isSatisfied().examined(TAKEN_OUT_AND_RETURNED);
    }

    @Test
    void a_use_anywhere_else_while_the_seal_was_out_is_a_breach() {
        examining(placed("office", NOON))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .concerns("keeper")
                .shows("circumstances", "[usedElsewhere]")
                .shows("takingOut", "out/1");
    }

    @Test
    void a_seal_is_out_from_the_moment_it_leaves_until_the_moment_it_is_back() {
        examining(placed("office", LEFT.minusSeconds(1))).isNotApplicable();
        examining(placed("office", LEFT)).isViolatedBy(TAKEN_OUT_AND_RETURNED);
        examining(placed("office", BACK.minusSeconds(1))).isViolatedBy(TAKEN_OUT_AND_RETURNED);
        examining(placed("office", BACK)).isNotApplicable();
    }

    @Test
    void a_seal_that_never_came_back_is_out_still() {
        examining(new PlacedSealUse(complete().use().with(SealUses.at("office")), List.of(out("seal", "bank", null))))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED);
    }

    @Test
    void another_seal_that_was_out_does_not_matter() {
        examining(new PlacedSealUse(complete().use().with(SealUses.at("office")), List.of(out("other", "bank", BACK))))
                .isNotApplicable();
    }

    @Test
    void is_undetermined_when_a_place_the_seal_or_the_moment_is_not_recorded() {
        examining(placed(null, NOON))
                .isUndeterminedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("missing", "[place]");
        examining(new PlacedSealUse(complete().use().with(SealUses.at("bank")), List.of(out("seal", null, BACK))))
                .isUndeterminedBy(TAKEN_OUT_AND_RETURNED);
        examining(placed("bank", null)).isUndeterminedBy(TAKEN_OUT_AND_RETURNED);
    }

    @Test
    void only_uses_that_were_made_are_examined() {
        examining(new PlacedSealUse(
                        complete().status(Status.PENDING).usedAt(null).use(), List.of(out("seal", "bank", BACK))))
                .isNotApplicable();
        examining(new PlacedSealUse(complete().usedAt(null).use(), List.of())).isNotApplicable();
    }

    @Test
    void of_two_lines_that_cover_a_use_either_will_do_in_whatever_order() {
        TakingOut bank = out("seal", "bank", BACK);
        TakingOut court = out("seal", "court", BACK);
        TakingOut somewhere = out("seal", null, BACK);

        for (List<TakingOut> lines : List.of(List.of(bank, court), List.of(court, bank))) {
            examining(new PlacedSealUse(complete().use().with(SealUses.at("bank")), lines))
                    .isSatisfied();
            examining(new PlacedSealUse(complete().use().with(SealUses.at("office")), lines))
                    .isViolatedBy(TAKEN_OUT_AND_RETURNED);
        }
        for (List<TakingOut> lines : List.of(List.of(bank, somewhere), List.of(somewhere, bank))) {
            examining(new PlacedSealUse(complete().use().with(SealUses.at("office")), lines))
                    .isUndeterminedBy(TAKEN_OUT_AND_RETURNED);
        }
    }

    static PlacedSealUse placed(@Nullable String place, @Nullable Instant usedAt) {
        return new PlacedSealUse(
                complete().usedAt(usedAt).use().with(SealUses.at(place)), List.of(out("seal", "bank", BACK)));
    }

    private static TakingOut out(String seal, @Nullable String place, @Nullable Instant returnedAt) {
        return new TakingOut("out/1", seal, List.of(), List.of("an", "bo"), place, LEFT, AS_OF, returnedAt, AS_OF);
    }

    private static OutcomeAssert examining(PlacedSealUse use) {
        return assertThat(new UsedWhereTakenTo().examine(use));
    }
}
