package io.neikong.governance.decision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One matter that a meeting discussed, with the votes on it and what came of it (会议议题).
 *
 * @param item  the caller's identifier of the matter
 * @param meeting  the meeting
 * @param papers  the papers that the members had
 * @param recused  the identifiers of the persons who are recused from it (回避人员)
 * @param chair  the identifier of who was in the chair while it was discussed, null if nobody but the chair of the meeting is
 *     recorded
 * @param ballots  what each said; empty if only the counts are known, or nothing
 * @param counts  how many votes the record states, null if it states none
 * @param result  whether it was passed, null if not recorded
 * @param resolution  what was decided, null if nothing is recorded
 */
public record AgendaItem(
        String item,
        Meeting meeting,
        List<Paper> papers,
        Set<String> recused,
        @Nullable String chair,
        List<Ballot> ballots,
        @Nullable Counts counts,
        @Nullable Result result,
        @Nullable Resolution resolution)
        implements Serializable {

    /** What came of a matter. */
    public enum Result {
        /** It was passed (通过). */
        PASSED,
        /** It was put to the vote and not passed (未通过). */
        NOT_PASSED,
        /** It was put off, without a vote (暂缓). */
        PUT_OFF
    }

    /** A vote. */
    public enum Vote {
        /** For it (同意). */
        AYE,
        /** Against it (反对). */
        NO,
        /** Neither (弃权). */
        ABSTAIN
    }

    /**
     * A paper that the members had (会议材料).
     *
     * @param name  its name
     * @param hash  its digest, by which it is found to be the same later; null if not recorded
     */
    public record Paper(String name, @Nullable String hash) implements Serializable {
        public Paper {
            hash = Recorded.text(hash);
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * What one person said (表决意见).
     *
     * @param person  the identifier of the person, null if not known
     * @param vote  the vote
     */
    public record Ballot(@Nullable String person, Vote vote) implements Serializable {
        public Ballot {
            person = Recorded.text(person);
            Objects.requireNonNull(vote, "vote");
        }
    }

    /**
     * The votes as the record states them (记载的票数).
     *
     * @param ayes  for it
     * @param noes  against it
     * @param abstentions  neither
     */
    public record Counts(int ayes, int noes, int abstentions) implements Serializable {}

    /**
     * What was decided (决议).
     *
     * @param text  the words of it, null if not recorded
     * @param responsible  the identifier of the unit that has to do it, null if not recorded
     * @param dueOn  the last day for it, included; null if not recorded
     */
    public record Resolution(
            @Nullable String text,
            @Nullable String responsible,
            @Nullable LocalDate dueOn) implements Serializable {
        public Resolution {
            text = Recorded.text(text);
            responsible = Recorded.text(responsible);
        }
    }

    public AgendaItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(meeting, "meeting");
        papers = List.copyOf(papers);
        recused = Set.copyOf(Recorded.texts(recused));
        chair = Recorded.text(chair);
        ballots = List.copyOf(ballots);
    }
}
