package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.MatrixRemark.Kind.NEVER_BROKEN;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.NOT_IN_FORCE;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.REDUNDANT;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.UNKNOWN_PERMISSION;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.UNSATISFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class MatrixLintTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final RoleHierarchy ROLES = RoleHierarchy.builder()
            .permission("clerk", "p")
            .permission("clerk", "q")
            .permission("head", "r")
            .parent("head", "clerk")
            .permission("other", "s")
            .build();

    @Test
    void has_nothing_to_say_of_a_matrix_that_is_in_order() {
        assertThat(remarks(ConflictSet.atMost("C1", 1, List.of("r", "s")))).isEmpty();
    }

    @Test
    void names_the_permission_that_nobody_can_hold() {
        assertThat(remarks(ConflictSet.atMost("C1", 1, List.of("r", "s", "tpyo"))))
                .containsExactly(new MatrixRemark(UNKNOWN_PERMISSION, "C1", "tpyo"));
    }

    @Test
    void a_permission_that_is_granted_directly_is_known() {
        assertThat(remarks(ConflictSet.atMost("C1", 1, List.of("direct", "s")))).isEmpty();
    }

    @Test
    void says_so_if_nobody_can_break_a_set() {
        assertThat(remarks(ConflictSet.between("C1", Side.anyOf(List.of("r")), Side.allOf(List.of("s", "tpyo")))))
                .containsExactly(
                        new MatrixRemark(UNKNOWN_PERMISSION, "C1", "tpyo"), new MatrixRemark(NEVER_BROKEN, "C1", ""));
    }

    @Test
    void a_constraint_that_nobody_with_a_role_can_satisfy_is_an_error_also_by_inheritance() {
        assertThat(remarks(ConflictSet.atMost("C1", 1, List.of("p", "q"))))
                .containsExactly(
                        new MatrixRemark(UNSATISFIABLE, "C1", "clerk"), new MatrixRemark(UNSATISFIABLE, "C1", "head"));
    }

    @Test
    void a_set_that_another_one_implies_is_redundant_and_of_two_alike_the_later() {
        assertThat(remarks(
                        ConflictSet.atMost("C1", 1, List.of("r", "s")),
                        ConflictSet.atMost("C2", 1, List.of("r", "s", "direct")),
                        ConflictSet.atMost("C3", 1, List.of("s", "r"))))
                .containsExactly(new MatrixRemark(REDUNDANT, "C1", "C2"), new MatrixRemark(REDUNDANT, "C3", "C1"));
    }

    @Test
    void a_narrower_or_shorter_set_does_not_imply_a_wider_or_longer_one() {
        ConflictSet set = ConflictSet.atMost("C1", 1, List.of("r", "s"));

        assertThat(remarks(set, ConflictSet.atMost("C2", 1, List.of("r", "s")).inTheSame(Dimension.UNIT)))
                .containsExactly(new MatrixRemark(REDUNDANT, "C2", "C1"));
        assertThat(remarks(set, ConflictSet.atMost("C2", 1, List.of("r", "s")).during(new Validity(AT, null))))
                .containsExactly(new MatrixRemark(REDUNDANT, "C2", "C1"));
    }

    @Test
    void says_so_if_a_set_is_not_in_force_in_the_review_period() {
        assertThat(remarks(ConflictSet.atMost("C1", 1, List.of("r", "s")).during(new Validity(null, AT))))
                .containsExactly(new MatrixRemark(NOT_IN_FORCE, "C1", ""));
    }

    @Test
    void speaks_chinese_and_english() {
        for (MatrixRemark.Kind kind : MatrixRemark.Kind.values()) {
            assertThat(new MatrixRemark(kind, "C1", "x").message(Locale.CHINA))
                    .contains("C1")
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("{");
            assertThat(new MatrixRemark(kind, "C1", "x").message(Locale.ENGLISH))
                    .contains("C1")
                    .doesNotContainPattern("\\p{IsHan}")
                    .doesNotContain("{");
        }
    }

    @Property(tries = 200, seed = "20211126", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whoever_breaks_a_redundant_set_breaks_the_other(@ForAll Random random) {
        RandomDistrict district = new RandomDistrict(random);
        ConflictScan scan = district.scan();
        Set<Conflict> conflicts = scan.conflicts().collect(Collectors.toSet());

        for (MatrixRemark remark : new MatrixLint(scan.permissions()).examine(scan.matrix())) {
            assertThat(conflicts)
                    .filteredOn(conflict -> conflict.conflict().equals(remark.conflict()))
                    .allMatch(conflict -> remark.kind() != NEVER_BROKEN && remark.kind() != NOT_IN_FORCE)
                    .allMatch(conflict -> remark.kind() != REDUNDANT
                            || conflicts.contains(new Conflict(conflict.person(), remark.about())));
        }
    }

    private static List<MatrixRemark> remarks(ConflictSet... sets) {
        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, AT, AT)
                .grant(new PermissionGrant("g1", "a1", null, "direct", Validity.ALWAYS), "li")
                .build();
        return new MatrixLint(permissions).examine(ConflictMatrix.of(List.of(sets)));
    }
}
