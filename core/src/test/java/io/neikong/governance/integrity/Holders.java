package io.neikong.governance.integrity;

import io.neikong.governance.integrity.KeyPostHolder.Act;
import io.neikong.governance.integrity.KeyPostHolder.Change;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody in key posts, judged on 30 June 2026. */
final class Holders {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Assignment LONG = in("2020-01-01", null, Assignment.Kind.REGULAR);

    private Holders() {}

    static Assignment in(@Nullable String from, @Nullable String to, Assignment.Kind kind) {
        return new Assignment(
                "p",
                new Post("cashier", "FIN", "FINANCE"),
                kind,
                Validity.ofDays(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }

    static Act act(Kind kind, @Nullable LocalDate day) {
        return new Act(kind, day);
    }

    static KeyPostHolder holder(
            List<Assignment> held, @Nullable LocalDate registeredSince, List<Change> changes, Act... acts) {
        return new KeyPostHolder("p", held, List.of(acts), changes, registeredSince, AS_OF);
    }
}
