package io.neikong.permissions.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neikong.control.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The duties that exclude each other in any district (默认不相容职责矩阵): where an office starts that has no matrix of its own.
 *
 * <p>It is data, {@code default-matrix.json} in this package, and an engineering default, built from what the laws on
 * accounting and on social insurance demand. Whoever wants another one leaves out, replaces or adds sets.
 */
public final class DefaultMatrix {

    /** One line of the file: a breach is something of each side; {@code soft} where districts decide differently. */
    private record Line(String id, List<List<String>> sides, Severity severity, boolean soft) {}

    private static final List<Line> LINES = read();

    private DefaultMatrix() {}

    /** The names of all duties, sorted, such as {@code FIRST_REVIEW}. */
    public static Set<String> duties() {
        Set<String> duties = new TreeSet<>();
        LINES.forEach(line -> line.sides().forEach(duties::addAll));
        return duties;
    }

    /** The identifiers of the sets that a district may well decide differently, in the order of the matrix. */
    public static List<String> soft() {
        return LINES.stream().filter(Line::soft).map(Line::id).toList();
    }

    /** The sets between the duties themselves, where posts or permissions have the names of duties. */
    public static List<ConflictSet> conflicts() {
        return LINES.stream().flatMap(line -> conflict(line, List::of).stream()).toList();
    }

    /**
     * The sets between the permissions of a district.
     *
     * @param permissionsOf  which permissions make up each duty; a set with a side without any permission is left out,
     *     since nobody could break it
     * @return the sets, by identifiers from {@code D01} on
     * @throws IllegalArgumentException if there is no such duty, or a permission makes up two duties that exclude each other
     */
    public static List<ConflictSet> conflicts(Map<String, ? extends Collection<String>> permissionsOf) {
        Set<String> known = duties();
        for (String duty : permissionsOf.keySet()) {
            if (!known.contains(duty)) {
                throw new IllegalArgumentException("a duty must be one of " + known + ", but was " + duty);
            }
        }
        return LINES.stream()
                .flatMap(line -> conflict(
                        line,
                        duty -> permissionsOf.containsKey(duty)
                                ? Objects.requireNonNull(permissionsOf.get(duty))
                                : List.of())
                        .stream())
                .toList();
    }

    private interface Members {
        Collection<String> of(String duty);
    }

    private static Optional<ConflictSet> conflict(Line line, Members members) {
        List<Side> sides = new ArrayList<>();
        for (List<String> duties : line.sides()) {
            List<String> permissions = duties.stream()
                    .flatMap(duty -> members.of(duty).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (permissions.isEmpty()) {
                return Optional.empty();
            }
            sides.add(Side.anyOf(permissions));
        }
        ConflictSet first = ConflictSet.between(line.id(), sides.get(0), sides.get(1));
        return Optional.of(
                new ConflictSet(line.id(), sides, first.sameScope(), first.rule(), line.severity(), first.validity()));
    }

    private static List<Line> read() {
        try (InputStream file = Objects.requireNonNull(
                DefaultMatrix.class.getResourceAsStream("default-matrix.json"), "default-matrix.json")) {
            List<Line> lines = new ArrayList<>();
            for (JsonNode line : new ObjectMapper().readTree(file)) {
                List<List<String>> sides = new ArrayList<>();
                for (JsonNode side : line.required("sides")) {
                    List<String> duties = new ArrayList<>();
                    side.forEach(duty -> duties.add(duty.textValue()));
                    sides.add(duties);
                }
                lines.add(new Line(
                        line.required("id").textValue(),
                        sides,
                        Severity.valueOf(line.required("severity").textValue()),
                        line.required("soft").booleanValue()));
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
