package io.neikong.permissions.conflict;

import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.permissions.conflict.Remediation.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the fewest ways of holding permissions that have to end (最小碰集).
 *
 * <p>Of the ways that together break a set, and of which none can be left out, one has to end; so it tries each, with one,
 * two, three endings, until nothing is broken. What takes more than {@value #MOST_LOOKS} looks is settled by ending, again
 * and again, the way that the most broken sets rest on.
 */
final class RevocationSearch {

    private static final int MOST_LOOKS = 20_000;

    private final NoConflictingPermissions control;
    private final PermissionHolder holder;
    private int looks;

    RevocationSearch(ConflictScan scan, String person) {
        control = new NoConflictingPermissions(scan.matrix());
        PermissionHolder whole = scan.permissions().heldBy(new Holder(person, true));
        holder = new PermissionHolder(
                whole.holder(),
                whole.asOf(),
                whole.asOf(),
                whole.held().stream()
                        .filter(held -> held.validity().covers(whole.asOf()))
                        .toList());
    }

    Remediation result() {
        int fewest = 0;
        while (true) {
            List<Set<Way>> found = new ArrayList<>();
            search(new TreeSet<>(), fewest, found, new HashSet<>());
            if (looks > MOST_LOOKS) {
                return remediation(greedily(), fewest);
            }
            Optional<Set<Way>> cheapest = found.stream()
                    .min(Comparator.<Set<Way>>comparingInt(ended -> lost(ended).size())
                            .thenComparing(Set::toString));
            if (cheapest.isPresent()) {
                return remediation(cheapest.get(), fewest);
            }
            fewest++;
        }
    }

    private Remediation remediation(Set<Way> ended, int atLeast) {
        return new Remediation(
                holder.holder().id(), ended.stream().sorted().toList(), List.copyOf(lost(ended)), atLeast);
    }

    private Set<String> lost(Set<Way> ended) {
        Set<String> lost = new TreeSet<>();
        holder.held().forEach(held -> lost.add(held.permission()));
        without(ended).held().forEach(held -> lost.remove(held.permission()));
        return lost;
    }

    /** All that end nothing but {@code ended} and {@code more} others, and leave nothing broken. */
    private void search(Set<Way> ended, int more, List<Set<Way>> found, Set<Set<Way>> seen) {
        if (!seen.add(ended) || ++looks > MOST_LOOKS) {
            return;
        }
        PermissionHolder rest = without(ended);
        OptionalInt broken = control.broken(rest).findFirst();
        if (broken.isEmpty()) {
            found.add(ended);
        } else if (more > 0) {
            for (Way way : witness(broken.getAsInt(), rest)) {
                Set<Way> further = new TreeSet<>(ended);
                further.add(way);
                search(further, more - 1, found, seen);
            }
        }
    }

    /** Ways that together break a set; without any of them, the others do not. */
    private Set<Way> witness(int set, PermissionHolder rest) {
        Set<Way> all = ways(rest);
        Set<Way> needed = new TreeSet<>(ways(set, rest));
        for (Way way : List.copyOf(needed)) {
            needed.remove(way);
            Set<Way> others = new HashSet<>(all);
            others.removeAll(needed);
            if (!isBroken(set, without(others, rest))) {
                needed.add(way);
            }
        }
        return needed;
    }

    private Set<Way> greedily() {
        Set<Way> ended = new TreeSet<>();
        PermissionHolder rest = holder;
        for (List<Integer> broken = broken(rest); !broken.isEmpty(); broken = broken(rest)) {
            Map<Way, Integer> restOn = new HashMap<>();
            for (int set : broken) {
                witness(set, rest).forEach(way -> restOn.merge(way, 1, Integer::sum));
            }
            ended.add(restOn.entrySet().stream()
                    .max(Map.Entry.<Way, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Way, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey());
            rest = without(ended);
        }
        for (Way way : List.copyOf(ended)) {
            ended.remove(way);
            if (!broken(without(ended)).isEmpty()) {
                ended.add(way);
            }
        }
        return ended;
    }

    private List<Integer> broken(PermissionHolder rest) {
        return control.broken(rest).boxed().toList();
    }

    private boolean isBroken(int set, PermissionHolder rest) {
        return !Clash.of(control.matrix(), set, rest).times().isEmpty();
    }

    private Set<Way> ways(int set, PermissionHolder rest) {
        Set<Way> ways = new TreeSet<>();
        Clash.of(control.matrix(), set, rest).involved().forEach(held -> ways.add(Way.of(held)));
        return ways;
    }

    private static Set<Way> ways(PermissionHolder rest) {
        Set<Way> ways = new HashSet<>();
        rest.held().forEach(held -> ways.add(Way.of(held)));
        return ways;
    }

    private PermissionHolder without(Set<Way> ended) {
        return without(ended, holder);
    }

    private static PermissionHolder without(Set<Way> ended, PermissionHolder from) {
        List<Held> rest = from.held().stream()
                .filter(held -> !ended.contains(Way.of(held)))
                .toList();
        return new PermissionHolder(from.holder(), from.since(), from.asOf(), rest);
    }
}
