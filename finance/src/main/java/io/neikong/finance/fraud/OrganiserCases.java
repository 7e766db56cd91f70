package io.neikong.finance.fraud;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cases that one organiser is behind (同一组织者的系列案件).
 *
 * @param organiser  the identifier of the organiser, never a name
 * @param cases  the cases, in any order
 */
public record OrganiserCases(String organiser, List<Member> cases) implements Serializable {

    /**
     * One of the cases.
     *
     * @param fraudCase  its identifier
     * @param scheme  the identifier under which it is taken together with others, null if it is not
     */
    public record Member(String fraudCase, @Nullable String scheme) implements Serializable {
        public Member {
            scheme = Recorded.text(scheme);
            Objects.requireNonNull(fraudCase, "fraudCase");
        }
    }

    public OrganiserCases {
        Objects.requireNonNull(organiser, "organiser");
        cases = List.copyOf(cases);
    }
}
