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
        Accounts accounts = new Accounts(key);
        Access access = new Access(staff, accounts);
        new ConflictingAccess(staff, accounts, access, key).plant();

        Cases cases = new Cases(staff, accounts);
        new MixedSteps(staff, accounts, cases).plant();
        cases.fillUp();

        Ledgers ledgers = new Ledgers(staff, key);
        ledgers.plant();
        Cashiers cashiers = new Cashiers(staff, ledgers, key);
        cashiers.plant();
        Vouchers vouchers = new Vouchers(staff, ledgers);
        vouchers.make();
        VoucherPapers papersOfVouchers = new VoucherPapers(staff, vouchers.all());
        papersOfVouchers.make();
        new SpoiltNumbers(papersOfVouchers, key).plant();
        new SpoiltVouchers(papersOfVouchers).plant();
        new SpoiltEntries(papersOfVouchers).plant();
        Seals seals = new Seals(staff);
        seals.make();
        SealCustodies custodies = new SealCustodies(staff, accounts, key);
        SealLives sealLives = new SealLives(staff, seals, custodies, key);
        sealLives.plant();
        SealPapers sealPapers = new SealPapers(staff, seals, key);
        sealPapers.plant();

        Announcements announcements = new Announcements();
        new HastyPayments(announcements).plant();
        announcements.fillUp();
        Announcements.Tables published = announcements.number(key);
        PublicNotices publicNotices = new PublicNotices(staff, key);
        publicNotices.plant();
        WrongPayments wrongPayments = new WrongPayments(key);
        wrongPayments.plant();

        Relations relations = new Relations(staff, key);
        CaseRegister register = new CaseRegister(staff, accounts, relations, key);
        Table steps = cases.number(key, register);
        Posts posts = new Posts(staff, key);
        posts.plant();
        Plans plans = new Plans(staff, key);
        plans.plant();
        Handovers handovers = new Handovers(staff, posts, key);
        handovers.plant();
        CaseReviews reviews = new CaseReviews(staff, cases.traces(), key);
        reviews.plant();
        Overlaps overlaps = new Overlaps(staff, accounts, access, key);
        overlaps.lent();
        overlaps.plant();
        LogIns logIns = new LogIns(staff, accounts, key);
        logIns.fillUp();
        new AccountRegister(staff, accounts, key).plant();
        logIns.plant();
        overlaps.dormant();
        custodies.plant();
        // After everything else that grants something: what was granted so far is measured against the posts.
        PostTemplates templates = new PostTemplates(access);
        new ExcessAccess(staff, accounts, access, templates, key).answer();
        Table delegations = seals.delegationTable();
        PostMoves moves = new PostMoves(staff, accounts, access, templates, delegations, key);
        moves.plant();
        GrantPapers papers = new GrantPapers(staff, accounts, access, templates, delegations, key);
        papers.plant();
        SystemLogs systemLogs = new SystemLogs(key);
        systemLogs.plant();
        ArchiveRegister archive = new ArchiveRegister(staff, key);
        archive.plant();
        GuideRegister guides = new GuideRegister(key);
        guides.plant();
        SystemCoverage coverage = new SystemCoverage(staff, key);
        coverage.plant(published.numbered());
        Incidents incidents = new Incidents(staff, key);
        incidents.plant();
        Audits audits = new Audits(staff, key);
        audits.plant();
        Decisions decisions = new Decisions(staff, key);
        decisions.plant();
        PolicyDocuments documents = new PolicyDocuments(key);
        documents.plant();
        Evaluations evaluations = new Evaluations(key);
        evaluations.plant();
        Rectifications rectifications = new Rectifications(staff, key);
        rectifications.plant();
        SupervisedMatters supervised = new SupervisedMatters(staff, key);
        supervised.plant();
        ControlUnits controlUnits = new ControlUnits(staff, key);
        controlUnits.plant();
        Risks risks = new Risks(staff, key);
        risks.plant(incidents.incidents(), audits.findings());
        register.plant(steps);
        TrainingClasses trainingClasses = new TrainingClasses(key);
        trainingClasses.plant();
        TrainingSupervision trainingSupervision = new TrainingSupervision(staff, trainingClasses, key);
        trainingSupervision.plant();
        relations.plant();
        VoucherActions voucherActions = new VoucherActions(staff, vouchers.number(key), key);
        voucherActions.plant();
        FraudCases frauds = new FraudCases(staff, key);
        frauds.plant();
        CriminalTransfers criminalTransfers = new CriminalTransfers(staff, frauds, key);
        criminalTransfers.plant();
        Table voucherTable = voucherActions.vouchers();
        OriginalRegister originals = new OriginalRegister(staff, voucherTable);
        VoucherPayments voucherPayments = new VoucherPayments(staff, originals, published.notices(), key);
        new Originals(staff, originals, voucherPayments, key).plant();
        voucherPayments.plant();
        originals.fillUp(key);
        SpendingChannels channels = new SpendingChannels(key);
        channels.plant();
        StackedSubsidies stacked = new StackedSubsidies(key);
        stacked.plant();
        SmallUnits smallUnits = new SmallUnits(staff, key);
        smallUnits.plant();
        ReviewedApplications reviewed = new ReviewedApplications(staff, key);
        reviewed.plant();
        ClaimingCompanies claiming = new ClaimingCompanies(key);
        claiming.plant();
        StreetGuidance guidance = new StreetGuidance(staff, key);
        guidance.plant();
        Integrity integrity = new Integrity(staff, key);
        integrity.plant();

        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("data/programme_units.csv", ProgrammeUnits.table().bytes());
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
        files.put("data/posts.csv", posts.table().bytes());
        files.put("data/migrations.csv", Posts.migrations().bytes());
        files.put("data/rotation_exemptions.csv", posts.exemptionTable().bytes());
        files.put("data/rotation_authorities.csv", posts.authorityTable().bytes());
        files.put("data/rotation_plans.csv", plans.table().bytes());
        files.put("data/handovers.csv", handovers.table().bytes());
        files.put("data/case_reviews.csv", reviews.table().bytes());
        files.put("data/forced_leave.csv", reviews.leaveTable().bytes());
        files.put("data/accounts.csv", accounts.table().bytes());
        files.put("data/review_period.csv", Overlaps.reviewPeriod().bytes());
        files.put("data/post_duties.csv", overlaps.postDuties().bytes());
        files.put("data/overlaps.csv", overlaps.overlaps().bytes());
        files.put("data/overlap_actions.csv", overlaps.actions().bytes());
        files.put("data/roles.csv", access.roles().bytes());
        files.put("data/role_permissions.csv", access.rolePermissions().bytes());
        files.put("data/grants.csv", access.grants().bytes());
        files.put("data/conflicts.json", json(access.conflicts()));
        files.put("data/steps.csv", steps.bytes());
        files.put("data/separations.json", json(MixedSteps.separations()));
        files.put("data/cases.csv", register.table().bytes());
        files.put("data/required_steps.json", json(CaseRegister.requiredSteps()));
        files.put("data/relatives.csv", relations.relatives().bytes());
        files.put("data/company_roles.csv", relations.companyRoles().bytes());
        files.put("data/posts_apart.csv", relations.postsApart().bytes());
        files.put("data/separation_exceptions.csv", smallUnits.exceptions().bytes());
        files.put("data/exception_checks.csv", smallUnits.checks().bytes());
        frauds.putInto(files);
        criminalTransfers.putInto(files);
        files.put("data/step_powers.csv", smallUnits.stepPowers().bytes());
        files.put("data/ledger_duties.csv", cashiers.table().bytes());
        incidents.putInto(files);
        audits.putInto(files);
        decisions.putInto(files);
        guidance.putInto(files);
        integrity.putInto(files);
        documents.putInto(files);
        evaluations.putInto(files);
        rectifications.putInto(files);
        supervised.putInto(files);
        controlUnits.putInto(files);
        risks.putInto(files);
        files.put("data/vouchers.csv", voucherTable.bytes());
        files.put("data/originals.csv", originals.number(key).bytes());
        files.put("data/original_alterations.csv", originals.alterations().bytes());
        files.put("data/voucher_originals.csv", originals.parts().bytes());
        files.put("data/voucher_payments.csv", voucherPayments.table().bytes());
        files.put("data/voucher_entries.csv", papersOfVouchers.entries().bytes());
        files.put("data/voucher_attachments.csv", papersOfVouchers.attachments().bytes());
        files.put("data/accounting_periods.csv", papersOfVouchers.periods().bytes());
        trainingClasses.putInto(files);
        trainingSupervision.putInto(files);
        files.put("data/seal_uses.csv", seals.number(key).bytes());
        files.put("data/seal_authorities.csv", seals.authorityTable().bytes());
        files.put("data/seals.csv", sealLives.lives().bytes());
        files.put("data/seal_destructions.csv", sealLives.destructions().bytes());
        files.put("data/seal_takeouts.csv", sealLives.takeouts().bytes());
        files.put("data/seal_custody.csv", custodies.custody().bytes());
        files.put("data/seal_handovers.csv", custodies.handovers().bytes());
        files.put("data/payment_instruments.csv", custodies.instruments().bytes());
        files.put("data/seal_approvals.csv", sealPapers.approvals().bytes());
        files.put("data/specimen_changes.csv", sealPapers.specimens().bytes());
        archive.putInto(files);
        guides.putInto(files);
        files.put("data/office_hours.csv", SealPapers.officeHours().bytes());
        files.put("data/seal_register_fields.csv", SealPapers.registerFields().bytes());
        files.put("data/delegations.csv", delegations.bytes());
        files.put("data/voucher_actions.csv", voucherActions.table().bytes());
        files.put("data/notices.csv", published.notices().bytes());
        files.put("data/notice_entries.csv", published.entries().bytes());
        files.put("data/payments.csv", published.payments().bytes());
        publicNotices.putInto(files);
        publicNotices.onPaper().forEach(row -> coverage.offline().add(row.toArray()));
        wrongPayments.putInto(files);
        files.put(
                "data/sensitive_permissions.csv",
                AccountRegister.sensitivePermissions().bytes());
        files.put("data/sessions.csv", logIns.sessions().bytes());
        files.put("data/terminals.csv", logIns.terminals().bytes());
        files.put("data/absences.csv", logIns.absences().bytes());
        files.put("data/shifts.csv", logIns.shifts().bytes());
        files.put("data/password_resets.csv", logIns.resets().bytes());
        files.put("data/log_coverage.csv", systemLogs.table().bytes());
        channels.putInto(files);
        stacked.putInto(files);
        files.put("data/system_programmes.csv", coverage.programmeTable().bytes());
        files.put("data/business_cases.csv", coverage.cases().bytes());
        files.put("data/payment_cases.csv", coverage.paymentCases().bytes());
        files.put("data/offline_payments.csv", coverage.offline().bytes());
        reviewed.putInto(files);
        claiming.putInto(files);
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
