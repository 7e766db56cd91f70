package io.neikong.finance.archive;

import io.neikong.control.Control;
import io.neikong.finance.archive.FileContents.Required;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its archives, and the controls that go by it (档案参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param former  how long files had to be kept before the periods of today
 * @param minimumWitnesses  how many persons must watch a destruction, at least 1
 * @param formats  the formats of electronic files that can be read for long
 */
public record ArchivePolicy(
        Policy policy, WorkingCalendar calendar, FormerRetention former, int minimumWitnesses, List<String> formats)
        implements Serializable {

    /** The numbers of archives that have layers; what is kept for ever has none. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.FILING,
            Parameters.ACCOUNTING_FILING,
            Parameters.ACCOUNTING_FILING_WITH_CONSENT,
            Parameters.KEEP_VOUCHERS,
            Parameters.KEEP_LEDGERS,
            Parameters.KEEP_STATEMENTS,
            Parameters.KEEP_BANK_RECONCILIATIONS,
            Parameters.KEEP_BANK_STATEMENTS,
            Parameters.KEEP_HANDOVER_LISTS,
            Parameters.KEEP_ASSET_CARDS,
            Parameters.KEEP_REGISTRATIONS,
            Parameters.KEEP_RELATION_TRANSFERS,
            Parameters.KEEP_BENEFIT_APPROVALS,
            Parameters.KEEP_SUBSIDY_APPROVALS,
            Parameters.KEEP_PAYMENT_DETAILS,
            Parameters.KEEP_AUDIT_FILES,
            Parameters.KEEP_CONTROL_FILES,
            Parameters.KEEP_STATISTICS);

    public ArchivePolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(former, "former");
        formats = List.copyOf(formats);
    }

    /** With the periods before 2016, two witnesses of a destruction, and the formats of {@link ElectronicCopyKept}. */
    public ArchivePolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, FormerRetention.BEFORE_2016, DestroyedProperly.TWO, ElectronicCopyKept.LASTING);
    }

    /** What examines a file. */
    public List<Control<ArchiveFile>> onFiles() {
        return List.of(new FiledInTime(calendar, policy), new RetentionKept(policy, former));
    }

    /**
     * What examines the contents of a file.
     *
     * @param required  what files must hold, once for each type
     */
    public List<Control<FileContents>> onContents(List<Required> required) {
        return List.of(new ContentsComplete(required));
    }

    /** What examines where a file is and who keeps it. */
    public List<Control<FileCustody>> onCustody() {
        return List.of(new KeptCentrally());
    }

    /** What examines the loans of a file. */
    public List<Control<LoanLog>> onLoans() {
        return List.of(new LoansReturned());
    }

    /** What examines a destruction. */
    public List<Control<Destruction>> onDestructions() {
        return List.of(new DestroyedProperly(policy, former, minimumWitnesses));
    }

    /** What examines an electronic file. */
    public List<Control<ElectronicCopy>> onElectronicCopies() {
        return List.of(new ElectronicCopyKept(formats));
    }

    /** What examines a change of staff. */
    public List<Control<StaffChange>> onStaffChanges() {
        return List.of(new HandedOverByList());
    }
}
