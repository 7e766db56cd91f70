package io.neikong.testkit;

import io.neikong.governance.integrity.KeyPost;
import io.neikong.governance.integrity.KeyPostHolder;
import io.neikong.governance.integrity.KeyPostHolder.Act;
import io.neikong.governance.integrity.KeyPostHolder.Change;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cashier of a district, who married in spring. */
final class IntegrityFacts {

    static final LocalDate HIRED = LocalDate.of(2025, 2, 3);
    static final LocalDate MARRIED = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private IntegrityFacts() {}

    static KeyPostHolder cashier(@Nullable LocalDate from, @Nullable LocalDate registeredSince, Act... acts) {
        return new KeyPostHolder(
                "P0188",
                List.of(new Assignment(
                        "P0188",
                        new Post("cashier", "FIN", "FINANCE"),
                        Assignment.Kind.REGULAR,
                        Validity.ofDays(from, null))),
                List.of(acts),
                List.of(new Change("PC-0003", MARRIED)),
                registeredSince,
                AS_OF);
    }

    static Act act(Kind kind, @Nullable LocalDate day) {
        return new Act(kind, day);
    }

    /** All four on one day. */
    static Act[] allOn(LocalDate day) {
        return Stream.of(Kind.values()).map(kind -> new Act(kind, day)).toArray(Act[]::new);
    }

    static KeyPost post(boolean listed, @Nullable Set<String> existing, String... risks) {
        return new KeyPost(
                "FIN/cashier",
                listed,
                new KeyPost.Link(List.of(risks), existing),
                listed ? "FINANCE" : null,
                new KeyPost.Link(listed ? List.of("S2") : List.of(), existing));
    }
}
