package io.neikong.permissions.conflict;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.party.Account;
import io.neikong.party.Delegation;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who could do what at some moment of a review period, over all accounts, roles and systems (有效权限汇总).
 *
 * <p>The grants of all accounts of one person come together, each for as long as the account was that person's. An
 * account counts for itself where its person is not known: it has no owner, is shared, or the records contradict each
 * other, or it is not on record at all. A service account without an owner is left out, because nobody is behind it; one
 * with an owner counts to the owner. A dormant account counts like any other.
 *
 * <p>It is immutable: a change gives another one, which shares with this what stays.
 */
public final class EffectivePermissions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The table is made anew when more persons than this, and one in sixteen, are no longer as it says. */
    private static final int CHANGES_BESIDE_THE_TABLE = 1_024;

    private final RoleHierarchy roles;
    private final Instant since;
    private final Instant asOf;
    private final GrantTable table;
    private final ImmutableListMultimap<String, PermissionGrant> ofUnknownPersons;

    /** What persons hold who are no longer as the table says. */
    private final ImmutableMap<String, List<Possession>> changed;

    private EffectivePermissions(
            RoleHierarchy roles,
            Instant since,
            Instant asOf,
            GrantTable table,
            ImmutableListMultimap<String, PermissionGrant> ofUnknownPersons,
            ImmutableMap<String, List<Possession>> changed) {
        this.roles = roles;
        this.since = since;
        this.asOf = asOf;
        this.table = table;
        this.ofUnknownPersons = ofUnknownPersons;
        this.changed = changed;
    }

    /**
     * A builder without any grant.
     *
     * @param roles  what the granted roles contain
     * @param since  the first moment of the review period
     * @param asOf  its last moment, included; later than today to look ahead at what is already granted
     * @throws IllegalArgumentException if {@code asOf} is before {@code since}
     */
    public static Builder builder(RoleHierarchy roles, Instant since, Instant asOf) {
        return new Builder(roles, since, asOf);
    }

    /** What holds at one moment, from grants that are at hand. */
    public static EffectivePermissions at(
            Instant moment, RoleHierarchy roles, Collection<PermissionGrant> grants, Identities identities) {
        Builder builder = builder(roles, moment, moment);
        grants.forEach(grant -> builder.grant(grant, identities));
        return builder.build();
    }

    /** What the granted roles contain. */
    public RoleHierarchy roles() {
        return roles;
    }

    /** Everybody to whom something was granted that holds in the review period, and each account of nobody known. */
    public Stream<Holder> holders() {
        return Stream.concat(
                persons().map(person -> new Holder(person, true)),
                ofUnknownPersons.keySet().stream().map(account -> new Holder(account, false)));
    }

    private Stream<String> persons() {
        return Stream.concat(
                IntStream.range(0, table.persons())
                        .mapToObj(table::person)
                        .filter(person ->
                                !isChanged(person) || !possessionsOf(person).isEmpty()),
                changed.keySet().stream()
                        .filter(person -> table.numberOf(person) < 0)
                        .filter(person -> !possessionsOf(person).isEmpty()));
    }

    /** What one of them holds. */
    public PermissionHolder heldBy(Holder holder) {
        List<Held> held = new ArrayList<>();
        if (holder.known()) {
            possessionsOf(holder.id()).forEach(possession -> addAll(possession, held));
        } else {
            ofUnknownPersons.get(holder.id()).forEach(grant -> addAll(new Possession(grant, null), held));
        }
        return new PermissionHolder(holder, since, asOf, held);
    }

    private void addAll(Possession possession, List<Held> held) {
        PermissionGrant grant = possession.grant();
        if (grant.role() == null) {
            held.add(held(possession, Objects.requireNonNull(grant.permission()), List.of()));
        } else {
            for (String permission : roles.permissionsOf(grant.role())) {
                held.add(held(possession, permission, roles.pathTo(grant.role(), permission)));
            }
        }
    }

    private static Held held(Possession possession, String permission, List<String> path) {
        PermissionGrant grant = possession.grant();
        return new Held(
                permission, grant.account(), grant.grant(), path, possession.lentBy(), grant.scope(), grant.validity());
    }

    /** Every permission that some role contains or some grant gives. */
    Set<String> known() {
        Set<String> known = new HashSet<>();
        roles.roles().forEach(role -> known.addAll(roles.permissionsOf(role)));
        for (int number = 1; number < table.numbersGiven(); number += 2) {
            if (table.isGranted(number)) {
                Optional.ofNullable(table.permission(number)).ifPresent(known::add);
            }
        }
        Stream.concat(
                        changed.values().stream().flatMap(List::stream).map(Possession::grant),
                        ofUnknownPersons.values().stream())
                .forEach(grant -> known.addAll(permissionsOf(grant)));
        return known;
    }

    /** Everybody who holds a grant like that. */
    Stream<Holder> holdersOf(Predicate<PermissionGrant> wanted) {
        BitSet numbers = new BitSet();
        for (int number = 0; number < table.numbersGiven(); number++) {
            String role = table.role(number);
            String permission = table.permission(number);
            numbers.set(
                    number,
                    table.isGranted(number)
                            && wanted.test(new PermissionGrant("", "", role, permission, Validity.ALWAYS)));
        }
        return holders().filter(holder -> {
            if (!holder.known()) {
                return ofUnknownPersons.get(holder.id()).stream().anyMatch(wanted);
            }
            return isChanged(holder.id())
                    ? possessionsOf(holder.id()).stream().map(Possession::grant).anyMatch(wanted)
                    : table.holdsAny(table.numberOf(holder.id()), numbers);
        });
    }

    /** What comes with a grant. */
    List<String> permissionsOf(PermissionGrant grant) {
        return grant.role() != null
                ? roles.permissionsOf(grant.role())
                : List.of(Objects.requireNonNull(grant.permission()));
    }

    List<Possession> possessionsOf(String person) {
        List<Possession> instead = changed.get(person);
        if (instead != null) {
            return instead;
        }
        int number = table.numberOf(person);
        return number < 0 ? List.of() : table.possessionsOf(number);
    }

    /** The rows of those who are not {@link #isChanged changed}. */
    GrantTable table() {
        return table;
    }

    boolean isChanged(String person) {
        return !changed.isEmpty() && changed.containsKey(person);
    }

    Collection<String> changedPersons() {
        return changed.keySet();
    }

    Validity period() {
        return period(since, asOf);
    }

    private static Validity period(Instant since, Instant asOf) {
        return new Validity(since, asOf.plusNanos(1));
    }

    /** The same, were something granted to an account of a person. */
    EffectivePermissions granted(String person, PermissionGrant grant) {
        requireKnownRole(grant, roles);
        List<Possession> possessions = new ArrayList<>(possessionsOf(person));
        if (grant.validity().overlaps(period())) {
            possessions.add(new Possession(grant, null));
        }
        return holding(person, possessions);
    }

    /** The same, were a grant of a person taken back, or never made. */
    EffectivePermissions revoked(String person, String grant) {
        return holding(
                person,
                possessionsOf(person).stream()
                        .filter(possession -> !possession.grant().grant().equals(grant))
                        .toList());
    }

    private EffectivePermissions holding(String person, List<Possession> possessions) {
        Map<String, List<Possession>> all = new HashMap<>(changed);
        all.put(person, List.copyOf(possessions));
        EffectivePermissions next =
                new EffectivePermissions(roles, since, asOf, table, ofUnknownPersons, ImmutableMap.copyOf(all));
        return all.size() > Math.max(CHANGES_BESIDE_THE_TABLE, table.persons() / 16) ? next.inOneTable() : next;
    }

    private EffectivePermissions inOneTable() {
        GrantTable one = new GrantTable();
        one.know(roles);
        persons()
                .forEach(person -> possessionsOf(person)
                        .forEach(possession -> one.add(person, possession.grant(), possession.lentBy())));
        one.sort(period());
        return new EffectivePermissions(roles, since, asOf, one, ofUnknownPersons, ImmutableMap.of());
    }

    /**
     * The same with other roles.
     *
     * @throws IllegalArgumentException if a role that is granted is not among them
     */
    EffectivePermissions withRoles(RoleHierarchy others) {
        holders()
                .filter(holder -> !holder.known() || isChanged(holder.id()))
                .flatMap(holder -> holder.known()
                        ? possessionsOf(holder.id()).stream().map(Possession::grant)
                        : ofUnknownPersons.get(holder.id()).stream())
                .forEach(grant -> requireKnownRole(grant, others));
        for (int number = 0; number < table.numbersGiven(); number += 2) {
            String role = table.role(number);
            if (role != null && table.isGranted(number) && !others.knows(role)) {
                throw new IllegalArgumentException("a role that was granted must stay known, but was not: " + role);
            }
        }
        return new EffectivePermissions(others, since, asOf, table, ofUnknownPersons, changed);
    }

    private static void requireKnownRole(PermissionGrant grant, RoleHierarchy roles) {
        if (grant.role() != null && !roles.knows(grant.role())) {
            throw new IllegalArgumentException(
                    "grant " + grant.grant() + " must be of a known role, but was of role " + grant.role());
        }
    }

    /** Takes grants and delegations one by one, in any order. */
    public static final class Builder {

        private final RoleHierarchy roles;
        private final Instant since;
        private final Instant asOf;
        private final Validity period;
        private final GrantTable table = new GrantTable();
        private final ListMultimap<String, PermissionGrant> ofUnknownPersons =
                MultimapBuilder.treeKeys().arrayListValues().build();
        private final List<Delegation> delegations = new ArrayList<>();

        private Builder(RoleHierarchy roles, Instant since, Instant asOf) {
            if (asOf.isBefore(since)) {
                throw new IllegalArgumentException("asOf must not be before since, but was " + asOf + " < " + since);
            }
            this.roles = Objects.requireNonNull(roles, "roles");
            this.since = since;
            this.asOf = asOf;
            this.period = period(since, asOf);
            table.know(roles);
        }

        /**
         * Something was granted to an account; it counts to whoever had the account, for as long.
         *
         * @param grant  the grant; one that does not hold in the review period is passed over
         * @param identities  who stood behind the account
         * @return this
         * @throws IllegalArgumentException if the grant holds in the review period and is of a role that is not known
         */
        public Builder grant(PermissionGrant grant, Identities identities) {
            if (grant.validity().overlaps(period)) {
                requireKnownRole(grant, roles);
                List<Account> records = identities.recordsOf(grant.account());
                for (Validity part : partsOf(grant.validity(), records)) {
                    if (part.overlaps(period)) {
                        add(grant.during(part), records, identities);
                    }
                }
            }
            return this;
        }

        /**
         * Something was granted to an account that belongs to a person for as long as the grant holds.
         *
         * @param grant  the grant; one that does not hold in the review period is passed over
         * @param person  who has the account
         * @return this
         * @throws IllegalArgumentException if the grant holds in the review period and is of a role that is not known
         */
        public Builder grant(PermissionGrant grant, String person) {
            if (grant.validity().equals(Validity.ALWAYS) || grant.validity().overlaps(period)) {
                table.add(person, grant, null);
            }
            return this;
        }

        /**
         * A person lent a role or a permission, whose name is the scope of the delegation. It counts to the delegate as
         * well, while the delegator holds it himself; what was lent cannot be lent on.
         */
        public Builder lend(Delegation delegation) {
            delegations.add(Objects.requireNonNull(delegation, "delegation"));
            return this;
        }

        /** Everything that was given. */
        public EffectivePermissions build() {
            if (!delegations.isEmpty()) {
                table.sort(period);
                addLent();
            }
            table.sort(period);
            return new EffectivePermissions(
                    roles, since, asOf, table, ImmutableListMultimap.copyOf(ofUnknownPersons), ImmutableMap.of());
        }

        private void addLent() {
            List<Runnable> lent = new ArrayList<>();
            for (Delegation delegation : delegations) {
                int delegator = table.numberOf(delegation.delegator());
                List<Possession> own = delegator < 0 ? List.of() : table.possessionsOf(delegator);
                own.stream()
                        .flatMap(possession -> lent(possession, delegation).stream())
                        .forEach(possession -> lent.add(
                                () -> table.add(delegation.delegate(), possession.grant(), possession.lentBy())));
            }
            lent.forEach(Runnable::run);
        }

        private Optional<Possession> lent(Possession possession, Delegation delegation) {
            PermissionGrant grant = possession.grant();
            boolean wholeGrant = delegation.scope().equals(grant.role())
                    || delegation.scope().equals(grant.permission());
            boolean onePermission = grant.role() != null
                    && !wholeGrant
                    && roles.permissionsOf(grant.role()).contains(delegation.scope());
            if (!wholeGrant && !onePermission) {
                return Optional.empty();
            }
            return grant.validity()
                    .intersection(delegation.validity())
                    .filter(period::overlaps)
                    .map(together -> new PermissionGrant(
                            grant.grant(),
                            grant.account(),
                            onePermission ? null : grant.role(),
                            onePermission ? delegation.scope() : grant.permission(),
                            grant.scope(),
                            together))
                    .map(part -> new Possession(part, delegation.delegator()));
        }

        /** The parts of a time within each of which the records of the account say one thing. */
        private static List<Validity> partsOf(Validity whole, List<Account> records) {
            TreeSet<Instant> cuts = new TreeSet<>();
            for (Account record : records) {
                addIfInside(record.validity().from(), whole, cuts);
                addIfInside(record.validity().to(), whole, cuts);
            }
            if (cuts.isEmpty()) {
                return List.of(whole);
            }
            List<Validity> parts = new ArrayList<>(cuts.size() + 1);
            Instant from = whole.from();
            for (Instant cut : cuts) {
                parts.add(new Validity(from, cut));
                from = cut;
            }
            parts.add(new Validity(from, whole.to()));
            return parts;
        }

        private static void addIfInside(@Nullable Instant cut, Validity whole, Set<Instant> cuts) {
            if (cut != null && whole.covers(cut) && !cut.equals(whole.from())) {
                cuts.add(cut);
            }
        }

        private void add(PermissionGrant part, List<Account> records, Identities identities) {
            Instant start = Objects.requireNonNullElse(part.validity().from(), Instant.MIN);
            Optional<String> person = identities.personOf(null, part.account(), start);
            if (person.isPresent()) {
                table.add(person.get(), part, null);
                return;
            }
            List<Account> then = identities.heldAt(null, part.account(), start);
            boolean nobodys = !then.isEmpty()
                    && then.stream().allMatch(one -> one.kind() == Account.Kind.SERVICE && one.person() == null);
            boolean notYetOrNoLonger =
                    then.isEmpty() && !records.isEmpty() && !part.validity().covers(asOf);
            if (!nobodys && !notYetOrNoLonger) {
                ofUnknownPersons.put(part.account(), part);
            }
        }
    }
}
