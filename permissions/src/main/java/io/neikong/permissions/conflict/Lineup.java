package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * Who has to be looked at in a scan, by how much was granted to them, so that each kind is one plain loop: most people were
 * granted one thing or two.
 */
final class Lineup implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those who were granted two things, the numbers of the two at 2i and 2i + 1, and their bit in the table of clashes. */
    final int[] ofTwo;

    final int[] two;
    final int[] bits;

    /** Those who were granted more; and those who were granted one, if one thing alone can break a set. */
    final int[] others;

    /** The numbers of all that was granted to other i, from {@code first[i]} to before {@code first[i + 1]}. */
    final int[] first;

    final int[] given;

    Lineup(GrantTable grants, ClashTable clashes) {
        ofTwo = IntStream.range(0, grants.persons())
                .filter(person -> granted(person, grants) == 2)
                .toArray();
        two = new int[2 * ofTwo.length];
        bits = new int[ofTwo.length];
        for (int i = 0; i < ofTwo.length; i++) {
            int first = grants.firstOf(ofTwo[i]);
            two[2 * i] = grants.given(first);
            two[2 * i + 1] = grants.given(first + 1);
            bits[i] = clashes.bit(two[2 * i], two[2 * i + 1]);
        }
        others = IntStream.range(0, grants.persons())
                .filter(person ->
                        granted(person, grants) > 2 || (clashes.isAnyBrokenAlone() && granted(person, grants) == 1))
                .toArray();
        first = first(others, grants);
        given = new int[first[others.length]];
        for (int i = 0; i < others.length; i++) {
            for (int place = first[i]; place < first[i + 1]; place++) {
                given[place] = grants.given(grants.firstOf(others[i]) + place - first[i]);
            }
        }
    }

    private static int[] first(int[] persons, GrantTable grants) {
        int[] first = new int[persons.length + 1];
        for (int i = 0; i < persons.length; i++) {
            first[i + 1] = first[i] + granted(persons[i], grants);
        }
        return first;
    }

    private static int granted(int person, GrantTable grants) {
        return grants.firstOf(person + 1) - grants.firstOf(person);
    }
}
