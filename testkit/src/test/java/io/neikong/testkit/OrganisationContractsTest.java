package io.neikong.testkit;

import static io.neikong.testkit.OrganisationFacts.AS_OF;
import static io.neikong.testkit.OrganisationFacts.alone;
import static io.neikong.testkit.OrganisationFacts.one;
import static io.neikong.testkit.OrganisationFacts.reportingTo;
import static io.neikong.testkit.OrganisationFacts.staff;
import static io.neikong.testkit.OrganisationFacts.supervision;
import static io.neikong.testkit.OrganisationFacts.units;

import io.neikong.control.Control;
import io.neikong.governance.organisation.ControlStaff;
import io.neikong.governance.organisation.ControlUnits;
import io.neikong.governance.organisation.ControlUnits.Unit;
import io.neikong.governance.organisation.EnoughDedicatedStaff;
import io.neikong.governance.organisation.NeverWithoutStaff;
import io.neikong.governance.organisation.UnitEstablished;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** What the controls on the unit and the staff for internal control share with all controls. */
class OrganisationContractsTest {

    @Nested
    class UnitsAreEstablished implements ControlContract<ControlUnits> {
        @Override
        public Control<ControlUnits> control() {
            return new UnitEstablished(1);
        }

        @Override
        public ControlUnits satisfying() {
            return reportingTo("P0002");
        }

        @Override
        public List<ControlUnits> offending() {
            return List.of(
                    reportingTo("P0001"),
                    reportingTo(null),
                    units(Set.of()),
                    units(null, new Unit("AUD", null, Validity.ALWAYS)));
        }
    }

    @Nested
    class TwoUnitsAreEstablished implements ControlContract<ControlUnits> {
        @Override
        public Control<ControlUnits> control() {
            return new UnitEstablished(2);
        }

        @Override
        public ControlUnits satisfying() {
            return units(
                    Set.of("P0001"),
                    new Unit("AUD", "P0002", Validity.ALWAYS),
                    new Unit("INS", "P0002", Validity.ALWAYS));
        }

        @Override
        public List<ControlUnits> offending() {
            return List.of(reportingTo("P0002"), reportingTo("P0001"), reportingTo(null));
        }
    }

    @Nested
    class StaffIsDedicated implements ControlContract<ControlStaff> {
        @Override
        public Control<ControlStaff> control() {
            return new EnoughDedicatedStaff(2);
        }

        @Override
        public ControlStaff satisfying() {
            return staff();
        }

        @Override
        public List<ControlStaff> offending() {
            return List.of(alone(), staff(supervision(false)), staff(supervision(null)));
        }
    }

    @Nested
    class StaffIsUnbroken implements ControlContract<ControlStaff> {
        @Override
        public Control<ControlStaff> control() {
            return new NeverWithoutStaff(WorkingCalendar.china());
        }

        @Override
        public ControlStaff satisfying() {
            return alone();
        }

        @Override
        public List<ControlStaff> offending() {
            return List.of(
                    alone(Validity.ALWAYS), one(null, AS_OF), one(false, AS_OF), one(false, LocalDate.of(2040, 3, 5)));
        }
    }
}
