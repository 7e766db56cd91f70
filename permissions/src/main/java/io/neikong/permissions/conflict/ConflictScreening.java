package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.util.List;

/**
 * {@link NoConflictingPermissions} over everybody of a prepared scan, under the same name (不相容权限检查).
 *
 * @param scan  the scan
 */
record ConflictScreening(ConflictScan scan) implements Control<Holder> {

    @Override
    public String name() {
        return NoConflictingPermissions.class.getSimpleName();
    }

    @Override
    public List<Rule> rules() {
        return new NoConflictingPermissions(scan.matrix()).rules();
    }

    @Override
    public Outcome examine(Holder holder) {
        return scan.examine(holder);
    }
}
