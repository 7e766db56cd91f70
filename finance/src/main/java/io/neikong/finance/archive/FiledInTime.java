package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.FILED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a file went to the archive in time, counted from the end of its year (按期归档).
 *
 * <p>Accounting files may stay with the accounting office for longer, and with the archive's consent for longer still. What is not
 * filed yet is not examined while there is time. A file that was archived before the rule was in force is not examined; one that was
 * still outstanding then has its time from that day on. Where the day of the filing is not recorded, it is a gap once the time is
 * up.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code arc.fileWithin}), by the first day after the year of the file
 */
public record FiledInTime(WorkingCalendar calendar, Policy policy) implements Control<ArchiveFile> {

    private static final List<Rule> RULES = List.of(FILED_IN_TIME);

    public FiledInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ArchiveFile file) {
        FileKind kind = file.kind();
        LocalDate endedOn = file.countedFrom();
        ArchiveFile.Filing filing = file.filed();
        boolean undated = filing != null && filing.filedOn() == null;
        Outcome outcome = Outcome.satisfied(this, file.file(), RULES);
        if (kind == null || endedOn == null) {
            return outcome.gap(
                    FILED_IN_TIME,
                    Terms.NONE
                            .when(kind == null, "kind")
                            .when(endedOn == null, "endedOn")
                            .when(undated, "filedOn"));
        }
        LocalDate latest = filing == null || filing.filedOn() == null ? file.asOf() : filing.filedOn();
        Setting<Period> setting = FileYear.setting(policy, within(kind, file.consent()), endedOn);
        LocalDate ruleFrom = setting.basis().from();
        LocalDate yearEnd = FileYear.firstDayAfter(endedOn).minusDays(1);
        LocalDate start = ruleFrom != null && ruleFrom.isAfter(yearEnd.plusDays(1)) ? ruleFrom : yearEnd;
        if (start.isAfter(yearEnd) && latest.isBefore(start)) {
            return Outcome.notApplicable(this, file.file());
        }
        Deadline deadline = Deadline.of(start, setting.value(), calendar);
        return switch (deadline.inTime(latest)) {
            case YES -> filing == null ? Outcome.notApplicable(this, file.file()) : outcome;
            case NO ->
                undated
                        ? outcome.gap(FILED_IN_TIME, "filedOn")
                        : outcome.breach(FILED_IN_TIME, late(file, endedOn, deadline, setting));
            case UNKNOWN -> outcome.gap(FILED_IN_TIME, "workingCalendar");
        };
    }

    private static Parameter<Period> within(FileKind kind, @Nullable String consent) {
        if (!kind.isAccounting()) {
            return Parameters.FILING;
        }
        return consent == null ? Parameters.ACCOUNTING_FILING : Parameters.ACCOUNTING_FILING_WITH_CONSENT;
    }

    private static Evidence late(ArchiveFile file, LocalDate endedOn, Deadline deadline, Setting<Period> setting) {
        ArchiveFile.Filing filing = file.filed();
        return Evidence.happenedOn(filing == null ? null : filing.filedOn())
                .and("circumstances", Terms.of(filing == null ? "notFiled" : "filedLate"))
                .and("endedOn", endedOn)
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("filedOn", filing == null ? null : filing.filedOn())
                .and("consent", file.consent())
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
    }
}
