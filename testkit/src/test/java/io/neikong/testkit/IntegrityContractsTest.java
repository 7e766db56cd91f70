package io.neikong.testkit;

import static io.neikong.testkit.IntegrityFacts.HIRED;
import static io.neikong.testkit.IntegrityFacts.MARRIED;
import static io.neikong.testkit.IntegrityFacts.act;
import static io.neikong.testkit.IntegrityFacts.allOn;
import static io.neikong.testkit.IntegrityFacts.cashier;
import static io.neikong.testkit.IntegrityFacts.post;

import io.neikong.control.Control;
import io.neikong.governance.integrity.CommittedAndTaught;
import io.neikong.governance.integrity.DeclarationsCurrent;
import io.neikong.governance.integrity.KeyPost;
import io.neikong.governance.integrity.KeyPostHolder;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.governance.integrity.KeyPostListed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** What the controls on barriers against corruption share with all controls. */
class IntegrityContractsTest {

    @Nested
    class HoldersAreCommittedAndTaught implements ControlContract<KeyPostHolder> {
        @Override
        public Control<KeyPostHolder> control() {
            return new CommittedAndTaught();
        }

        @Override
        public KeyPostHolder satisfying() {
            return cashier(HIRED, HIRED, allOn(MARRIED));
        }

        @Override
        public List<KeyPostHolder> offending() {
            return List.of(
                    cashier(HIRED, HIRED),
                    cashier(HIRED, null),
                    cashier(null, HIRED),
                    cashier(HIRED, HIRED, act(Kind.COMMITMENT, null)),
                    cashier(HIRED, HIRED, act(Kind.LESSON, null), act(Kind.COMMITMENT, MARRIED)));
        }
    }

    @Nested
    class DeclarationsAreCurrent implements ControlContract<KeyPostHolder> {
        @Override
        public Control<KeyPostHolder> control() {
            return new DeclarationsCurrent();
        }

        @Override
        public KeyPostHolder satisfying() {
            return cashier(HIRED, HIRED, allOn(MARRIED));
        }

        @Override
        public List<KeyPostHolder> offending() {
            return List.of(
                    cashier(HIRED, HIRED, allOn(HIRED)),
                    cashier(HIRED, HIRED, act(Kind.RELATIVES, null)),
                    cashier(null, HIRED, allOn(MARRIED)),
                    cashier(HIRED, null));
        }
    }

    @Nested
    class KeyPostsAreListed implements ControlContract<KeyPost> {
        @Override
        public Control<KeyPost> control() {
            return new KeyPostListed();
        }

        @Override
        public KeyPost satisfying() {
            return post(true, Set.of("RISK-02", "S2"), "RISK-02");
        }

        @Override
        public List<KeyPost> offending() {
            return List.of(
                    post(false, null),
                    post(true, null, "RISK-02"),
                    post(true, Set.of()),
                    post(true, Set.of("S2"), "RISK-02"));
        }
    }
}
