package io.neikong.separation;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;

/**
 * A person's interest in a company that applies for public money (企业任职或持股关系): owner, partner, legal representative.
 *
 * @param company  the company, by the same kind of identifier as the beneficiary of a case
 * @param person  who owns it or acts for it, by the same kind of identifier as whoever handles cases
 * @param validity  from when to when
 */
public record CompanyRole(String company, String person, Validity validity) implements Serializable {
    public CompanyRole {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(validity, "validity");
    }
}
