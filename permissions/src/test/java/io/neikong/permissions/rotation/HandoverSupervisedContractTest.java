package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.PostChange.Duty;
import io.neikong.permissions.rotation.PostChange.Handover;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class HandoverSupervisedContractTest implements ControlContract<PostChange> {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Override
    public Control<PostChange> control() {
        return new HandoverSupervised();
    }

    @Override
    public PostChange satisfying() {
        return change(Duty.ACCOUNTING, new Handover("H1", "L1", "wang", "chief", DAY, 0));
    }

    @Override
    public List<PostChange> offending() {
        return List.of(
                change(Duty.OTHER, null),
                change(Duty.OTHER, new Handover("H1", "L1", "li", "li", DAY, 0)),
                change(Duty.OTHER, new Handover("H1", null, null, null, null, null)),
                change(Duty.ACCOUNTING, new Handover("H1", "L1", "wang", "wang", DAY, 0)),
                new PostChange(
                        "li",
                        new Post("cashier", "finance", null),
                        DAY,
                        Duty.ACCOUNTING_HEAD,
                        List.of(),
                        List.of(),
                        new Handover("H1", "L1", "wang", "zhao", DAY, 0)));
    }

    private static PostChange change(Duty duty, @Nullable Handover handover) {
        return new PostChange(
                "li",
                new Post("cashier", "finance", "FINANCE"),
                DAY,
                duty,
                List.of("chief"),
                List.of("director"),
                handover);
    }
}
