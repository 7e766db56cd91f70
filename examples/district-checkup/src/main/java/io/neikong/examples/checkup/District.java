package io.neikong.examples.checkup;

import io.neikong.checkup.Checkup;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.policy.OverridePermitted;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyLint;
import io.neikong.policy.PolicyRemark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of one district, and what all of them share: who works there, and whose accounts are whose. The mapping from
 * rows to facts is in {@link AccountingRows}, {@link SealRows}, {@link NoticeRows}, {@link PostRows},
 * {@link PermissionRows}, {@link MoverRows}, {@link GrantRows}, {@link GrantContentRows} and {@link CaseRows}, which each say which controls examine them.
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

    /** Everybody who works for the district, null if the district does not list them. */
    private final @Nullable Set<String> persons;

    District(DataFolder folder, LocalDate asOf, Policy policy) {
        this.folder = folder;
        this.asOf = asOf;
        this.policy = policy;
        this.persons =
                folder.has(Table.PERSONS) ? Set.copyOf(folder.all(Table.PERSONS, row -> row.required("person"))) : null;
    }

    /** Something that is no error, but probably not meant. */
    record Warning(String key, List<String> about) {}

    /** Notes what is probably not meant, if there is anything of the kind. */
    void warn(String key, List<String> about) {
        if (!about.isEmpty()) {
            warnings.add(new Warning(key, about));
        }
    }

    /** What was noted while the files were read. */
    List<Warning> warnings() {
        return warnings;
    }

    /** What is probably not meant in the policy, as far as notices and assignments tell programmes and post classes. */
    List<PolicyRemark> policyRemarks() {
        return new PolicyLint(asOf, words(Table.NOTICES, "programme"), words(Table.ASSIGNMENTS, "post_class"))
                .examine(policy);
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

    Policy policy() {
        return policy;
    }

    /** A checkup with the controls of every file that is there; the others stay unassessed. */
    Checkup checkup() {
        Checkup checkup = Checkup.asOf(asOf);
        checkup.examine("policy", policy.overrides().stream(), List.of(new OverridePermitted()));
        new AccountingRows(this).addTo(checkup);
        new SealRows(this).addTo(checkup);
        new NoticeRows(this).addTo(checkup);
        new PostRows(this).addTo(checkup);
        new PermissionRows(this).addTo(checkup);
        new MoverRows(this).addTo(checkup);
        new GrantRows(this).addTo(checkup);
        new GrantContentRows(this).addTo(checkup);
        new CaseRows(this).addTo(checkup);
        warn("notRead", folder.filesNobodyReads());
        return checkup;
    }

    /** Whose accounts are whose. */
    Identities identities() {
        return Identities.of(accounts());
    }

    /** All accounts. */
    List<Account> accounts() {
        return folder.all(
                Table.ACCOUNTS,
                row -> new Account(
                        row.required("account"),
                        row.text("system"),
                        row.word("kind", ACCOUNT_KINDS, Account.Kind.PERSONAL),
                        person(row, "person"),
                        row.validity()));
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
