package io.neikong.examples.checkup;

import io.neikong.checkup.Baseline;
import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.UnusableBaselineException;
import io.neikong.checkup.WaiverReport;
import io.neikong.control.Clause;
import io.neikong.control.Severity;
import io.neikong.control.Waivers;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerException;
import io.neikong.ledger.LedgerStore;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyFile;
import io.neikong.policy.PolicyFileException;
import io.neikong.report.HtmlReport;
import io.neikong.report.PreviousReport;
import io.neikong.report.UnusableReportException;
import io.neikong.time.ChinaTime;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: reads a folder, runs the checkup, writes the report and says what was found. */
@Command(
        name = "district-checkup",
        sortOptions = false,
        description = "Checks the internal control of a district from a folder of CSV files (see DATA.md).",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no open finding",
            "1:open findings",
            "2:unusable input; nothing is written",
            "70:an error of this program"
        },
        exitCodeOnExecutionException = 70)
public final class DistrictCheckup implements Callable<Integer> {

    private static final int OPEN_FINDINGS = 1;
    private static final int EXPIRING_WITHIN_DAYS = 30;
    private static final int FORECAST_AT_MOST = 36_500;

    @Parameters(index = "0", paramLabel = "<data-folder>", description = "the folder with the files of the district")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "<folder>",
            description = "where to write report.json, report.html, findings.csv and junit.xml")
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "<date>",
            description = "the day to judge on, such as 2026-06-30 (default: today in Shanghai)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "<file>",
            description = "a JSON file with the numbers of the district (see DATA.md)")
    private @Nullable Path policy;

    @Option(
            names = "--waivers",
            paramLabel = "<file>",
            description = "a JSON file with the waivers of the district (see DATA.md)")
    private @Nullable Path waivers;

    @Option(
            names = "--baseline",
            paramLabel = "<file>",
            description = "findings that were accepted once; only new and overdue ones count as open")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "<file>",
            description = "accept all open findings of today in a new file; needs --owner and --due")
    private @Nullable Path newBaseline;

    @Option(names = "--owner", paramLabel = "<person>", description = "who answers for the findings accepted")
    private @Nullable String owner;

    @Option(names = "--due", paramLabel = "<date>", description = "the last day on which they are accepted")
    private @Nullable LocalDate due;

    @Option(
            names = "--previous",
            paramLabel = "<file>",
            description = "the report.json of an earlier checkup; report.html says what changed since")
    private @Nullable Path previous;

    @Option(
            names = "--forecast",
            paramLabel = "<days>",
            description = "also write rotation-forecast.csv and rotation-forecast.ics: who has to rotate within so many"
                    + " days")
    private @Nullable Integer forecastDays;

    @Option(
            names = "--ledger",
            paramLabel = "<folder>",
            description = "also record every finding in the ledger in that folder, a new one if there is none")
    private @Nullable Path ledger;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "ZH",
            description = "the language of what people read (default: zh)")
    private Language language = Language.ZH;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "how many threads examine (default: one for each processor)")
    private @Nullable Integer threads;

    @Option(names = "--ignore-unknown-columns", description = "read files that have columns which nobody needs")
    private boolean ignoreUnknownColumns;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf == null ? LocalDate.now(ChinaTime.ZONE) : asOf;
        if (newBaseline != null) {
            refuseBaseline(newBaseline, day);
        }
        if (threads != null && threads < 1) {
            throw new UnusableInput("--threads: expected at least 1, but was " + threads);
        }
        if (forecastDays != null && (forecastDays < 0 || forecastDays > FORECAST_AT_MOST)) {
            throw new UnusableInput("--forecast: expected 0 to " + FORECAST_AT_MOST + " days, but was " + forecastDays);
        }
        Baseline accepted = baseline == null ? Baseline.EMPTY : Baseline.read(baseline);
        PreviousReport earlier = previous == null ? null : earlier(previous, day);
        Waivers excuses = waivers == null ? Waivers.NONE : WaiverFile.read(waivers);
        DataFolder folder = new DataFolder(data, ignoreUnknownColumns);
        District district = new District(folder, day, policy == null ? Policy.builtIn() : PolicyFile.read(policy));
        Checkup checkup = district.checkup().waivers(excuses);
        RotationForecast forecast = forecastDays == null ? null : district.rotationForecast(forecastDays);
        folder.requireSomeFile();
        CheckupReport report = run(checkup);
        district.warnings().forEach(this::warn);
        district.remarks(language.locale()).forEach(err()::println);
        BaselineComparison comparison = accepted.compare(report);
        WaiverReport waiverReport = WaiverReport.of(excuses, report, day, EXPIRING_WITHIN_DAYS);
        HtmlReport page = ReportPage.of(report, waiverReport, comparison, earlier, forecast, district);
        if (ledger != null) {
            record(report, ledger);
        }
        List<Path> files = Outputs.write(page, comparison, forecast, language.locale(), out);
        if (newBaseline != null) {
            Baseline.of(report, Objects.requireNonNull(owner), Objects.requireNonNull(due))
                    .write(newBaseline);
        }
        tell(report, comparison, files);
        return comparison.hasOpenFindings() ? OPEN_FINDINGS : 0;
    }

    private void refuseBaseline(Path file, LocalDate day) {
        if (owner == null || owner.isBlank() || due == null) {
            throw new UnusableInput("--write-baseline: expected --owner and --due with it");
        }
        if (due.isBefore(day)) {
            throw new UnusableInput("--due: expected a day not before " + day + ", but was " + due);
        }
        if (Files.exists(file)) {
            throw new UnusableInput("--write-baseline: expected a new file, but " + file + " is there already");
        }
    }

    private static void record(CheckupReport report, Path folder) {
        try (LedgerStore store = FileLedgerStore.open(folder)) {
            report.recordIn(new Ledger("district-checkup", store, Clock.systemUTC()));
        }
    }

    private static PreviousReport earlier(Path file, LocalDate day) {
        PreviousReport report = PreviousReport.read(file);
        if (report.asOf().isAfter(day)) {
            throw new UnusableInput("--previous: expected a report of a day not after " + day + ", but " + file
                    + " is of " + report.asOf());
        }
        return report;
    }

    private void warn(District.Warning warning) {
        err().println(language.say(warning.key(), String.join(", ", warning.about())));
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private CheckupReport run(Checkup checkup) {
        if (threads != null) {
            checkup.threads(threads);
        }
        try (Progress progress = Progress.onTerminal(language.words())) {
            return checkup.listener(progress).run();
        }
    }

    private void tell(CheckupReport report, BaselineComparison comparison, List<Path> files) {
        ResourceBundle words = language.words();
        Map<Severity, Long> open = report.openFindings();
        long total = open.values().stream().mapToLong(Long::longValue).sum();
        PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
        terminal.println(
                report.examined() == 0
                        ? language.say("nothing", report.asOf())
                        : language.say("done", report.asOf(), report.examined(), assessed(report)));
        terminal.println(language.say("open", total)
                + open.entrySet().stream()
                        .map(count -> words.getString(count.getKey().name()) + " " + count.getValue())
                        .collect(Collectors.joining(words.getString("comma"))));
        if (baseline != null) {
            terminal.println(language.say(
                    "baseline",
                    comparison.added().size(),
                    comparison.known().size(),
                    comparison.overdue().size(),
                    comparison.fixed().size()));
        }
        terminal.println(words.getString("files"));
        files.forEach(file -> terminal.println("  " + file));
        terminal.flush();
    }

    private static String assessed(CheckupReport report) {
        return report.coverage().stream()
                .filter(coverage -> coverage.status() == ClauseCoverage.Status.ASSESSED)
                .filter(coverage -> coverage.clause() != Clause.CONFIGURATION)
                .map(coverage -> coverage.clause().number())
                .collect(Collectors.joining(", "));
    }

    /** Runs the command line and ends the program with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(
                new PrintWriter(new OutputStreamWriter(System.out, charset()), true),
                new PrintWriter(new OutputStreamWriter(System.err, charset()), true),
                arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new DistrictCheckup());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((thrown, line, parsed) -> refuse(thrown, line));
        return commandLine.execute(arguments);
    }

    private static int refuse(Exception thrown, CommandLine line) throws Exception {
        if (thrown instanceof UnusableInput
                || thrown instanceof PolicyFileException
                || thrown instanceof UnusableBaselineException
                || thrown instanceof LedgerException
                || thrown instanceof UnusableReportException) {
            line.getErr().println(thrown.getMessage());
        } else if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            Throwable cause = thrown instanceof IOException ? thrown : thrown.getCause();
            line.getErr()
                    .println(
                            cause instanceof NoSuchFileException missing
                                    ? missing.getFile() + ": expected a file, but there is none"
                                    : "cannot read or write: " + thrown.getMessage());
        } else {
            throw thrown;
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** What the terminal shows; UTF-8 if that would not do for Chinese. */
    private static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .map(Charset::forName)
                .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode('检'))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }
}
