package io.neikong.finance.notice;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for public notices, and the controls that go by it (公示参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param exemptProgrammes  the programmes that are paid without a notice, such as unemployment benefit
 * @param permanentProgrammes  the programmes whose notices a rule wants to stay public
 * @param requiredElements  what a notice has to say
 * @param shownPlaces  of how many full numbers in a part of a notice evidence says where they are
 */
public record NoticePolicy(
        Policy policy,
        WorkingCalendar calendar,
        List<String> exemptProgrammes,
        List<String> permanentProgrammes,
        List<NoticeElement> requiredElements,
        int shownPlaces)
        implements Serializable {

    /** The numbers of public notices that have layers. */
    public static final List<Parameter<?>> PARAMETERS =
            List.of(Parameters.NOTICE_WINDOW, Parameters.OBJECTION_DECISION, Parameters.NOTICE_REMOVAL);

    /**
     * Refuses to show no place at all.
     *
     * @throws IllegalArgumentException if {@code shownPlaces} is less than 1
     */
    public NoticePolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        exemptProgrammes = List.copyOf(exemptProgrammes);
        permanentProgrammes = List.copyOf(permanentProgrammes);
        requiredElements = List.copyOf(requiredElements);
        if (shownPlaces < 1) {
            throw new IllegalArgumentException("shownPlaces must be 1 or more, but was " + shownPlaces);
        }
    }

    /** With a notice for each programme, none of which stays public, and with all elements required. */
    public NoticePolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, List.of(), List.of(), NoticeElement.ALL, PrivacyKept.TEN);
    }

    /**
     * The same for a district that pays some programmes without a notice.
     *
     * @param programmes  the programmes, such as unemployment benefit
     */
    public NoticePolicy withoutNoticeFor(List<String> programmes) {
        return new NoticePolicy(policy, calendar, programmes, permanentProgrammes, requiredElements, shownPlaces);
    }

    /** What examines how long a notice was up. */
    public List<Control<PublicNotice>> onNotices() {
        return List.of(new NoticeWindow(calendar, policy));
    }

    /** What examines a notice in one of its channels, with its breaks and changes. */
    public List<Control<NoticeHistory>> onHistories() {
        return List.of(
                new ShownUnbroken(calendar, policy), new RemovedAfterwards(calendar, policy, permanentProgrammes));
    }

    /** What examines what a notice says. */
    public List<Control<NoticeContents>> onContents() {
        return List.of(new NoticeComplete(requiredElements));
    }

    /** What examines an objection. */
    public List<Control<NoticeObjection>> onObjections() {
        return List.of(new ObjectionDecided(calendar, policy));
    }

    /** What examines what a notice makes public. */
    public List<Control<NoticeText>> onTexts() {
        return List.of(new PrivacyKept(shownPlaces));
    }

    /** What examines a payment and what was announced before it. */
    public List<Control<NoticedPayment>> onPayments() {
        return List.of(new NoticeBeforePayment(calendar, policy, exemptProgrammes));
    }

    /** What examines an announced item and all that was paid of it. */
    public List<Control<AnnouncedItem>> onItems() {
        return List.of(new PaidAsAnnounced());
    }
}
