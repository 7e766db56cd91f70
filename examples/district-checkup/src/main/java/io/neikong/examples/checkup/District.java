package io.neikong.examples.checkup;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.party.Account;
import io.neikong.party.Delegation;
import io.neikong.party.Identities;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.policy.OverridePermitted;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyLint;
import io.neikong.separation.Step;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of one district, and what all of them share: who works there, and whose accounts are whose. The mapping from
 * rows to facts is in the classes whose names end in {@code Rows}, which each say which controls examine them.
 */
final class District {

    private static final Map<String, Account.Kind> ACCOUNT_KINDS = Map.of(
            "personal", Account.Kind.PERSONAL,
            "shared", Account.Kind.SHARED,
            "service", Account.Kind.SERVICE);

    private final DataFolder folder;
    private final LocalDate asOf;
    private final Policy policy;

    private final List<Warning> warnings = new ArrayList<>();
    private final List<Function<Locale, String>> remarks = new ArrayList<>();

    /** Everybody who works for the district, null if the district does not list them. */
    private final @Nullable Set<String> persons;

    private final Supplier<ListMultimap<String, Step>> steps = Suppliers.memoize(() -> CaseSteps.read(this));

    District(DataFolder folder, LocalDate asOf, Policy policy) {
        this.folder = folder;
        this.asOf = asOf;
        this.policy = policy;
        this.persons =
                folder.has(Table.PERSONS) ? Set.copyOf(folder.all(Table.PERSONS, row -> row.required("person"))) : null;
    }

    /** Something that is no error, but probably not meant. */
    record Warning(String key, List<String> about) {}

    /** Notes what is probably not meant, if there is anything of the kind, once. */
    void warn(String key, List<String> about) {
        Warning warning = new Warning(key, about);
        if (!about.isEmpty() && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** What was noted while the files were read. */
    List<Warning> warnings() {
        return warnings;
    }

    /** Notes what is probably not meant, in a sentence for each language. */
    void remark(Function<Locale, String> sentence) {
        remarks.add(sentence);
    }

    /** What was remarked on while the files were read. */
    List<String> remarks(Locale reader) {
        return remarks.stream().map(sentence -> sentence.apply(reader)).toList();
    }

    /** Remarks on the policy, as far as notices and assignments tell programmes and post classes. */
    private void remarkOnPolicy() {
        new PolicyLint(asOf, words(Table.NOTICES, "programme"), words(Table.ASSIGNMENTS, "post_class"))
                .examine(policy)
                .forEach(found -> remark(found::message));
    }

    private Set<String> words(Table table, String column) {
        return folder.all(table, row -> String.valueOf(row.text(column))).stream()
                .collect(Collectors.toSet());
    }

    DataFolder folder() {
        return folder;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Whether a day has come; one that is not recorded has. */
    boolean hasCome(@Nullable LocalDate day) {
        return day == null || !day.isAfter(asOf);
    }

    Policy policy() {
        return policy;
    }

    /** A checkup with the controls of every file that is there; the others stay unassessed. */
    Checkup checkup() {
        Checkup checkup = Checkup.asOf(asOf);
        checkup.examine("policy", policy.overrides().stream(), List.of(new OverridePermitted()));
        new AccountingRows(this).addTo(checkup);
        new OriginalRows(this).addTo(checkup);
        new VoucherPaymentRows(this).addTo(checkup);
        new VoucherRows(this).addTo(checkup);
        new SealRows(this).addTo(checkup);
        new SealKeepingRows(this).addTo(checkup);
        new NoticeRows(this).addTo(checkup);
        new NoticeItemRows(this).addTo(checkup);
        new BenefitRows(this).addTo(checkup);
        new RecoveryRows(this).addTo(checkup);
        new ChannelRows(this).addTo(checkup);
        new StackingRows(this).addTo(checkup);
        new PostRows(this).addTo(checkup);
        new RotationRows(this).addTo(checkup);
        new TrainingRows(this).addTo(checkup);
        new PermissionRows(this).addTo(checkup);
        new OverlapRows(this).addTo(checkup);
        new MoverRows(this).addTo(checkup);
        new GrantRows(this).addTo(checkup);
        new GrantContentRows(this).addTo(checkup);
        new CaseRows(this).addTo(checkup);
        new MaterialRows(this).addTo(checkup);
        new EmployerRows(this).addTo(checkup);
        new ClaimedWorkerRows(this).addTo(checkup);
        new ComparisonRows(this).addTo(checkup);
        new RelativeRows(this).addTo(checkup);
        new FraudRows(this).addTo(checkup);
        new TransferRows(this).addTo(checkup);
        new ExceptionRows(this).addTo(checkup);
        new IncidentRows(this).addTo(checkup);
        new WarningRows(this).addTo(checkup);
        new AuditRows(this).addTo(checkup);
        new DecisionRows(this).addTo(checkup);
        new GuidanceRows(this).addTo(checkup);
        new IntegrityRows(this).addTo(checkup);
        new DocumentRows(this).addTo(checkup);
        new EvaluationRows(this).addTo(checkup);
        new RectificationRows(this).addTo(checkup);
        new SupervisionRows(this).addTo(checkup);
        new OrganisationRows(this).addTo(checkup);
        new RiskRows(this).addTo(checkup);
        new AccountRows(this).addTo(checkup);
        new ArchiveRows(this).addTo(checkup);
        new GuideRows(this).addTo(checkup);
        new SessionRows(this).addTo(checkup);
        new SystemRows(this).addTo(checkup);
        warn("notRead", folder.filesNobodyReads());
        remarkOnPolicy();
        return checkup;
    }

    /** Who has to rotate within the next days. */
    RotationForecast rotationForecast(int days) {
        if (!folder.has(Table.ASSIGNMENTS)) {
            throw new UnusableInput(
                    "--forecast: expected " + Table.ASSIGNMENTS.file() + " in the data folder, but there is none");
        }
        return new PostRows(this).forecast(days);
    }

    /** Whose accounts are whose. */
    Identities identities() {
        return Identities.of(accounts());
    }

    /** All accounts. */
    List<Account> accounts() {
        return folder.all(Table.ACCOUNTS, this::account);
    }

    /** One account while it belonged to one owner. */
    Account account(Row row) {
        return new Account(
                row.required("account"),
                row.text("system"),
                row.word("kind", ACCOUNT_KINDS, Account.Kind.PERSONAL),
                person(row, "person"),
                row.validity());
    }

    /** From when to when everybody works here, null if the district does not list its persons. */
    @Nullable
    ImmutableListMultimap<String, Validity> employments() {
        if (!folder.has(Table.PERSONS)) {
            return null;
        }
        ImmutableListMultimap.Builder<String, Validity> employed = ImmutableListMultimap.builder();
        folder.forEach(Table.PERSONS, row -> employed.put(row.required("person"), row.validity()));
        return employed.build();
    }

    /** The first day of the period under review; the day of the checkup alone, if nobody says so. */
    LocalDate reviewedSince() {
        return folder.all(Table.REVIEW_PERIOD, this::reviewedSince).stream()
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private LocalDate reviewedSince(Row row) {
        LocalDate from = row.requiredDay("from");
        if (from.isAfter(asOf)) {
            throw row.unusable("from", "expected a day not after the day of the report, " + asOf + ", but was " + from);
        }
        return from;
    }

    /** Who did which step of which case: the longest file of a district, read once for all who need it. */
    ListMultimap<String, Step> steps() {
        return steps.get();
    }

    /** Which powers were lent. */
    List<Delegation> delegations() {
        return folder.all(
                Table.DELEGATIONS,
                row -> row.refusing(
                        "delegate",
                        () -> new Delegation(
                                knownPerson(row, "delegator"),
                                knownPerson(row, "delegate"),
                                row.required("scope"),
                                row.amount("limit"),
                                row.validity())));
    }

    /** A person, if the district lists its persons one of these; null if the cell is empty. */
    @Nullable
    String person(Row row, String column) {
        String person = row.text(column);
        if (person != null && persons != null && !persons.contains(person)) {
            throw row.unusable(column, "expected a person of " + Table.PERSONS.file() + ", but was " + person);
        }
        return person;
    }

    /** As {@link #person}, but the cell must not be empty. */
    String knownPerson(Row row, String column) {
        row.required(column);
        return Objects.requireNonNull(person(row, column));
    }
}
