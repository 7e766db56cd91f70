package io.neikong.finance;

import io.neikong.finance.seal.ApprovalCoversUses;
import io.neikong.finance.seal.AuthorisedSealUse;
import io.neikong.finance.seal.CompleteSetInNoOneHand;
import io.neikong.finance.seal.Custody;
import io.neikong.finance.seal.CustodyHandedOver;
import io.neikong.finance.seal.CustodyUnbroken;
import io.neikong.finance.seal.EmergencyApproval;
import io.neikong.finance.seal.EmergencySealUse;
import io.neikong.finance.seal.InForceWhenUsed;
import io.neikong.finance.seal.InstrumentSet;
import io.neikong.finance.seal.InstrumentSet.Instrument;
import io.neikong.finance.seal.LossReported;
import io.neikong.finance.seal.PlacedSealUse;
import io.neikong.finance.seal.SealApproval;
import io.neikong.finance.seal.SealApproverAuthority;
import io.neikong.finance.seal.SealCustody;
import io.neikong.finance.seal.SealHandovers;
import io.neikong.finance.seal.SealHandovers.Handover;
import io.neikong.finance.seal.SealLife;
import io.neikong.finance.seal.SealLife.Disposal;
import io.neikong.finance.seal.SealLife.Loss;
import io.neikong.finance.seal.SealRegister;
import io.neikong.finance.seal.SealRegisterBook;
import io.neikong.finance.seal.SealRule;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUse.Applied;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Particulars;
import io.neikong.finance.seal.SealUse.Stamped;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.finance.seal.SealUseInLife;
import io.neikong.finance.seal.SerialsContinuous;
import io.neikong.finance.seal.SpecimenChange;
import io.neikong.finance.seal.SpecimenUpdated;
import io.neikong.finance.seal.StoppedSealDisposed;
import io.neikong.finance.seal.TakenOutAndReturned;
import io.neikong.finance.seal.TakingOut;
import io.neikong.finance.seal.UsedInOfficeHours;
import io.neikong.finance.seal.UsedWhereTakenTo;
import io.neikong.party.Approval;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules on seals, by one use that is in order and what is wrong with others. */
final class SealExamples {

    private static final Instant BEFORE = Instant.parse("2026-03-05T10:00:00+08:00");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00+08:00");
    private static final Instant AFTER = Instant.parse("2026-03-05T15:00:00+08:00");
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T09:00:00+08:00");
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 30);
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final SealUse IN_ORDER = use("transfer order 12", "P-head", BEFORE, 2);

    private SealExamples() {}

    static List<RuleExample<?>> all() {
        return Stream.of(uses(), custody(), lives(), registers())
                .flatMap(List::stream)
                .<RuleExample<?>>map(example -> example)
                .toList();
    }

    private static List<RuleExample<?>> uses() {
        return List.of(
                RuleExample.of(
                        SealRule.REGISTER_COMPLETE, new SealRegister(), IN_ORDER, use(null, "P-head", BEFORE, 2)),
                RuleExample.of(
                        SealRule.APPROVED_BEFORE_USE,
                        new SealUseApproval(),
                        IN_ORDER,
                        use("transfer order 12", "P-head", AFTER, 2)),
                RuleExample.of(
                        SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED,
                        new SealUseApproval(),
                        IN_ORDER,
                        use("transfer order 12", "P-clerk", BEFORE, 2)),
                RuleExample.of(
                        SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED,
                        new SealApproverAuthority(),
                        new AuthorisedSealUse(IN_ORDER, headFrom(LocalDate.of(2025, 1, 1))),
                        new AuthorisedSealUse(IN_ORDER, headFrom(LocalDate.of(2026, 4, 1)))),
                RuleExample.of(
                        SealRule.COPIES_WITHIN_APPROVAL,
                        new SealUseCopies(),
                        IN_ORDER,
                        use("transfer order 12", "P-head", BEFORE, 3)),
                RuleExample.of(
                        SealRule.COPIES_WITHIN_APPROVAL,
                        new ApprovalCoversUses(),
                        new SealApproval(
                                "AP-03", List.of(new SealApproval.Item("transfer order 12", 2)), List.of(IN_ORDER)),
                        new SealApproval("AP-03", List.of(new SealApproval.Item(null, 100)), List.of(IN_ORDER))));
    }

    private static List<RuleExample<?>> custody() {
        SealCustody handedOn = custody(kept("P-an", 1, 10), kept("P-bo", 10, 31));
        return List.of(
                RuleExample.of(
                        SealRule.COMPLETE_SET_IN_NO_ONE_HAND,
                        new CompleteSetInNoOneHand(),
                        payments("P-bo"),
                        payments("P-an")),
                RuleExample.of(
                        SealRule.CUSTODY_UNBROKEN,
                        new CustodyUnbroken(),
                        handedOn,
                        custody(kept("P-an", 1, 10), kept("P-bo", 12, 31))),
                RuleExample.of(
                        SealRule.CUSTODY_UNBROKEN,
                        new CustodyHandedOver(),
                        new SealHandovers(handedOn, List.of(handover("P-head"))),
                        new SealHandovers(handedOn, List.of(handover("P-bo")))),
                RuleExample.of(
                        SealRule.TAKEN_OUT_AND_RETURNED,
                        new TakenOutAndReturned(),
                        takenOut("P-clerk", AFTER),
                        takenOut("P-clerk", null)),
                RuleExample.of(
                        SealRule.TAKEN_OUT_AND_RETURNED,
                        new UsedWhereTakenTo(),
                        new PlacedSealUse(usedAt("bank"), List.of(takenOut("P-clerk", AFTER))),
                        new PlacedSealUse(usedAt("office"), List.of(takenOut("P-clerk", AFTER)))));
    }

    private static List<RuleExample<?>> lives() {
        return List.of(
                RuleExample.of(
                        SealRule.IN_FORCE_WHEN_USED,
                        new InForceWhenUsed(),
                        new SealUseInLife(IN_ORDER, life(AFTER, null, null)),
                        new SealUseInLife(IN_ORDER, life(NOON, null, null))),
                RuleExample.of(
                        SealRule.IN_FORCE_WHEN_USED,
                        new StoppedSealDisposed(CHINA),
                        life(NOON, sealedOn(LocalDate.of(2026, 3, 19)), null),
                        life(NOON, sealedOn(LocalDate.of(2026, 3, 20)), null)),
                RuleExample.of(
                        SealRule.IN_FORCE_WHEN_USED,
                        new LossReported(CHINA),
                        life(null, null, new Loss(NOON, AFTER, AFTER, AFTER)),
                        life(null, null, new Loss(NOON, NEXT_WEEK, AFTER, AFTER))));
    }

    private static List<RuleExample<?>> registers() {
        return List.of(
                RuleExample.of(
                        SealRule.SERIALS_CONTINUOUS,
                        new SerialsContinuous(),
                        new SealRegisterBook("2026", List.of(1, 2, 3, 4), 0),
                        new SealRegisterBook("2026", List.of(1, 2, 4), 0)),
                RuleExample.of(
                        SealRule.EMERGENCY_APPROVED_AFTERWARDS,
                        new EmergencyApproval(CHINA),
                        new EmergencySealUse(emergency(AFTER), AS_OF),
                        new EmergencySealUse(emergency(NEXT_WEEK), AS_OF)),
                RuleExample.of(
                        SealRule.USED_IN_OFFICE_HOURS,
                        new UsedInOfficeHours(CHINA, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        IN_ORDER,
                        use("transfer order 12", "P-head", BEFORE, 2, Instant.parse("2026-03-07T21:00:00+08:00"))),
                RuleExample.of(
                        SealRule.SPECIMEN_UPDATED,
                        new SpecimenUpdated(CHINA, Policy.builtIn()),
                        specimen(LocalDate.of(2026, 3, 16)),
                        specimen(LocalDate.of(2026, 3, 17)),
                        Parameters.SPECIMEN_CHANGE));
    }

    private static Authorities headFrom(LocalDate day) {
        return new Authorities(
                List.of(new Authority("P-head", "finance seal", null, Validity.ofDays(day, null))), List.of());
    }

    private static InstrumentSet payments(String holderOfTheNameSeal) {
        return new InstrumentSet(
                "account 1, on paper",
                List.of(
                        new Instrument("finance seal", "finance seal", Validity.ALWAYS),
                        new Instrument("name seal", "name seal of the head", Validity.ALWAYS),
                        new Instrument("cheques", "cheque book", Validity.ALWAYS)),
                List.of(
                        kept("P-an", 1, 31),
                        new Custody("cheque book", "P-an", days(1, 31)),
                        new Custody("name seal of the head", holderOfTheNameSeal, days(1, 31))),
                AS_OF);
    }

    private static SealCustody custody(Custody... custodies) {
        return new SealCustody("finance seal", days(1, 31), List.of(custodies), AS_OF);
    }

    private static Custody kept(String person, int from, int to) {
        return new Custody("finance seal", person, days(from, to));
    }

    private static Validity days(int from, int to) {
        return Validity.ofDays(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
    }

    private static Handover handover(String supervisor) {
        return new Handover("P-an", "P-bo", supervisor, LocalDate.of(2026, 3, 10));
    }

    private static TakingOut takenOut(String companion, @Nullable Instant returnedAt) {
        return new TakingOut(
                "TO-7",
                "finance seal",
                List.of(new Approval("P-head", BEFORE, null), new Approval("P-leader", BEFORE, null)),
                List.of("P-keeper", companion),
                "bank",
                BEFORE,
                LocalDate.of(2026, 3, 5),
                returnedAt,
                AS_OF);
    }

    private static SealLife life(@Nullable Instant stoppedAt, @Nullable Disposal disposal, @Nullable Loss loss) {
        return new SealLife(
                "finance seal", Instant.parse("2024-01-02T00:00:00+08:00"), stoppedAt, disposal, loss, AS_OF);
    }

    private static Disposal sealedOn(LocalDate day) {
        return new Disposal(Disposal.Kind.SEALED, day, List.of());
    }

    private static SpecimenChange specimen(LocalDate updatedOn) {
        return new SpecimenChange("SC-1", "account 1", LocalDate.of(2026, 3, 2), updatedOn, AS_OF);
    }

    private static SealUse emergency(Instant approvedAt) {
        return use("transfer order 12", "P-head", approvedAt, 2)
                .with(new Particulars(null, null, null, null, null, null, null, true, false));
    }

    private static SealUse usedAt(String place) {
        return IN_ORDER.with(new Particulars(null, null, null, null, null, place, null, false, false));
    }

    private static SealUse use(@Nullable String document, String approver, Instant approvedAt, int copies) {
        return use(document, approver, approvedAt, copies, NOON);
    }

    private static SealUse use(
            @Nullable String document, String approver, Instant approvedAt, int copies, Instant usedAt) {
        return new SealUse(
                "SU-0012",
                "finance seal",
                document,
                "monthly transfer",
                2,
                new Applied("P-clerk", Instant.parse("2026-03-05T09:00:00+08:00")),
                new Approved(approver, approvedAt, null),
                new Stamped("P-keeper", usedAt, copies),
                Status.USED);
    }
}
