package io.neikong.examples.checkup;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.neikong.control.Finding;
import io.neikong.separation.Step;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To which unit a finding belongs: that of the persons concerned; if they are in several or in none, that of its subject, as far as the
 * files say it. The files are read anew, for the findings alone, so that what is in memory grows with them and not with the files.
 */
final class Units {

    private final District district;
    private final SetMultimap<String, String> persons;
    private final Set<String> knownUnits;
    private final Map<Thing, Map<String, Set<String>>> subjects = new EnumMap<>(Thing.class);

    Units(District district, Collection<Finding> findings) {
        this.district = district;
        persons = persons(district.folder(), district.asOf());
        knownUnits = new HashSet<>(persons.values());
        district.folder().forEach(Table.PROGRAMME_UNITS, row -> knownUnits.add(row.required("unit")));
        SetMultimap<Thing, String> asked = HashMultimap.create();
        for (Finding finding : findings) {
            if (only(unitsOfPersons(finding)) == null) {
                kinds(finding).forEach(thing -> asked.put(thing, finding.subject()));
            }
        }
        // What a thing belongs to stands before it in the enum, so that each file is read once for all who ask for it.
        ListMultimap<Thing, Told> told =
                MultimapBuilder.enumKeys(Thing.class).arrayListValues().build();
        for (Thing thing : Lists.reverse(List.of(Thing.values()))) {
            for (Thing.Said said : thing.said()) {
                Told one = read(said, asked.get(thing));
                told.put(thing, one);
                one.names().values().forEach(name -> asked.put(said.by(), name));
            }
        }
        for (Thing thing : Thing.values()) {
            subjects.put(thing, find(thing, asked.get(thing), told.get(thing)));
        }
    }

    /** The unit of a finding, null if the files do not say it. */
    @Nullable
    String of(Finding finding) {
        String unit = only(unitsOfPersons(finding));
        if (unit != null) {
            return unit;
        }
        List<Set<String>> listed = kinds(finding).stream()
                .map(thing -> subjects.getOrDefault(thing, Map.of()))
                .filter(units -> units.containsKey(finding.subject()))
                .map(units -> units.get(finding.subject()))
                .toList();
        return listed.size() == 1 ? only(listed.get(0)) : null;
    }

    private Set<String> unitsOf(Thing thing, String id) {
        return subjects.getOrDefault(thing, Map.of()).getOrDefault(id, Set.of());
    }

    private static List<Thing> kinds(Finding finding) {
        return List.of(Thing.values()).stream()
                .filter(thing -> thing.controls().contains(finding.control()))
                .toList();
    }

    private Set<String> unitsOfPersons(Finding finding) {
        Set<String> units = new HashSet<>();
        finding.persons().forEach(person -> units.addAll(persons.get(person)));
        return units;
    }

    private static @Nullable String only(Set<String> units) {
        return units.size() == 1 ? units.iterator().next() : null;
    }

    /** What a file says of things: which it lists, and the names of what they belong to. */
    private record Told(Thing by, Set<String> listed, SetMultimap<String, String> names) {}

    private Told read(Thing.Said said, Set<String> ids) {
        Told told = new Told(said.by(), new HashSet<>(), HashMultimap.create());
        if (said.table() == Table.STEPS) {
            ids.forEach(id -> recall(id, told));
        } else if (!ids.isEmpty()) {
            district.folder().forEach(said.table(), row -> {
                for (String id : said.named(row)) {
                    if (ids.contains(id)) {
                        told.listed().add(id);
                        said.columns().stream()
                                .map(row::text)
                                .filter(Objects::nonNull)
                                .forEach(text -> told.names().put(id, text));
                    }
                }
            });
        }
        return told;
    }

    /** The steps are in memory, so the longest file of a district need not be read again. */
    private void recall(String subjectCase, Told told) {
        for (Step step : district.steps().get(subjectCase)) {
            told.listed().add(subjectCase);
            if (step.account() != null) {
                told.names().put(subjectCase, step.account());
            }
        }
    }

    /** The units of things of one kind: an entry for each that is listed, empty if nothing says where it belongs. */
    private Map<String, Set<String>> find(Thing thing, Set<String> ids, List<Told> told) {
        Map<String, Set<String>> found = new HashMap<>();
        if (thing == Thing.PERSON) {
            ids.forEach(id -> found.put(id, persons.get(id)));
        } else if (thing == Thing.UNIT) {
            ids.stream().filter(knownUnits::contains).forEach(id -> found.put(id, Set.of(id)));
        }
        for (Told one : told) {
            for (String id : one.listed()) {
                if (found.getOrDefault(id, Set.of()).isEmpty()) {
                    found.put(
                            id,
                            one.names().get(id).stream()
                                    .flatMap(name -> unitsOf(one.by(), name).stream())
                                    .collect(ImmutableSet.toImmutableSet()));
                }
            }
        }
        return found;
    }

    /**
     * The units of everybody: of the posts held on the day, else the one that he belongs to, else, if he has left, the
     * one that he left last.
     */
    private static SetMultimap<String, String> persons(DataFolder folder, LocalDate asOf) {
        SetMultimap<String, String> units = HashMultimap.create();
        Map<String, Instant> left = new HashMap<>();
        SetMultimap<String, String> before = HashMultimap.create();
        for (Table table : List.of(Table.ASSIGNMENTS, Table.PERSONS)) {
            Set<String> known = Set.copyOf(units.keySet());
            folder.forEach(table, row -> {
                String person = row.required("person");
                String unit = row.text("unit");
                Validity validity = row.validity();
                Instant to = validity.to();
                if (unit == null || known.contains(person)) {
                    return;
                }
                if (validity.overlapsDay(asOf)) {
                    units.put(person, unit);
                } else if (to != null && !to.isAfter(ChinaTime.startOf(asOf))) {
                    Instant last = left.getOrDefault(person, Instant.MIN);
                    if (to.isAfter(last)) {
                        before.removeAll(person);
                        left.put(person, to);
                    }
                    if (!to.isBefore(last)) {
                        before.put(person, unit);
                    }
                }
            });
        }
        before.asMap().forEach((person, last) -> {
            if (!units.containsKey(person)) {
                units.putAll(person, last);
            }
        });
        return units;
    }
}
