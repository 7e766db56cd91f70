package io.neikong.finance;

import io.neikong.finance.subsidy.comparison.ComparedApplication;
import io.neikong.finance.subsidy.comparison.ComparedApplication.Payment;
import io.neikong.finance.subsidy.comparison.Comparison;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.finance.subsidy.comparison.ComparisonRule;
import io.neikong.finance.subsidy.comparison.FewOverrides;
import io.neikong.finance.subsidy.comparison.FreshAtPayment;
import io.neikong.finance.subsidy.comparison.HitsResolved;
import io.neikong.finance.subsidy.comparison.OverriddenHits;
import io.neikong.finance.subsidy.comparison.OverriddenHits.Hit;
import io.neikong.finance.subsidy.comparison.QueriesAnswered;
import io.neikong.finance.subsidy.comparison.SourcesCompared;
import io.neikong.finance.subsidy.employer.ClaimedEmployment;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contract;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contribution;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Wage;
import io.neikong.finance.subsidy.employer.CreditCodeWellFormed;
import io.neikong.finance.subsidy.employer.EmployerInGoodStanding;
import io.neikong.finance.subsidy.employer.EmployerRule;
import io.neikong.finance.subsidy.employer.EmployerStanding;
import io.neikong.finance.subsidy.employer.EmployerStanding.Entry;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.finance.subsidy.employer.EmployerTrace;
import io.neikong.finance.subsidy.employer.EmployerTrace.Headcount;
import io.neikong.finance.subsidy.employer.EmployerVerification;
import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import io.neikong.finance.subsidy.employer.EmployerVerification.Visit;
import io.neikong.finance.subsidy.employer.EmployerVerified;
import io.neikong.finance.subsidy.employer.EmploymentReal;
import io.neikong.finance.subsidy.employer.NoShellSignals;
import io.neikong.finance.subsidy.material.ApplicationMaterials;
import io.neikong.finance.subsidy.material.ApplicationReviews;
import io.neikong.finance.subsidy.material.ApplicationReviews.Level;
import io.neikong.finance.subsidy.material.ApplicationReviews.Opinion;
import io.neikong.finance.subsidy.material.ApplicationReviews.Review;
import io.neikong.finance.subsidy.material.AuthenticityChecked;
import io.neikong.finance.subsidy.material.Material;
import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Force;
import io.neikong.finance.subsidy.material.Material.Form;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.MaterialRule;
import io.neikong.finance.subsidy.material.MaterialsComplete;
import io.neikong.finance.subsidy.material.MaterialsConsistent;
import io.neikong.finance.subsidy.material.MaterialsInForce;
import io.neikong.finance.subsidy.material.RequiredMaterial;
import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.finance.subsidy.material.ReviewedTwice;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.StatedIdentifier;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on what happens between an application and its payment, by one application of a company. */
final class ReviewExamples {

    private static final LocalDate APPLIED = LocalDate.of(2026, 3, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);
    private static final LocalDate PAID = LocalDate.of(2026, 5, 6);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.china();
    private static final Policy POLICY = Policy.builtIn();

    private ReviewExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        MaterialRule.COMPLETE,
                        new MaterialsComplete(),
                        materials(licence(Signature.PARTY, LocalDate.of(2027, 1, 1), checker("P-0201"), "800.00")),
                        materials(licence(Signature.NOBODY, LocalDate.of(2027, 1, 1), checker("P-0201"), "800.00"))),
                RuleExample.of(
                        MaterialRule.IN_FORCE,
                        new MaterialsInForce(),
                        materials(licence(Signature.PARTY, APPLIED.plusDays(1), checker("P-0201"), "800.00")),
                        materials(licence(Signature.PARTY, APPLIED, checker("P-0201"), "800.00"))),
                RuleExample.of(
                        MaterialRule.AUTHENTICITY_CHECKED,
                        new AuthenticityChecked(CALENDAR, POLICY),
                        materials(licence(Signature.PARTY, APPLIED, checker("P-0201"), "800.00")),
                        materials(licence(Signature.PARTY, APPLIED, null, "800.00")),
                        Parameters.COMPARISON_AGE),
                RuleExample.of(
                        MaterialRule.CONSISTENT,
                        new MaterialsConsistent(),
                        materials(licence(Signature.PARTY, APPLIED, null, "800.00")),
                        materials(licence(Signature.PARTY, APPLIED, null, "880.00"))),
                RuleExample.of(MaterialRule.REVIEWED_TWICE, new ReviewedTwice(), reviews("P-0203"), reviews("P-0202")),
                RuleExample.of(
                        EmployerRule.IN_GOOD_STANDING,
                        new EmployerInGoodStanding(CALENDAR, POLICY),
                        standing(Status.IN_BUSINESS),
                        standing(Status.DEREGISTERED),
                        Parameters.COMPARISON_AGE),
                RuleExample.of(
                        EmployerRule.CREDIT_CODE_WELL_FORMED,
                        new CreditCodeWellFormed(),
                        code("91350100M000100Y43"),
                        code("91350100M000100Y4Z")),
                RuleExample.of(
                        EmployerRule.EMPLOYMENT_REAL, new EmploymentReal(), employment("W-0031"), employment("W-0099")),
                RuleExample.of(
                        EmployerRule.VERIFIED,
                        new EmployerVerified(),
                        verification(new Visit("VS-0004", APPLIED, "P-0204", Answer.YES, "PHOTO-0004")),
                        verification(new Visit("VS-0004", PAID, "P-0204", Answer.YES, "PHOTO-0004"))),
                RuleExample.of(EmployerRule.NO_SHELL_SIGNALS, new NoShellSignals(), trace(4), trace(5)),
                RuleExample.of(
                        ComparisonRule.SOURCES_COMPARED,
                        new SourcesCompared(),
                        compared(DECIDED, Result.NO_HIT, null),
                        compared(PAID, Result.NO_HIT, null)),
                RuleExample.of(
                        ComparisonRule.FRESH_AT_PAYMENT,
                        new FreshAtPayment(CALENDAR, POLICY),
                        compared(LocalDate.of(2026, 4, 6), Result.NO_HIT, null),
                        compared(LocalDate.of(2026, 4, 5), Result.NO_HIT, null),
                        Parameters.COMPARISON_AGE),
                RuleExample.of(
                        ComparisonRule.HITS_RESOLVED,
                        new HitsResolved(),
                        compared(DECIDED, Result.HIT, "OTHER_PERSON"),
                        compared(DECIDED, Result.HIT, null)),
                RuleExample.of(ComparisonRule.FEW_OVERRIDES, new FewOverrides(), overrides(5), overrides(6)),
                RuleExample.of(
                        ComparisonRule.ANSWERED,
                        new QueriesAnswered(),
                        compared(DECIDED, Result.NO_HIT, null),
                        compared(DECIDED, Result.TIMED_OUT, null)));
    }

    private static Instant noonOf(LocalDate day) {
        return ChinaTime.startOf(day).plusSeconds(43_200);
    }

    private static ApplicationMaterials materials(Material licence) {
        RequiredMaterial required =
                new RequiredMaterial(List.of("LICENCE"), List.of(Mark.values()), DecisiveDay.APPLICATION);
        return new ApplicationMaterials(
                "AP-0012",
                "HIRING_SUBSIDY",
                "2026-1",
                APPLIED,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 1),
                true,
                noonOf(DECIDED),
                List.of(required),
                List.of(licence, form()),
                List.of());
    }

    private static Material licence(Signature signature, LocalDate until, @Nullable Check check, String amount) {
        return new Material(
                "MT-0031",
                "LICENCE",
                APPLIED,
                LocalDate.of(2021, 5, 6),
                new Form(Answer.YES, Answer.YES, Answer.YES, signature),
                new Force(null, until, false, null),
                check,
                List.of(new Statement(Statement.Field.AMOUNT, amount)));
    }

    private static Material form() {
        return new Material(
                "MT-0032",
                "APPLICATION_FORM",
                APPLIED,
                APPLIED,
                new Form(Answer.YES, Answer.YES, Answer.YES, Signature.PARTY),
                Force.UNLIMITED,
                checker("P-0201"),
                List.of(new Statement(Statement.Field.AMOUNT, "800.00")));
    }

    private static Check checker(String checker) {
        return new Check("ONLINE", "COMPANY_REGISTER", noonOf(DECIDED.minusDays(3)), Check.Result.GENUINE, checker);
    }

    private static ApplicationReviews reviews(String second) {
        return new ApplicationReviews(
                "AP-0012",
                true,
                noonOf(DECIDED),
                List.of(
                        new Review(Level.FIRST, "P-0202", false, Opinion.PASS, noonOf(DECIDED.minusDays(3))),
                        new Review(Level.SECOND, second, false, Opinion.PASS, noonOf(DECIDED))));
    }

    private static EmployerStanding standing(Status status) {
        return new EmployerStanding(
                "AP-0012",
                "HIRING_SUBSIDY",
                APPLIED,
                DECIDED,
                List.of(new Entry(status, LocalDate.of(2021, 5, 6), null)));
    }

    private static StatedIdentifier code(String code) {
        return new StatedIdentifier("CO-0003", IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, code, DECIDED);
    }

    /** The wage of January went to that account. */
    private static ClaimedEmployment employment(String payee) {
        YearMonth january = YearMonth.of(2026, 1);
        return new ClaimedEmployment(
                "AP-0012/W-0031",
                "W-0031",
                List.of("CO-0003"),
                APPLIED,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                List.of(new Contract("CO-0003", LocalDate.of(2025, 6, 1), null, true)),
                List.of(new Contribution(january, "CO-0003", LocalDate.of(2026, 1, 20))),
                List.of(new Wage(january, "CO-0003", payee, new BigDecimal("5200.00"))),
                List.of());
    }

    private static EmployerVerification verification(Visit visit) {
        return new EmployerVerification("AP-0012", Risk.HIGH, true, noonOf(DECIDED), List.of(visit));
    }

    private static EmployerTrace trace(int claimantsAtAddress) {
        return new EmployerTrace(
                "CO-0003",
                claimantsAtAddress,
                1,
                List.of(new Headcount(YearMonth.of(2026, 4), 21), new Headcount(YearMonth.of(2026, 5), 22)),
                null,
                LocalDate.of(2026, 6, 30));
    }

    private static ComparedApplication compared(LocalDate queriedOn, Result result, @Nullable String reason) {
        Resolution resolution =
                reason == null ? null : new Resolution("P-0203", false, noonOf(queriedOn), reason, true);
        return new ComparedApplication(
                "AP-0012",
                "HIRING_SUBSIDY",
                List.of("DEATHS"),
                true,
                noonOf(DECIDED),
                new Payment(noonOf(PAID), null),
                List.of(new Comparison(
                        "CM-0077", "DEATHS", "REQ-5512", noonOf(queriedOn), null, result, Match.NUMBER, resolution)));
    }

    private static OverriddenHits overrides(int overridden) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 1; i <= overridden; i++) {
            hits.add(new Hit("CM-010" + i, i % 2 == 0 ? "P-0203" : "P-0202"));
        }
        return new OverriddenHits("HIRING_SUBSIDY", 10, hits);
    }
}
