package io.neikong.examples.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the sample district: {@code data/} with everything that the reference application reads, and
 * {@code answer-key.csv} with everything that it must find. Each run writes the same bytes.
 */
public final class SampleDistrict {

    private static final int WRITTEN = 0;
    private static final int UNUSABLE = 2;

    private SampleDistrict() {}

    /**
     * Writes the sample into a folder.
     *
     * @param arguments  the folder; what is in it already under the same names is overwritten
     */
    public static void main(String... arguments) {
        System.exit(run(System.err, arguments));
    }

    static int run(PrintStream messages, String... arguments) {
        if (arguments.length != 1 || arguments[0].isBlank() || arguments[0].startsWith("-")) {
            messages.println("expected one argument, the folder to write data/ and answer-key.csv into, but found: "
                    + (arguments.length == 0 ? "none" : String.join(" ", arguments)));
            return UNUSABLE;
        }
        Path folder = Path.of(arguments[0]);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            messages.println("expected a folder, but " + folder + " is a file");
            return UNUSABLE;
        }
        try {
            Files.createDirectories(folder.resolve("data"));
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            messages.println("cannot write into " + folder + ": " + e);
            return UNUSABLE;
        }
        return WRITTEN;
    }

    /** The files of the sample by their names below the folder. */
    static SortedMap<String, byte[]> files() {
        AnswerKey key = new AnswerKey();
        Staff staff = new Staff();
        new Rotation(staff, key).plant();
        Accounts accounts = new Accounts();
        Access access = new Access(staff, accounts);
        new ConflictingAccess(staff, accounts, access, key).plant();

        Cases cases = new Cases(staff, accounts);
        new MixedSteps(staff, accounts, cases).plant();
        cases.fillUp();

        Ledgers ledgers = new Ledgers(staff, key);
        ledgers.plant();
        Vouchers vouchers = new Vouchers(staff, ledgers);
        vouchers.make();
        Seals seals = new Seals(staff);
        seals.make();

        Announcements announcements = new Announcements();
        new HastyPayments(announcements).plant();
        announcements.fillUp();
        Announcements.Tables published = announcements.number(key);

        // After everything else that grants something: what was granted so far is measured against the posts.
        PostTemplates templates = new PostTemplates(access);
        new ExcessAccess(staff, accounts, access, templates, key).answer();
        Table delegations = seals.delegationTable();
        PostMoves moves = new PostMoves(staff, accounts, access, templates, delegations, key);
        moves.plant();
        GrantPapers papers = new GrantPapers(staff, accounts, access, templates, delegations, key);
        papers.plant();

        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("data/post_roles.csv", templates.table().bytes());
        files.put("data/post_changes.csv", moves.changes().bytes());
        files.put("data/credentials.csv", moves.credentials().bytes());
        files.put("data/actions.csv", moves.actions().bytes());
        files.put("data/leave.csv", moves.leave().bytes());
        files.put("data/suspensions.csv", moves.suspensions().bytes());
        files.put("data/reconciliations.csv", moves.reconciliations().bytes());
        files.put("data/grant_requests.csv", papers.requests().bytes());
        files.put("data/grant_authorities.csv", papers.authorities().bytes());
        files.put("data/reporting_lines.csv", papers.reportingLines().bytes());
        files.put("data/role_changes.csv", papers.roleChanges().bytes());
        files.put("data/live_permissions.csv", papers.livePermissions().bytes());
        files.put("data/persons.csv", staff.persons().bytes());
        files.put("data/assignments.csv", staff.assignmentTable().bytes());
        files.put("data/accounts.csv", accounts.table().bytes());
        files.put("data/roles.csv", access.roles().bytes());
        files.put("data/role_permissions.csv", access.rolePermissions().bytes());
        files.put("data/grants.csv", access.grants().bytes());
        files.put("data/conflicts.json", json(access.conflicts()));
        files.put("data/steps.csv", cases.number(key).bytes());
        files.put("data/separations.json", json(MixedSteps.separations()));
        files.put("data/ledger_duties.csv", ledgers.table().bytes());
        files.put("data/vouchers.csv", vouchers.number(key).bytes());
        files.put("data/seal_uses.csv", seals.number(key).bytes());
        files.put("data/seal_authorities.csv", seals.authorityTable().bytes());
        files.put("data/delegations.csv", delegations.bytes());
        files.put("data/notices.csv", published.notices().bytes());
        files.put("data/notice_entries.csv", published.entries().bytes());
        files.put("data/payments.csv", published.payments().bytes());
        files.put("answer-key.csv", key.table().bytes());
        return files;
    }

    private static byte[] json(Object value) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            String text = new ObjectMapper().writer(printer).writeValueAsString(value) + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
