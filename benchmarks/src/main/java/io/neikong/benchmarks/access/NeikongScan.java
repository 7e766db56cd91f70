package io.neikong.benchmarks.access;

import io.neikong.permissions.conflict.Conflict;
import io.neikong.permissions.conflict.ConflictMatrix;
import io.neikong.permissions.conflict.ConflictSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The scan of the library, which answers with persons and sets as objects. */
final class NeikongScan implements ConflictScan {

    private final AccessInput input;
    private final io.neikong.permissions.conflict.ConflictScan scan;

    NeikongScan(AccessInput input) {
        this.input = input;
        this.scan = new io.neikong.permissions.conflict.ConflictScan(
                new NeikongModel(AccessRows.of(input, ModelBuildBenchmark.Order.BY_USER)).permissions(), matrix(input));
    }

    static ConflictMatrix matrix(AccessInput input) {
        return ConflictMatrix.of(IntStream.range(0, input.members.length)
                .mapToObj(set -> ConflictSet.atMost(
                        "C" + set,
                        input.max[set],
                        Arrays.stream(input.members[set])
                                .mapToObj(AccessInput::permission)
                                .toList()))
                .toList());
    }

    @Override
    public int count(Conflicts space) {
        return scan.conflicts().toList().size();
    }

    @Override
    public void scan(Conflicts found) {
        Map<String, Integer> users = new HashMap<>();
        Map<String, Integer> sets = new HashMap<>();
        IntStream.range(0, input.users).forEach(user -> users.put(AccessInput.user(user), user));
        IntStream.range(0, input.members.length).forEach(set -> sets.put("C" + set, set));
        List<Conflict> conflicts = scan.conflicts().toList();
        for (Conflict conflict : conflicts) {
            int user = Objects.requireNonNull(users.get(conflict.person()));
            int set = Objects.requireNonNull(sets.get(conflict.conflict()));
            int held = 0;
            for (int member = 0; member < input.members[set].length; member++) {
                held |= input.holds(user, input.members[set][member]) ? 1 << member : 0;
            }
            found.add(user, set, held);
        }
    }
}
