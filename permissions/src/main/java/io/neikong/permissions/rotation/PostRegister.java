package io.neikong.permissions.rotation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.control.Recorded;
import io.neikong.party.Assignment;
import io.neikong.party.Assignment.Kind;
import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a district with their classes and functions (岗位登记簿). It makes tenures out of assignments by what somebody
 * did, so that a new title does not start the time anew.
 *
 * <p>The same function in two units is two; a post that is not registered, or has no function of its own, is its own
 * function under its own identifier.
 *
 * @param posts  the posts, in any order
 */
public record PostRegister(List<Entry> posts) implements Serializable {

    /** A register without posts: each post is its own function. */
    public static final PostRegister EMPTY = new PostRegister(List.of());

    private static final Comparator<Assignment> LATEST = Comparator.comparing(
                    (Assignment assignment) -> assignment.validity().from(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(assignment -> assignment.post().post())
            .thenComparing(assignment -> String.valueOf(assignment.post().postClass()));

    /**
     * One post.
     *
     * @param post  the post with its class
     * @param function  the identifier of what is done there (职能), null if nobody told it apart from the post
     */
    public record Entry(Post post, @Nullable String function) implements Serializable {
        public Entry {
            function = Recorded.text(function);
            Objects.requireNonNull(post, "post");
        }

        private String functionOrPost() {
            return function == null ? post.post() : function;
        }
    }

    private record Place(String unit, String post) {
        static Place of(Post post) {
            return new Place(post.unit(), post.post());
        }
    }

    private record Duty(String person, String unit, String function) {}

    /**
     * Refuses a register that says two things of one post.
     *
     * @throws IllegalArgumentException if a post of a unit stands twice
     */
    public PostRegister {
        posts = List.copyOf(posts);
        if (posts.stream().map(entry -> Place.of(entry.post())).distinct().count() != posts.size()) {
            throw new IllegalArgumentException("each post of a unit must be registered once, but was " + posts);
        }
    }

    /** The posts by unit and function, in the order in which the functions first occur. */
    public List<PostFunction> functions() {
        ListMultimap<Duty, Post> byFunction =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Entry entry : posts) {
            byFunction.put(new Duty("", entry.post().unit(), entry.functionOrPost()), entry.post());
        }
        return Multimaps.asMap(byFunction).entrySet().stream()
                .map(one -> new PostFunction(one.getKey().unit(), one.getKey().function(), one.getValue()))
                .toList();
    }

    /**
     * One tenure for each person, unit and function, in the order in which they first occur.
     *
     * <p>Its post is that of the assignment that was held last by that day, of several the one that began last, with the class that is registered for it, or that of the assignment if
     * none is. Acting and standing in are told apart from the rest, and the times in which the person was on loan to another
     * unit are those of the person's assignments of the kind {@code SECONDED} there.
     *
     * @param assignments  who held which post, in any order
     * @param asOf  the day on which it is looked at
     */
    public List<Tenure> tenures(Collection<Assignment> assignments, LocalDate asOf) {
        Map<Place, Entry> registered = new HashMap<>();
        posts.forEach(entry -> registered.put(Place.of(entry.post()), entry));
        ListMultimap<Duty, Assignment> byDuty =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        ListMultimap<String, Assignment> loans =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Assignment assignment : assignments) {
            Post post = assignment.post();
            Entry entry = registered.getOrDefault(Place.of(post), new Entry(post, null));
            byDuty.put(new Duty(assignment.person(), post.unit(), entry.functionOrPost()), assignment);
            if (assignment.kind() == Kind.SECONDED) {
                loans.put(assignment.person(), assignment);
            }
        }
        return Multimaps.asMap(byDuty).entrySet().stream()
                .map(one -> tenure(one.getValue(), loans.get(one.getKey().person()), registered, asOf))
                .toList();
    }

    private static Tenure tenure(
            List<Assignment> held, List<Assignment> loans, Map<Place, Entry> registered, LocalDate asOf) {
        Assignment latest = Collections.max(
                held,
                Comparator.comparing((Assignment one) -> reaches(one, asOf)).thenComparing(LATEST));
        Post post = latest.post();
        Entry entry = registered.getOrDefault(Place.of(post), new Entry(post, null));
        String postClass = entry.post().postClass();
        return new Tenure(
                latest.person(),
                postClass == null ? post : entry.post(),
                entry.function(),
                validities(held.stream().filter(one -> !isActing(one))),
                validities(held.stream().filter(PostRegister::isActing)),
                validities(loans.stream().filter(one -> !one.post().unit().equals(post.unit()))),
                List.of(),
                null,
                asOf);
    }

    /** Through which day it was held by a day; what has not begun by then counts only where nothing else has. */
    private static LocalDate reaches(Assignment assignment, LocalDate asOf) {
        Validity held = assignment.validity();
        return held.firstDay().filter(day -> day.isAfter(asOf)).isPresent()
                ? LocalDate.MIN
                : held.lastDay().filter(day -> day.isBefore(asOf)).orElse(asOf);
    }

    private static boolean isActing(Assignment assignment) {
        return assignment.kind() == Kind.ACTING || assignment.kind() == Kind.TEMP_COVER;
    }

    private static List<Validity> validities(Stream<Assignment> assignments) {
        return assignments.map(Assignment::validity).toList();
    }
}
