package io.neikong.finance.subsidy.material;

import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.time.Answer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the items of one line of the required list are in force on all decisive days (关键日覆盖). */
final class Coverage {

    private final RequiredMaterial line;
    private final ApplicationMaterials application;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    private Coverage(RequiredMaterial line, ApplicationMaterials application) {
        LocalDate until = application.claimedUntil();
        DecisiveDay decisive = line.decisive();
        LocalDate day = decisive == DecisiveDay.APPLICATION ? application.appliedOn() : application.decidedOn();
        this.line = line;
        this.application = application;
        this.first = decisive == DecisiveDay.CLAIMED_PERIOD ? application.claimedFrom() : day;
        this.last = decisive == DecisiveDay.CLAIMED_PERIOD ? until == null ? null : until.minusDays(1) : day;
    }

    static Coverage of(RequiredMaterial line, ApplicationMaterials application) {
        return new Coverage(line, application);
    }

    /** Whether there is an item that has to be in force on some day. */
    boolean isAsked() {
        return line.decisive() != null && isPresented();
    }

    private boolean isPresented() {
        for (int i = 0; i < application.materials().size(); i++) {
            if (line.accepts(application.materials().get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasDays() {
        return first != null && last != null && !first.isAfter(last);
    }

    /** Whether items cover all the days; one that none covers decides, even if others are uncertain. */
    Answer isWhole() {
        if (!hasDays()) {
            return Answer.UNKNOWN;
        }
        if (firstDayOpen() != null) {
            return Answer.NO;
        }
        return firstDay(Answer.UNKNOWN) == null ? Answer.YES : Answer.UNKNOWN;
    }

    /** The first of the days on which no item can be in force, null if there is none. */
    @Nullable
    LocalDate firstDayOpen() {
        return firstDay(Answer.NO);
    }

    /** The first of the days of which the answer is, whether an item is in force on it, no or unknown. */
    private @Nullable LocalDate firstDay(Answer answer) {
        LocalDate day = first;
        while (day != null && last != null && !day.isAfter(last)) {
            LocalDate reached = reached(day, last);
            if (reached.equals(day)) {
                if ((perhapsOn(day, last) ? Answer.UNKNOWN : Answer.NO) == answer) {
                    return day;
                }
                reached = day.plusDays(1);
            }
            day = reached;
        }
        return null;
    }

    /** The first day up to which items that are in force on a day do not reach. */
    private LocalDate reached(LocalDate day, LocalDate lastDay) {
        LocalDate reached = day;
        for (int i = 0; i < application.materials().size(); i++) {
            Material item = application.materials().get(i);
            if (line.accepts(item) && item.inForceOn(day, lastDay) == Answer.YES) {
                LocalDate end = item.endsOn();
                LocalDate next = end == null || end.isAfter(lastDay) ? lastDay.plusDays(1) : end;
                reached = next.isAfter(reached) ? next : reached;
            }
        }
        return reached;
    }

    private boolean perhapsOn(LocalDate day, LocalDate lastDay) {
        for (int i = 0; i < application.materials().size(); i++) {
            Material item = application.materials().get(i);
            if (line.accepts(item) && item.inForceOn(day, lastDay) == Answer.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item that was in force on the days has been revoked since. */
    boolean isRevokedSince() {
        for (int i = 0; last != null && i < application.materials().size(); i++) {
            Material item = application.materials().get(i);
            LocalDate revokedOn = item.force().revokedOn();
            if (line.accepts(item) && revokedOn != null && revokedOn.isAfter(last)) {
                return true;
            }
        }
        return false;
    }
}
