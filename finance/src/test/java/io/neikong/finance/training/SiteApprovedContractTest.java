package io.neikong.finance.training;

import static io.neikong.finance.training.SiteApprovedTest.MONDAY;
import static io.neikong.finance.training.SiteApprovedTest.THURSDAY;
import static io.neikong.finance.training.SiteApprovedTest.TUESDAY;
import static io.neikong.finance.training.SiteApprovedTest.approved;
import static io.neikong.finance.training.SiteApprovedTest.change;
import static io.neikong.finance.training.SiteApprovedTest.lesson;

import io.neikong.control.Control;
import io.neikong.party.Approval;
import io.neikong.testkit.ControlContract;
import java.time.Instant;
import java.util.List;

class SiteApprovedContractTest implements ControlContract<SitedLesson> {

    @Override
    public Control<SitedLesson> control() {
        return SiteApprovedTest.CONTROL;
    }

    @Override
    public SitedLesson satisfying() {
        return lesson(change(MONDAY, approved(MONDAY, null)));
    }

    @Override
    public List<SitedLesson> offending() {
        Instant newYear = Instant.parse("2027-01-05T09:00:00+08:00");
        Instant december = Instant.parse("2026-12-30T09:00:00+08:00");
        return List.of(
                lesson(),
                lesson(change(TUESDAY, null)),
                lesson(change(MONDAY, approved(THURSDAY.plusSeconds(1), null))),
                lesson(change(MONDAY, approved(MONDAY, THURSDAY.plusSeconds(1)))),
                lesson(change(null, new Approval("head", null, null))),
                new SitedLesson("lesson", null, null, null, List.of()),
                new SitedLesson("lesson", newYear, "A", "B", List.of(change(december, approved(december, null)))));
    }
}
