package io.neikong.permissions.conflict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which permissions each role has: its own and, over any number of levels, all those of its parents (角色继承关系).
 *
 * <p>It is built from pairs, in any order, as they stand in two tables, and is immutable:
 *
 * <pre>{@code
 * RoleHierarchy roles = RoleHierarchy.builder()
 *         .permission("clerk", "first review")
 *         .parent("head", "clerk")
 *         .permission("head", "second review")
 *         .build();
 * }</pre>
 */
public final class RoleHierarchy implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImmutableMap<String, ImmutableSortedSet<String>> own;
    private final ImmutableListMultimap<String, String> parents;
    private final ImmutableMap<String, ImmutableList<String>> effective;

    private RoleHierarchy(
            ImmutableMap<String, ImmutableSortedSet<String>> own,
            ImmutableListMultimap<String, String> parents,
            ImmutableMap<String, ImmutableList<String>> effective) {
        this.own = own;
        this.parents = parents;
        this.effective = effective;
    }

    /** A builder without any role. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that this hierarchy has, to change some of it. */
    public Builder toBuilder() {
        Builder builder = builder();
        own.forEach((role, permissions) -> builder.makeKnown(role).addAll(permissions));
        parents.forEach(builder::parent);
        return builder;
    }

    /** All roles, sorted. */
    public Set<String> roles() {
        return own.keySet();
    }

    /** Whether a role is part of this hierarchy. */
    public boolean knows(String role) {
        return effective.containsKey(role);
    }

    /**
     * Everything that a role may do.
     *
     * @param role  a role that this hierarchy {@linkplain #knows knows}
     * @return its own permissions and those of all its ancestors, each once, sorted
     * @throws IllegalArgumentException if the role is not known
     */
    public List<String> permissionsOf(String role) {
        List<String> permissions = effective.get(role);
        if (permissions == null) {
            throw new IllegalArgumentException("role must be one of the hierarchy, but was " + role);
        }
        return permissions;
    }

    /**
     * How a role comes to a permission: the shortest way, and of several the first in the order of the identifiers.
     *
     * @param role  a role that this hierarchy {@linkplain #knows knows}
     * @param permission  the permission
     * @return the role, then one of its parents, and so on to the one that has the permission by itself; empty if the role
     *     does not have it
     */
    public List<String> pathTo(String role, String permission) {
        if (hasItself(role, permission)) {
            return List.of(role);
        }
        Map<String, String> below = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(role));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (hasItself(next, permission)) {
                return ascentThrough(below, role, next);
            }
            for (String parent : parents.get(next)) {
                if (below.putIfAbsent(parent, next) == null) {
                    open.add(parent);
                }
            }
        }
        return List.of();
    }

    private boolean hasItself(String role, String permission) {
        Set<String> permissions = own.get(role);
        return permissions != null && permissions.contains(permission);
    }

    private static List<String> ascentThrough(Map<String, String> below, String from, String to) {
        List<String> descent = new ArrayList<>(List.of(to));
        for (String role = to; !role.equals(from); ) {
            role = Objects.requireNonNull(below.get(role));
            descent.add(role);
        }
        return Lists.reverse(descent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleHierarchy that && own.equals(that.own) && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(own, parents);
    }

    /** Takes roles, parents and permissions one by one; a pair that was given before changes nothing. */
    public static final class Builder {

        private final MutableGraph<String> parents =
                GraphBuilder.directed().incidentEdgeOrder(ElementOrder.stable()).build();
        private final Map<String, Set<String>> own = new TreeMap<>();

        private Builder() {}

        /** There is that role, whatever else is said of it. */
        public Builder role(String role) {
            makeKnown(role);
            return this;
        }

        /**
         * A role has all permissions of a parent, beside those of its other parents. This makes the role known, not the
         * parent, which can be given later.
         *
         * @param role  the role that inherits
         * @param parent  the role that it inherits from
         * @return this
         * @throws RoleCycleException if the role would inherit from itself; nothing is added then
         */
        public Builder parent(String role, String parent) {
            parents.addNode(Objects.requireNonNull(role, "role"));
            parents.addNode(Objects.requireNonNull(parent, "parent"));
            List<String> ascent = ascent(parent, role);
            if (!ascent.isEmpty()) {
                throw new RoleCycleException(
                        ImmutableList.<String>builder().add(role).addAll(ascent).build());
            }
            makeKnown(role);
            parents.putEdge(role, parent);
            return this;
        }

        /** A role has a permission of its own. This makes the role known. */
        public Builder permission(String role, String permission) {
            makeKnown(role).add(Objects.requireNonNull(permission, "permission"));
            return this;
        }

        /** A role no longer has a permission by itself; what it inherits stays. Changes nothing if it had not. */
        public Builder withoutPermission(String role, String permission) {
            Set<String> permissions = own.get(role);
            if (permissions != null) {
                permissions.remove(permission);
            }
            return this;
        }

        /** A role no longer inherits from a parent. Changes nothing if it did not. */
        public Builder withoutParent(String role, String parent) {
            if (parents.nodes().contains(role) && parents.nodes().contains(parent)) {
                parents.removeEdge(role, parent);
            }
            return this;
        }

        /**
         * The hierarchy of all that was given.
         *
         * @return the hierarchy
         * @throws IllegalArgumentException if a parent is not known
         */
        public RoleHierarchy build() {
            parents.edges().stream()
                    .filter(edge -> !own.containsKey(edge.target()))
                    .findFirst()
                    .ifPresent(edge -> {
                        throw new IllegalArgumentException(
                                "parent of role " + edge.source() + " must be a known role, but was " + edge.target());
                    });
            ImmutableMap.Builder<String, ImmutableSortedSet<String>> ofItself = ImmutableMap.builder();
            ImmutableListMultimap.Builder<String, String> above = ImmutableListMultimap.builder();
            ImmutableMap.Builder<String, ImmutableList<String>> effective = ImmutableMap.builder();
            own.forEach((role, permissions) -> {
                ofItself.put(role, ImmutableSortedSet.copyOf(permissions));
                above.putAll(role, ImmutableSortedSet.copyOf(parents.successors(role)));
                effective.put(role, effectiveOf(role));
            });
            return new RoleHierarchy(ofItself.buildOrThrow(), above.build(), effective.buildOrThrow());
        }

        private Set<String> makeKnown(String role) {
            parents.addNode(Objects.requireNonNull(role, "role"));
            return own.computeIfAbsent(role, unseen -> new TreeSet<>());
        }

        private ImmutableList<String> effectiveOf(String role) {
            ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
            // A role is reachable from itself.
            for (String ancestor : Graphs.reachableNodes(parents, role)) {
                all.addAll(own.getOrDefault(ancestor, Set.of()));
            }
            return all.build().asList();
        }

        /** The shortest way up from one role to another, both included; empty if there is none. */
        private List<String> ascent(String from, String to) {
            if (parents.inDegree(to) == 0 && !from.equals(to)) {
                return List.of();
            }
            Map<String, String> below = new HashMap<>();
            ArrayDeque<String> open = new ArrayDeque<>(List.of(from));
            while (!open.isEmpty()) {
                String role = open.remove();
                if (role.equals(to)) {
                    return ascentThrough(below, from, to);
                }
                for (String parent : parents.successors(role)) {
                    if (!parent.equals(from) && below.putIfAbsent(parent, role) == null) {
                        open.add(parent);
                    }
                }
            }
            return List.of();
        }
    }
}
