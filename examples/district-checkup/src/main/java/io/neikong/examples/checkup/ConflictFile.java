package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.Dimension;
import io.neikong.permissions.conflict.IncompatiblePermissionRule;
import io.neikong.permissions.conflict.Side;
import io.neikong.separation.SodRule;
import io.neikong.time.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of permissions that nobody should hold together. */
final class ConflictFile {

    private ConflictFile() {}

    static List<ConflictSet> read(Path file) {
        return JsonFile.list(file, JsonConflict.class, JsonConflict::id, JsonConflict::conflictSet);
    }

    /** One side of a conflict as it stands in the file: just one of {@code any}, {@code all} and {@code of}. */
    private record JsonSide(
            @Nullable List<String> any,
            @Nullable List<String> all,
            @Nullable List<String> of,
            @Nullable Integer atLeast) {
        Side side() {
            if (any != null && all == null && of == null && atLeast == null) {
                return Side.anyOf(any);
            }
            if (all != null && any == null && of == null && atLeast == null) {
                return Side.allOf(all);
            }
            if (of != null && any == null && all == null && atLeast != null) {
                return new Side(of, atLeast);
            }
            throw new IllegalArgumentException(
                    "a side must be {\"any\": […]}, {\"all\": […]} or {\"of\": […], \"atLeast\": n}");
        }
    }

    private record JsonConflict(
            @JsonProperty(required = true) String id,
            @Nullable List<String> members,
            @Nullable Integer max,
            @Nullable List<JsonSide> sides,
            @Nullable Set<Dimension> sameScope,
            @Nullable String rule,
            @Nullable Severity severity,
            @Nullable String from,
            @Nullable String to) {

        ConflictSet conflictSet() {
            Rule reportedUnder = knownRule();
            return new ConflictSet(
                    id,
                    allSides(),
                    Objects.requireNonNullElse(sameScope, Set.of()),
                    reportedUnder,
                    Objects.requireNonNullElse(severity, reportedUnder.severity()),
                    Validity.ofDays(day(from), day(to)));
        }

        private List<Side> allSides() {
            if ((members == null) == (sides == null)) {
                throw new IllegalArgumentException("conflict " + id + " must have either members or sides");
            }
            if (members != null) {
                return ConflictSet.atMost(id, Objects.requireNonNullElse(max, 1), members)
                        .sides();
            }
            if (max != null) {
                throw new IllegalArgumentException("conflict " + id + " has sides, which take no max");
            }
            return sides.stream().map(JsonSide::side).toList();
        }

        private Rule knownRule() {
            for (Rule one :
                    List.of(SodRule.NO_CONFLICTING_PERMISSIONS, IncompatiblePermissionRule.ADMINISTRATORS_APART)) {
                if (rule == null || one.code().equals(rule)) {
                    return one;
                }
            }
            throw new IllegalArgumentException(
                    "rule of conflict " + id + " must be SOD-001 or PRM-012, but was " + rule);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
