package io.neikong.separation;

import io.neikong.control.Recorded;
import io.neikong.party.Relatives;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case, who handled it and who gains by it (案件利害关系).
 *
 * @param history  what was done on the case and on those above it, because whoever approves a batch approves its parts
 * @param beneficiary  who gains, a person or a company, by the same kind of identifier as whoever handles it; null if that
 *     was not recorded
 * @param companyRoles  who owns companies or acts for them; roles in other companies do no harm
 * @param relatives  who declared to be related to whom
 */
public record CaseInterests(
        CaseHistory history, @Nullable String beneficiary, List<CompanyRole> companyRoles, Relatives relatives)
        implements Serializable {
    public CaseInterests {
        beneficiary = Recorded.text(beneficiary);
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(relatives, "relatives");
        companyRoles = List.copyOf(companyRoles);
    }
}
