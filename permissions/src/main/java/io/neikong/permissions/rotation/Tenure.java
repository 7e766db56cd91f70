package io.neikong.permissions.rotation;

import io.neikong.control.Recorded;
import io.neikong.party.Authorities;
import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All the time that one person held one post, or did one function under whatever title, in whatever capacity (任职经历).
 *
 * <p>{@link PostRegister#tenures} makes these from assignments, so that a new title does not start the time anew.
 *
 * @param person  who
 * @param post  which post; of several with the same function the latest
 * @param function  the identifier of what is done there (职能), null if nobody told it apart from the post
 * @param held  each time that the person held it, in any order; these may overlap
 * @param acting  each time that the person only acted or stood in (代理、顶岗), unless it is among {@code held} already, in
 *     any order; {@link RotationClock} says whether it counts
 * @param secondedOut  each time that the person was lent to another unit without giving up this post (借出), in any order;
 *     {@link RotationClock} says whether the time in the post stands still meanwhile
 * @param exemptions  what was recorded to let the person stay beyond the limit, in any order
 * @param authorities  who may approve exemptions, null if that was not recorded
 * @param asOf  the day on which it is looked at
 */
public record Tenure(
        String person,
        Post post,
        @Nullable String function,
        List<Validity> held,
        List<Validity> acting,
        List<Validity> secondedOut,
        List<RotationExemption> exemptions,
        @Nullable Authorities authorities,
        LocalDate asOf)
        implements Serializable {

    public Tenure {
        function = Recorded.text(function);
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(asOf, "asOf");
        held = List.copyOf(held);
        acting = List.copyOf(acting);
        secondedOut = List.copyOf(secondedOut);
        exemptions = List.copyOf(exemptions);
    }

    /** The time in a post, all of which counts, without exemptions. */
    public Tenure(String person, Post post, List<Validity> held, LocalDate asOf) {
        this(person, post, null, held, List.of(), List.of(), List.of(), null, asOf);
    }

    /**
     * This tenure with the exemptions recorded for it, instead of any that it had.
     *
     * @param recorded  the exemptions, in any order
     * @param approvers  who may approve exemptions, null if that was not recorded
     */
    public Tenure exempted(List<RotationExemption> recorded, @Nullable Authorities approvers) {
        return new Tenure(person, post, function, held, acting, secondedOut, recorded, approvers, asOf);
    }
}
