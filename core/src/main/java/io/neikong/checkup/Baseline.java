package io.neikong.checkup;

import static java.util.function.Function.identity;

import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings of a legacy system that were accepted once, each with an owner and a due date (历史问题基线). Later checkups
 * are held against it: what was accepted is not open until it is overdue, what is new is.
 *
 * <pre>{@code
 * Baseline.of(firstReport, "P002", LocalDate.of(2026, 12, 31)).write(file);   // once
 * BaselineComparison comparison = Baseline.read(file).compare(report);        // every night
 * }</pre>
 *
 * <p>A finding is recognised by its {@linkplain Finding#id() stable identifier}. A gap and the breach that comes to light
 * when the gap is filled have different ones, so accepting a gap never hides the breach.
 *
 * @param entries  the accepted findings, by rule, subject and identifier; no finding twice
 */
public record Baseline(List<Entry> entries) {

    /** A baseline in which nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /**
     * Refuses entries that a finding could not tell apart.
     *
     * @throws IllegalArgumentException if two entries are of the same finding
     */
    public Baseline {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::rule)
                        .thenComparing(Entry::subject)
                        .thenComparing(Entry::finding))
                .toList();
        Set<String> findings = new HashSet<>();
        for (Entry entry : entries) {
            if (!findings.add(entry.finding())) {
                throw new IllegalArgumentException(
                        "each finding must be accepted once, but " + entry.finding() + " was given twice");
            }
        }
    }

    /**
     * One accepted finding.
     *
     * @param finding  the identifier of the finding
     * @param control  the name of the control that found it
     * @param rule  the code of the rule
     * @param subject  the identifier of what was examined
     * @param severity  how much it weighed when it was accepted; once it weighs more it is new
     * @param owner  the identifier of the person who has to settle it
     * @param dueOn  the last day on which it is accepted
     */
    public record Entry(
            String finding,
            String control,
            String rule,
            String subject,
            Severity severity,
            String owner,
            LocalDate dueOn) {
        public Entry {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(dueOn, "dueOn");
            if (owner.isBlank()) {
                throw new IllegalArgumentException("owner must not be blank");
            }
        }

        /** Accepts a finding. */
        public static Entry of(Finding finding, String owner, LocalDate dueOn) {
            return new Entry(
                    finding.id(),
                    finding.control(),
                    finding.rule().code(),
                    finding.subject(),
                    finding.severity(),
                    owner,
                    dueOn);
        }

        /** Whether {@code day} is after the last day on which it is accepted. */
        public boolean isOverdueOn(LocalDate day) {
            return day.isAfter(dueOn);
        }

        /** Whether this accepts more than {@code earlier}, an entry of the same finding: for longer, or if it weighs more. */
        private boolean acceptsMoreThan(Entry earlier) {
            return dueOn.isAfter(earlier.dueOn) || severity.compareTo(earlier.severity) < 0;
        }

        private boolean accepts(Finding found) {
            return found.severity().compareTo(severity) >= 0;
        }
    }

    /** Whether a baseline may accept more than the one that it replaces. */
    public enum Growth {
        /** It may only shrink. */
        REFUSED,
        /** Somebody decided that it may grow. */
        ALLOWED
    }

    /** The open findings of a checkup, all with the same owner and due date. */
    public static Baseline of(CheckupReport report, String owner, LocalDate dueOn) {
        return EMPTY.accepting(report, finding -> Entry.of(finding, owner, dueOn));
    }

    /** This baseline and the open findings of a checkup that are not yet in it. */
    public Baseline accepting(CheckupReport report, Function<Finding, Entry> accepting) {
        Map<String, Entry> all = byFinding();
        for (Finding finding : report.findings()) {
            if (finding.isOpen() && !all.containsKey(finding.id())) {
                all.put(finding.id(), accepting.apply(finding));
            }
        }
        return new Baseline(List.copyOf(all.values()));
    }

    /** This baseline without these entries, as after they were {@linkplain BaselineComparison#fixed fixed}. */
    public Baseline without(Collection<Entry> settled) {
        Set<Entry> gone = new HashSet<>(settled);
        return new Baseline(
                entries.stream().filter(entry -> !gone.contains(entry)).toList());
    }

    /** Holds a checkup against this baseline, on the day of the checkup. */
    public BaselineComparison compare(CheckupReport report) {
        Map<String, Entry> accepted = byFinding();
        List<Finding> added = new ArrayList<>();
        List<BaselineComparison.Known> known = new ArrayList<>();
        List<BaselineComparison.Known> overdue = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Finding finding : report.findings()) {
            Entry entry = accepted.get(finding.id());
            found.add(finding.id());
            if (entry == null || !entry.accepts(finding)) {
                if (finding.isOpen()) {
                    added.add(finding);
                }
            } else if (finding.isOpen() && entry.isOverdueOn(report.asOf())) {
                overdue.add(new BaselineComparison.Known(finding, entry));
            } else {
                known.add(new BaselineComparison.Known(finding, entry));
            }
        }
        Map<Boolean, List<Entry>> notFound = entries.stream()
                .filter(entry -> !found.contains(entry.finding()))
                .collect(Collectors.partitioningBy(entry -> isAssessed(entry, report)));
        return new BaselineComparison(
                report.asOf(),
                added,
                known,
                overdue,
                notFound.getOrDefault(true, List.of()),
                notFound.getOrDefault(false, List.of()));
    }

    private static boolean isAssessed(Entry entry, CheckupReport report) {
        return report.controls().stream()
                .anyMatch(control -> control.tally().examined() > 0
                        && control.control().equals(entry.control())
                        && control.rules().stream().map(Rule::code).anyMatch(entry.rule()::equals));
    }

    /**
     * Reads a baseline, strictly: every key is there once and no other is.
     *
     * @throws UnusableBaselineException if there is no such file, or it is not a baseline; none is ever made by reading
     */
    public static Baseline read(Path file) {
        return BaselineFile.read(file);
    }

    /** Writes this baseline; as {@link #write(Path, Growth)}, and it may not grow. */
    public void write(Path file) {
        write(file, Growth.REFUSED);
    }

    /**
     * Writes this baseline into a new file, or in place of the one that is there.
     *
     * @param growth  whether it may accept more than the one that is there: another finding, a later due date, a heavier
     *     severity
     * @throws IllegalStateException if it would grow and may not; the file is left as it is
     * @throws UnusableBaselineException if the file that is there is not a baseline; it is left as it is
     */
    public void write(Path file, Growth growth) {
        if (Files.exists(file)) {
            Map<String, Entry> before = read(file).byFinding();
            List<String> more = entries.stream()
                    .filter(entry -> {
                        Entry earlier = before.get(entry.finding());
                        return earlier == null || entry.acceptsMoreThan(earlier);
                    })
                    .map(Entry::finding)
                    .toList();
            if (growth == Growth.REFUSED && !more.isEmpty()) {
                throw new IllegalStateException(
                        file + " must not accept more than before, but would by " + more.size() + ": " + more);
            }
        }
        try {
            BaselineFile.write(this, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private Map<String, Entry> byFinding() {
        return entries.stream()
                .collect(Collectors.toMap(Entry::finding, identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
