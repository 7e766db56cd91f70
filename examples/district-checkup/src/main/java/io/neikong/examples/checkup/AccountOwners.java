package io.neikong.examples.checkup;

import io.neikong.party.Account;
import io.neikong.party.Identities;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose an account was, and whether it is a program's. */
final class AccountOwners {

    private final Identities identities;

    AccountOwners(List<Account> accounts) {
        this.identities = Identities.of(accounts);
    }

    /** All records of an account; none if it was never recorded. */
    List<Account> recordsOf(String account) {
        return identities.recordsOf(account);
    }

    /** The person behind an account, null if nobody knows. */
    @Nullable
    String personOf(String account, Instant at) {
        return identities.personOf(null, account, at).orElse(null);
    }

    /** The person behind an account; the account itself if it is a program's; null if nobody knows. */
    @Nullable
    String holderOf(String account, Instant at) {
        String person = personOf(account, at);
        return person == null && recordsOf(account).stream().anyMatch(AccountOwners::isProgram) ? account : person;
    }

    /** The system of an account, null if it is not on record. */
    @Nullable
    String systemOf(String account) {
        return recordsOf(account).stream().findFirst().map(Account::system).orElse(null);
    }

    static boolean isProgram(Account account) {
        return account.kind() == Account.Kind.SERVICE && account.person() == null;
    }
}
