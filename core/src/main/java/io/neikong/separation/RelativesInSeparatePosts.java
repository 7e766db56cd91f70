package io.neikong.separation;

import static io.neikong.separation.SodRule.RELATIVES_IN_SEPARATE_POSTS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Assignment;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that relatives did not hold two posts at the same time that relatives must not hold (亲属任职未回避).
 *
 * <p>Acting, part-time and seconded times count like any other. Who takes over on the day on which the other leaves does not
 * overlap him. What is over remains a breach, what has not begun on the day judged on is none. Of an assignment whose start
 * is not known its last day is certain, or the day judged on if it goes on; if that is not enough to tell, it is a gap.
 *
 * @param apart  the posts, each two once
 */
public record RelativesInSeparatePosts(List<PostsApart> apart) implements Control<RelatedStaff> {

    private static final List<Rule> RULES = List.of(RELATIVES_IN_SEPARATE_POSTS);

    /**
     * Refuses what a finding could not tell apart.
     *
     * @throws IllegalArgumentException if two posts are given twice, in whatever order
     */
    public RelativesInSeparatePosts {
        apart = List.copyOf(apart);
        for (int i = 0; i < apart.size(); i++) {
            for (PostsApart earlier : apart.subList(0, i)) {
                if (earlier.areSame(apart.get(i))) {
                    throw new IllegalArgumentException(
                            "two posts must be set apart once, on the strongest ground, but was " + apart.get(i)
                                    + " after " + earlier);
                }
            }
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RelatedStaff related) {
        if (!holds(related.person(), related) || !holds(related.relative(), related)) {
            return Outcome.notApplicable(this, related.person());
        }
        Outcome outcome = Outcome.satisfied(this, related.person(), RULES);
        for (PostsApart posts : apart) {
            outcome = examine(posts, related, outcome);
        }
        return outcome;
    }

    private static boolean holds(String person, RelatedStaff related) {
        for (Assignment assignment : related.assignments()) {
            if (assignment.person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** One finding for two posts, however often the two held them. */
    private static Outcome examine(PostsApart posts, RelatedStaff related, Outcome soFar) {
        Instant from = null;
        boolean undecided = false;
        for (Assignment one : related.assignments()) {
            for (Assignment other : related.assignments()) {
                if (one.person().equals(related.person())
                        && other.person().equals(related.relative())
                        && posts.areHeld(one.post(), other.post())) {
                    Instant since = certainlyTogetherFrom(one.validity(), other.validity(), related.asOf());
                    if (since != null) {
                        from = from == null || since.isBefore(from) ? since : from;
                    } else if (one.validity().overlaps(other.validity())
                            && begins(one.validity(), related.asOf())
                            && begins(other.validity(), related.asOf())) {
                        undecided = true;
                    }
                }
            }
        }
        if (from != null) {
            return soFar.breach(
                    RELATIVES_IN_SEPARATE_POSTS,
                    of(posts).and("since", ChinaTime.dayOf(from)),
                    related.person(),
                    related.relative());
        }
        return undecided
                ? soFar.gap(
                        RELATIVES_IN_SEPARATE_POSTS,
                        of(posts).andMissing(Terms.of("from")),
                        related.person(),
                        related.relative())
                : soFar;
    }

    /** From when on both certainly held at the same time, null if they did not as far as is certain. */
    private static @Nullable Instant certainlyTogetherFrom(Validity one, Validity other, LocalDate asOf) {
        return certain(one, asOf)
                .intersection(certain(other, asOf))
                .map(Validity::from)
                .filter(since -> since.isBefore(endOf(asOf)))
                .orElse(null);
    }

    private static Validity certain(Validity held, LocalDate asOf) {
        if (held.from() != null) {
            return held;
        }
        LocalDate lastDay = held.lastDay().filter(day -> day.isBefore(asOf)).orElse(asOf);
        return new Validity(ChinaTime.startOf(lastDay), held.to());
    }

    private static boolean begins(Validity held, LocalDate asOf) {
        return held.from() == null || held.from().isBefore(endOf(asOf));
    }

    private static Instant endOf(LocalDate day) {
        return ChinaTime.startOf(day.plusDays(1));
    }

    private static Evidence of(PostsApart posts) {
        return Evidence.about("unit", posts.unit())
                .andAbout("post", posts.post())
                .andAbout("otherUnit", posts.otherUnit())
                .andAbout("otherPost", posts.otherPost())
                .andTerm("ground", posts.ground().name());
    }
}
