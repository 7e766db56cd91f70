package io.neikong.permissions.mover;

import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People who change posts, for the tests of this package. */
final class Movers {

    /** A Friday; Saturday to Monday are days off, and Tuesday is the next working day. */
    static final LocalDate FRIDAY = LocalDate.of(2026, 4, 3);

    static final LocalDate TUESDAY = LocalDate.of(2026, 4, 7);
    static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    private Movers() {}

    /** Held the window until a day, when another post began. */
    static Career transferred(LocalDate day, Set<String> newPost, @Nullable Overlap overlap) {
        return new Career(
                "li",
                List.of(
                        new PostHeld("window", Validity.ofDays(null, day), Set.of("accept", "view")),
                        new PostHeld("archive", Validity.ofDays(day, null), newPost)),
                List.of(change(Kind.TRANSFER, day, overlap)));
    }

    /** Left on a day, and nobody closed the post. */
    static Career left(Kind kind, LocalDate day) {
        return new Career(
                "li", List.of(post("window", null, null, "accept", "view")), List.of(change(kind, day, null)));
    }

    static PostChange change(Kind kind, @Nullable LocalDate day, @Nullable Overlap overlap) {
        return new PostChange("change 1", kind, day, null, overlap);
    }

    static PostHeld post(String post, @Nullable LocalDate from, @Nullable LocalDate to, String... permissions) {
        return new PostHeld(post, Validity.ofDays(from, to), Set.of(permissions));
    }

    static Privilege held(@Nullable LocalDate from, @Nullable LocalDate to, String... permissions) {
        return new Privilege(
                "grant 1",
                Privilege.Kind.ACCOUNT_PERMISSION,
                List.of(permissions),
                Validity.ofDays(from, to),
                null,
                false);
    }

    /** An overlap from a day on, approved by somebody else at a moment. */
    static Overlap overlap(LocalDate from, LocalDate to, @Nullable Instant approvedAt) {
        return new Overlap(Validity.ofDays(from, to), "head", approvedAt);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
