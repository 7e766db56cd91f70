package io.neikong.permissions.mover;

import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The posts of one person and how they changed (任职履历). Whoever has left is entitled to nothing, whatever posts were never
 * closed, until a post that begins on that day or later: then he is back.
 *
 * @param person  who
 * @param posts  every post that the person held, in any order; beside posts also powers by office that can be lent
 * @param changes  what the personnel office recorded, by the day on which it took effect
 */
public record Career(String person, List<PostHeld> posts, List<PostChange> changes) implements Serializable {

    private static final Comparator<PostChange> BY_DAY = Comparator.comparing(
                    PostChange::effectiveOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PostChange::change);

    public Career {
        Objects.requireNonNull(person, "person");
        posts = List.copyOf(posts);
        changes = changes.stream().sorted(BY_DAY).toList();
    }

    /**
     * Whether the posts of a moment entitle to a permission.
     *
     * @return {@code UNKNOWN} if none does, but one of them has no template
     */
    public Answer entitlesTo(String permission, Instant at) {
        LocalDate leftOn = leftOn(at);
        Answer answer = Answer.NO;
        for (PostHeld post : posts) {
            if (counts(post, leftOn, at)) {
                if (post.entitlesTo(permission)) {
                    return Answer.YES;
                }
                if (post.permissions() == null) {
                    answer = Answer.UNKNOWN;
                }
            }
        }
        return answer;
    }

    /** The posts of a moment that have no template, sorted. */
    List<String> postsWithoutTemplate(Instant at) {
        LocalDate leftOn = leftOn(at);
        return posts.stream()
                .filter(post -> post.permissions() == null && counts(post, leftOn, at))
                .map(PostHeld::post)
                .distinct()
                .sorted()
                .toList();
    }

    /** The posts of a moment, sorted. */
    List<String> postsAt(Instant at) {
        LocalDate leftOn = leftOn(at);
        return posts.stream()
                .filter(post -> counts(post, leftOn, at))
                .map(PostHeld::post)
                .distinct()
                .sorted()
                .toList();
    }

    /** The first moment after another at which a post begins that entitles to a permission. */
    Optional<Instant> entitledAfter(String permission, Instant at) {
        return beginnings(at)
                .filter(begin -> entitlesTo(permission, begin) == Answer.YES)
                .findFirst();
    }

    /** The first moment after another at which the posts entitle to all of some permissions. */
    Optional<Instant> entitledToAllAfter(List<String> permissions, Instant at) {
        return beginnings(at)
                .filter(begin ->
                        permissions.stream().allMatch(permission -> entitlesTo(permission, begin) == Answer.YES))
                .findFirst();
    }

    private Stream<Instant> beginnings(Instant after) {
        return posts.stream()
                .map(post -> post.validity().from())
                .filter(Objects::nonNull)
                .filter(from -> from.isAfter(after))
                .sorted();
    }

    /** Whether the person has left and is not back. */
    boolean isGone(Instant at) {
        LocalDate leftOn = leftOn(at);
        return leftOn != null && posts.stream().noneMatch(post -> counts(post, leftOn, at));
    }

    /** The last day before a moment, or of it, on which the person left. */
    private @Nullable LocalDate leftOn(Instant at) {
        if (changes.isEmpty()) {
            return null;
        }
        LocalDate day = ChinaTime.dayOf(at);
        LocalDate leftOn = null;
        for (PostChange change : changes) {
            LocalDate effectiveOn = change.effectiveOn();
            if (change.kind().leaves() && effectiveOn != null && !effectiveOn.isAfter(day)) {
                leftOn = effectiveOn;
            }
        }
        return leftOn;
    }

    private static boolean counts(PostHeld post, @Nullable LocalDate leftOn, Instant at) {
        return post.validity().covers(at)
                && (leftOn == null
                        || post.validity()
                                .firstDay()
                                .filter(day -> !day.isBefore(leftOn))
                                .isPresent());
    }
}
