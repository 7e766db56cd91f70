package io.neikong.permissions.conflict;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Says that a role would inherit from itself (角色继承成环), and along which roles. */
public final class RoleCycleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> cycle;

    RoleCycleException(List<String> cycle) {
        super("a role must not inherit from itself, but was " + String.join(" → ", cycle));
        this.cycle = ImmutableList.copyOf(cycle);
    }

    /**
     * The roles of the cycle, each followed by one of its parents.
     *
     * @return the roles; the first, which is the one that was given the parent closing the cycle, is also the last
     */
    public List<String> cycle() {
        return cycle;
    }
}
