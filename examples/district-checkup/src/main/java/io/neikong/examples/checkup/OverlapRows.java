package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Approval;
import io.neikong.permissions.conflict.ConflictMatrix;
import io.neikong.permissions.conflict.ConflictScan;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.DefaultMatrix;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.EmergencyOverlap;
import io.neikong.permissions.conflict.EmergencyOverlap.Action;
import io.neikong.permissions.conflict.EmergencyOverlapRechecked;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which posts come with duties that exclude each other, and when somebody was allowed to have both for a time. */
final class OverlapRows {

    private final District district;
    private final DataFolder folder;

    OverlapRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ASSIGNMENTS, Table.POST_DUTIES)) {
            ConflictScan scan = new ConflictScan(dutiesOfPosts(), matrixOfPosts());
            checkup.examine("post_duties", scan.holders(), List.of(scan.control()));
        }
        if (folder.has(Table.OVERLAPS)) {
            checkup.examine("overlaps", overlaps(), List.of(new EmergencyOverlapRechecked(WorkingCalendar.china())));
        }
    }

    /** The default matrix under names of its own, so that a post and a permission are two findings. */
    private static ConflictMatrix matrixOfPosts() {
        return ConflictMatrix.of(DefaultMatrix.conflicts().stream()
                .map(set -> new ConflictSet(
                        "posts/" + set.id(), set.sides(), set.sameScope(), set.rule(), set.severity(), set.validity()))
                .toList());
    }

    /** An assignment gives the duties of its post, as a grant gives permissions. */
    private EffectivePermissions dutiesOfPosts() {
        ListMultimap<List<String>, String> duties =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.POST_DUTIES, row -> duties.put(post(row.text("unit"), row.required("post")), duty(row)));
        EffectivePermissions.Builder held = EffectivePermissions.builder(
                RoleHierarchy.builder().build(),
                ChinaTime.startOf(district.reviewedSince()),
                ChinaTime.startOf(district.asOf()));
        folder.forEach(Table.ASSIGNMENTS, row -> {
            String unit = row.required("unit");
            String post = row.required("post");
            Stream.of(post(unit, post), post(null, post))
                    .flatMap(key -> duties.get(key).stream())
                    .distinct()
                    .forEach(duty -> held.grant(
                            new PermissionGrant(unit + "/" + post, unit, null, duty, row.validity()),
                            district.knownPerson(row, "person")));
        });
        return held.build();
    }

    private static List<String> post(@Nullable String unit, String post) {
        return unit == null ? List.of(post) : List.of(post, unit);
    }

    private static String duty(Row row) {
        String duty = row.required("duty");
        if (!DefaultMatrix.duties().contains(duty)) {
            throw row.unusable("duty", "expected one of " + DefaultMatrix.duties() + ", but was \"" + duty + "\"");
        }
        return duty;
    }

    private Stream<EmergencyOverlap> overlaps() {
        ListMultimap<String, Action> actions =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.OVERLAP_ACTIONS,
                row -> actions.put(
                        row.required("overlap"),
                        new Action(
                                row.required("action"),
                                row.instant("at"),
                                district.person(row, "rechecked_by"),
                                row.instant("rechecked_at"))));
        return folder.rows(Table.OVERLAPS).map(row -> overlap(row, actions.get(row.required("overlap"))));
    }

    private EmergencyOverlap overlap(Row row, List<Action> actions) {
        String approver = district.person(row, "approved_by");
        Instant asOf = ChinaTime.startOf(district.asOf());
        Validity time = row.validity();
        return new EmergencyOverlap(
                row.required("overlap"),
                district.knownPerson(row, "person"),
                approver == null
                        ? null
                        : new Approval(approver, row.instant("approved_at"), row.instant("approval_recorded_at")),
                time.from(),
                time.to(),
                actions,
                asOf);
    }
}
