package io.neikong.benchmarks.access;

import io.neikong.permissions.conflict.AccessChange;
import io.neikong.permissions.conflict.AccessChange.Granted;
import io.neikong.permissions.conflict.ConflictScan;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.time.Validity;
import java.util.stream.IntStream;

/** The library: what would come of the grant, with persons and permissions as text. */
final class GrantByNeikong implements Answers {

    private final ConflictScan scan;
    private final AccessChange[] changes;

    GrantByNeikong(GrantQuestions questions) {
        scan = new ConflictScan(
                new NeikongModel(AccessRows.of(questions.access, ModelBuildBenchmark.Order.BY_USER)).permissions(),
                NeikongScan.matrix(questions.access));
        changes = IntStream.range(0, GrantQuestions.COUNT)
                .mapToObj(i -> new Granted(
                        AccessInput.user(questions.user[i]),
                        new PermissionGrant(
                                "asked for",
                                "account",
                                null,
                                AccessInput.permission(questions.permission[i]),
                                Validity.ALWAYS)))
                .toArray(AccessChange[]::new);
    }

    @Override
    public boolean allows(int question) {
        return scan.whatIf(changes[question]).isHarmless();
    }
}
