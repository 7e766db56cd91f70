package io.neikong.checkup;

import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of each waiver: which ones end soon, no longer help, or should never have been granted (豁免情况报告).
 *
 * @param day  the day on which the waivers are looked at
 * @param lines  one for each waiver, by identifier
 */
public record WaiverReport(LocalDate day, List<Line> lines) {

    /** For how many months a waiver may be valid before it is too broad; an engineering default. */
    public static final int DEFAULT_MAXIMUM_MONTHS = 12;

    public WaiverReport {
        Objects.requireNonNull(day, "day");
        lines = lines.stream()
                .sorted(Comparator.comparing(line -> line.waiver().id()))
                .toList();
    }

    /** What is to be said of a waiver (豁免提示). */
    public enum Remark {
        /** It is no longer valid on the day of the report (已失效). */
        EXPIRED,
        /** It is not yet valid on the day of the report (尚未生效). */
        NOT_YET_VALID,
        /** It is valid, and ends within the days asked for (即将到期). */
        EXPIRING_SOON,
        /** Something that a waiver must have is missing; it excuses nothing (要素不全). */
        INCOMPLETE,
        /** Applicant, approver and those whom it is meant for are not all different persons; it excuses nothing (自批). */
        SELF_APPROVED,
        /** It was recorded after an act that it was to excuse, and does not excuse that act (事后补办). */
        RECORDED_LATE,
        /** It is narrowed to no subject, person or unit, or valid for too long (范围过宽). */
        TOO_BROAD,
        /** It is valid and its rule was examined, and there was nothing in its scope to excuse (不再需要). */
        NO_LONGER_NEEDED,
        /** It is valid, and its rule was not examined at all: not run, or its code is wrong (从未匹配). */
        NEVER_MATCHED
    }

    /**
     * One waiver.
     *
     * @param waiver  the waiver
     * @param excused  how many findings of the checkup it excuses
     * @param remarks  what is to be said of it, in the order of {@link Remark}; empty if all is well
     */
    public record Line(Waiver waiver, long excused, List<Remark> remarks) {
        public Line {
            Objects.requireNonNull(waiver, "waiver");
            remarks = remarks.stream().distinct().sorted().toList();
        }
    }

    /** As {@link #of(Waivers, CheckupReport, LocalDate, int, int)}, with {@link #DEFAULT_MAXIMUM_MONTHS}. */
    public static WaiverReport of(Waivers waivers, CheckupReport report, LocalDate day, int expiringWithinDays) {
        return of(waivers, report, day, expiringWithinDays, DEFAULT_MAXIMUM_MONTHS);
    }

    /**
     * Looks at each waiver.
     *
     * @param waivers  the waivers, the same that the checkup applied
     * @param report  what the checkup found; with {@code waivers}, or without them for a preview
     * @param day  the day on which the waivers are looked at
     * @param expiringWithinDays  a waiver ends soon if, so many days later, it is no longer valid; at least 0
     * @param maximumMonths  for how many months a waiver may be valid before it is too broad; at least 1
     */
    public static WaiverReport of(
            Waivers waivers, CheckupReport report, LocalDate day, int expiringWithinDays, int maximumMonths) {
        if (expiringWithinDays < 0) {
            throw new IllegalArgumentException("expiringWithinDays must be at least 0, but was " + expiringWithinDays);
        }
        if (maximumMonths < 1) {
            throw new IllegalArgumentException("maximumMonths must be at least 1, but was " + maximumMonths);
        }
        Set<String> examined = report.controls().stream()
                .filter(control -> control.tally().examined() > 0)
                .flatMap(control -> control.rules().stream())
                .map(Rule::code)
                .collect(Collectors.toSet());
        return new WaiverReport(
                day,
                waivers.all().stream()
                        .map(waiver -> line(waiver, report, day, expiringWithinDays, maximumMonths, examined))
                        .toList());
    }

    private static Line line(
            Waiver waiver,
            CheckupReport report,
            LocalDate day,
            int expiringWithinDays,
            int maximumMonths,
            Set<String> examined) {
        List<Finding> inScope = report.findings().stream()
                .filter(finding -> waiver.scope().covers(finding))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        boolean valid = !waiver.isExpiredOn(day) && !waiver.isNotYetValidOn(day);
        if (waiver.isExpiredOn(day)) {
            remarks.add(Remark.EXPIRED);
        }
        if (waiver.isNotYetValidOn(day)) {
            remarks.add(Remark.NOT_YET_VALID);
        }
        if (valid && waiver.isExpiredOn(day.plusDays(expiringWithinDays))) {
            remarks.add(Remark.EXPIRING_SOON);
        }
        if (!waiver.missing().isEmpty()) {
            remarks.add(Remark.INCOMPLETE);
        }
        if (waiver.isSelfApproved() || has(Waiver.Effect.NOT_INDEPENDENT, waiver, inScope, report.asOf())) {
            remarks.add(Remark.SELF_APPROVED);
        }
        if (has(Waiver.Effect.RECORDED_LATE, waiver, inScope, report.asOf())) {
            remarks.add(Remark.RECORDED_LATE);
        }
        if (waiver.scope().narrowness() == 0 || isLongerThan(maximumMonths, waiver)) {
            remarks.add(Remark.TOO_BROAD);
        }
        if (valid && inScope.isEmpty()) {
            remarks.add(examined.contains(waiver.scope().rule()) ? Remark.NO_LONGER_NEEDED : Remark.NEVER_MATCHED);
        }
        return new Line(
                waiver,
                inScope.stream()
                        .filter(finding -> waiver.id().equals(finding.waiver()))
                        .count(),
                remarks);
    }

    private static boolean has(Waiver.Effect effect, Waiver waiver, List<Finding> inScope, LocalDate asOf) {
        return inScope.stream().anyMatch(finding -> waiver.effectOn(finding, asOf) == effect);
    }

    private static boolean isLongerThan(int months, Waiver waiver) {
        return waiver.validFrom() != null
                && waiver.validUntil() != null
                && waiver.validUntil().isAfter(waiver.validFrom().plusMonths(months));
    }

    /** The lines with that remark. */
    public List<Line> with(Remark remark) {
        return lines.stream().filter(line -> line.remarks().contains(remark)).toList();
    }
}
