package io.neikong.finance.notice;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticedPayment.Entry;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a notice held against one payment.
 *
 * @param entry  the entry
 * @param tooLow  whether less was announced than is paid
 * @param tooLate  whether the payment was ordered before the window of the notice was over
 * @param cutShort  whether the entry was changed before the window was over
 * @param firstPermittedOn  the first day on which the payment may be ordered, null if that cannot be told
 */
record Announcement(
        Entry entry,
        Answer tooLow,
        Answer tooLate,
        Answer cutShort,
        @Nullable LocalDate firstPermittedOn) {

    static Announcement of(Entry entry, BigDecimal amount, LocalDate orderedOn, Window window) {
        return new Announcement(
                entry,
                tooLow(entry.amount(), amount),
                tooLate(window, orderedOn),
                cutShort(window, entry.changedAt()),
                window.firstDayAfter().orElse(null));
    }

    /** An entry of a notice of which nobody knows when it was published. */
    static Announcement undated(Entry entry, BigDecimal amount) {
        return new Announcement(entry, tooLow(entry.amount(), amount), Answer.UNKNOWN, Answer.NO, null);
    }

    private static Answer tooLow(@Nullable BigDecimal announced, BigDecimal paid) {
        if (announced == null) {
            return Answer.UNKNOWN;
        }
        return announced.compareTo(paid) < 0 ? Answer.YES : Answer.NO;
    }

    /** Where days are not announced, the bounds of the window decide as far as they can. */
    private static Answer tooLate(Window window, LocalDate orderedOn) {
        Optional<LocalDate> last = window.lastDay();
        if (!orderedOn.isAfter(last.or(window::earliestLastDay).orElse(window.opensOn()))) {
            return Answer.YES;
        }
        return last.or(window::latestLastDay).filter(orderedOn::isAfter).isPresent() ? Answer.NO : Answer.UNKNOWN;
    }

    /** The day on which an entry is changed does not count, as the day on which a notice is taken down does not. */
    private static Answer cutShort(Window window, @Nullable Instant changedAt) {
        if (changedAt == null) {
            return Answer.NO;
        }
        LocalDate changedOn = ChinaTime.dayOf(changedAt);
        return switch (window.kept(changedOn, changedOn)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    boolean covers() {
        return tooLow == Answer.NO && tooLate == Answer.NO && cutShort == Answer.NO;
    }

    boolean mayCover() {
        return tooLow != Answer.YES && tooLate != Answer.YES && cutShort != Answer.YES;
    }

    /** What is not known of those that might cover the payment. */
    static Evidence unknowns(List<Announcement> announcements) {
        List<Announcement> open =
                announcements.stream().filter(Announcement::mayCover).toList();
        return Evidence.of("notices", notices(open))
                .andMissing(new Terms(open.stream()
                        .flatMap(Announcement::unknowns)
                        .distinct()
                        .sorted()
                        .toList()));
    }

    private Stream<String> unknowns() {
        Stream<String> amount = entry.amount() == null ? Stream.of("announcedAmount") : Stream.empty();
        Stream<String> day = tooLate != Answer.UNKNOWN && cutShort != Answer.UNKNOWN
                ? Stream.empty()
                : Stream.of(entry.publishedAt() == null ? "publishedAt" : "workingCalendar");
        return Stream.concat(amount, day);
    }

    /**
     * Why none covers the payment, given that each was too low, too late or changed too early. What was changed too early
     * matters only where there is nothing else. What was announced high enough only came too
     * late, and says when the payment is permitted.
     */
    static Evidence failures(List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return Evidence.of("circumstances", Terms.of("neverAnnounced"));
        }
        List<Announcement> whole = announcements.stream()
                .filter(announcement -> announcement.cutShort != Answer.YES)
                .toList();
        if (whole.isEmpty()) {
            return seen(announcements, "changedInWindow");
        }
        if (whole.size() < announcements.size()) {
            return failures(whole);
        }
        List<Announcement> highEnough = announcements.stream()
                .filter(announcement -> announcement.tooLow != Answer.YES)
                .toList();
        if (!highEnough.isEmpty()) {
            return late(highEnough, seen(announcements, "orderedTooEarly"));
        }
        boolean allLate = announcements.stream().allMatch(announcement -> announcement.tooLate == Answer.YES);
        return allLate
                ? late(announcements, low(announcements, seen(announcements, "announcedTooLow", "orderedTooEarly")))
                : low(announcements, seen(announcements, "announcedTooLow"));
    }

    private static Evidence seen(List<Announcement> announcements, String... circumstances) {
        return Evidence.of("circumstances", Terms.of(circumstances)).and("notices", notices(announcements));
    }

    private static Evidence low(List<Announcement> announcements, Evidence seen) {
        return seen.and(
                "announcedAmount",
                announcements.stream()
                        .map(announcement -> announcement.entry.amount())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Evidence late(List<Announcement> announcements, Evidence seen) {
        return seen.and(
                "firstPermittedOn",
                announcements.stream()
                        .map(Announcement::firstPermittedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<String> notices(List<Announcement> announcements) {
        return announcements.stream()
                .map(announcement -> announcement.entry.notice())
                .distinct()
                .sorted()
                .toList();
    }
}
