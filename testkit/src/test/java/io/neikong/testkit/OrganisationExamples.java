package io.neikong.testkit;

import static io.neikong.testkit.OrganisationFacts.alone;
import static io.neikong.testkit.OrganisationFacts.days;
import static io.neikong.testkit.OrganisationFacts.reportingTo;
import static io.neikong.testkit.OrganisationFacts.staff;
import static io.neikong.testkit.OrganisationFacts.supervision;

import io.neikong.governance.organisation.EnoughDedicatedStaff;
import io.neikong.governance.organisation.NeverWithoutStaff;
import io.neikong.governance.organisation.OrganisationRule;
import io.neikong.governance.organisation.UnitEstablished;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The rules on the unit and the staff for internal control and audit, by an audit department of two. */
final class OrganisationExamples {

    private OrganisationExamples() {}

    static List<RuleExample<?>> all() {
        LocalDate monday = LocalDate.of(2026, 6, 15);
        return List.of(
                RuleExample.of(
                        OrganisationRule.UNIT_ESTABLISHED,
                        new UnitEstablished(1),
                        reportingTo("P0002"),
                        reportingTo("P0001")),
                RuleExample.of(
                        OrganisationRule.STAFF_DEDICATED,
                        new EnoughDedicatedStaff(2),
                        staff(),
                        staff(supervision(false))),
                RuleExample.of(
                        OrganisationRule.STAFF_UNBROKEN,
                        new NeverWithoutStaff(WorkingCalendar.china()),
                        alone(days(monday.minusDays(2), monday)),
                        alone(days(monday, monday.plusDays(1)))));
    }
}
