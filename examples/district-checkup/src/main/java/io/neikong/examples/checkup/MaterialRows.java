package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.material.ApplicationMaterials;
import io.neikong.finance.subsidy.material.ApplicationMaterials.Renaming;
import io.neikong.finance.subsidy.material.ApplicationReviews;
import io.neikong.finance.subsidy.material.ApplicationReviews.Level;
import io.neikong.finance.subsidy.material.ApplicationReviews.Opinion;
import io.neikong.finance.subsidy.material.ApplicationReviews.Review;
import io.neikong.finance.subsidy.material.Material;
import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Force;
import io.neikong.finance.subsidy.material.Material.Form;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import io.neikong.finance.subsidy.material.MaterialPolicy;
import io.neikong.finance.subsidy.material.RequiredMaterial;
import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.time.WorkingCalendar;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The materials of applications, and their reviews. */
final class MaterialRows {

    private static final Map<String, Mark> MARKS =
            Map.of("legible", Mark.LEGIBLE, "dated", Mark.DATED, "signed", Mark.SIGNED, "sealed", Mark.SEALED);
    private static final Map<String, DecisiveDay> DECISIVE_DAYS = Map.of(
            "application", DecisiveDay.APPLICATION,
            "claimed-period", DecisiveDay.CLAIMED_PERIOD,
            "decision", DecisiveDay.DECISION);
    private static final Map<String, Signature> SIGNATURES = Map.of(
            "party", Signature.PARTY,
            "agent", Signature.AGENT,
            "agent-without-mandate", Signature.AGENT_WITHOUT_MANDATE,
            "nobody", Signature.NOBODY);
    private static final Map<String, Check.Result> RESULTS = Map.of(
            "genuine", Check.Result.GENUINE,
            "not-genuine", Check.Result.NOT_GENUINE,
            "not-confirmed", Check.Result.NOT_CONFIRMED);
    private static final Map<String, Field> FIELDS = Map.of(
            "person-name", Field.PERSON_NAME,
            "person-number", Field.PERSON_NUMBER,
            "unit-name", Field.UNIT_NAME,
            "credit-code", Field.CREDIT_CODE,
            "amount", Field.AMOUNT,
            "begin", Field.BEGIN,
            "end", Field.END);
    private static final Map<String, Level> LEVELS = Map.of("first", Level.FIRST, "second", Level.SECOND);
    private static final Map<String, Boolean> BY_SYSTEM = Map.of("person", false, "system", true);
    private static final Map<String, Opinion> OPINIONS = Map.of("pass", Opinion.PASS, "object", Opinion.OBJECT);

    private final District district;
    private final DataFolder folder;

    MaterialRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.REVIEWED_APPLICATIONS)) {
            return;
        }
        MaterialPolicy policy = new MaterialPolicy(district.policy(), WorkingCalendar.china());
        Map<String, ReviewedApplication> applications = ReviewedApplication.all(district);
        if (folder.has(Table.APPLICATION_MATERIALS)) {
            List<ApplicationMaterials> materials = materials(applications);
            checkup.examine("application_materials", materials.stream(), policy.onChecks());
            if (folder.has(Table.REQUIRED_MATERIALS)) {
                checkup.examine("required_materials", materials.stream(), policy.onMaterials());
            }
            if (folder.has(Table.MATERIAL_STATEMENTS)) {
                checkup.examine("material_statements", materials.stream(), policy.onStatements());
            }
        }
        if (folder.has(Table.APPLICATION_REVIEWS)) {
            checkup.examine("application_reviews", reviews(applications), policy.onReviews());
        }
    }

    private List<ApplicationMaterials> materials(Map<String, ReviewedApplication> applications) {
        ListMultimap<List<String>, RequiredMaterial> required =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.REQUIRED_MATERIALS,
                row -> required.put(List.of(row.required("programme"), row.required("policy_version")), required(row)));
        List<Renaming> renamings = folder.all(
                Table.RENAMINGS,
                row -> new Renaming(row.word("field", FIELDS), row.required("former"), row.required("present")));
        ListMultimap<String, Statement> statements =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Set<String> known = Set.copyOf(folder.all(Table.APPLICATION_MATERIALS, row -> row.required("material")));
        folder.forEach(
                Table.MATERIAL_STATEMENTS,
                row -> statements.put(row.known("material", known, Table.APPLICATION_MATERIALS), statement(row)));
        ListMultimap<String, Material> materials =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.APPLICATION_MATERIALS,
                row -> materials.put(
                        ReviewedApplication.of(row, applications),
                        material(row, statements.get(row.required("material")))));
        return applications.values().stream()
                .map(one -> new ApplicationMaterials(
                        one.id(),
                        one.programme(),
                        one.policyVersion(),
                        one.appliedOn(),
                        one.claimedFrom(),
                        one.claimedUntil(),
                        one.approved(),
                        one.decidedAt(),
                        askedOf(one, required),
                        materials.get(one.id()).stream()
                                .sorted(Comparator.comparing(Material::material))
                                .toList(),
                        renamings))
                .toList();
    }

    private static RequiredMaterial required(Row row) {
        row.required("kinds");
        return new RequiredMaterial(
                row.ids("kinds"),
                Objects.requireNonNullElse(row.words("marks", MARKS), List.of()),
                row.wordOrNull("decisive", DECISIVE_DAYS));
    }

    /** What a version asks for, null if it is not known. */
    private static @Nullable List<RequiredMaterial> askedOf(
            ReviewedApplication application, ListMultimap<List<String>, RequiredMaterial> required) {
        if (application.programme() == null || application.policyVersion() == null) {
            return null;
        }
        List<RequiredMaterial> asked = required.get(List.of(application.programme(), application.policyVersion()));
        return asked.isEmpty()
                ? null
                : asked.stream()
                        .sorted(Comparator.comparing(RequiredMaterial::kind))
                        .toList();
    }

    private static Statement statement(Row row) {
        try {
            return row.refusing("value", () -> new Statement(row.word("field", FIELDS), row.text("value")));
        } catch (DateTimeException e) {
            throw row.unusable("value", "expected a day such as 2026-02-14, but was \"" + row.text("value") + "\"");
        }
    }

    private Material material(Row row, List<Statement> statements) {
        row.validity();
        return new Material(
                row.required("material"),
                row.required("kind"),
                row.day("submitted_on"),
                row.day("issued_on"),
                new Form(
                        row.answer("legible"),
                        row.answer("dated"),
                        row.answer("sealed"),
                        row.wordOrNull("signed_by", SIGNATURES)),
                new Force(
                        row.day("from"),
                        row.day("to"),
                        Objects.requireNonNullElse(row.flag("unlimited"), false),
                        row.day("revoked_on")),
                check(row),
                statements);
    }

    /** A check that left no trace in any column was none. */
    private @Nullable Check check(Row row) {
        boolean any = Stream.of("check_method", "check_source", "checked_at", "check_result", "checked_by")
                .anyMatch(column -> row.text(column) != null);
        return any
                ? new Check(
                        row.text("check_method"),
                        row.text("check_source"),
                        row.instant("checked_at"),
                        row.wordOrNull("check_result", RESULTS),
                        district.person(row, "checked_by"))
                : null;
    }

    /** In the order of their times; those without a time come first, in the order of the file. */
    private Stream<ApplicationReviews> reviews(Map<String, ReviewedApplication> applications) {
        ListMultimap<String, Review> reviews =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.APPLICATION_REVIEWS,
                row -> reviews.put(
                        ReviewedApplication.of(row, applications),
                        new Review(
                                row.word("level", LEVELS),
                                district.person(row, "reviewer"),
                                row.word("kind", BY_SYSTEM, false),
                                row.wordOrNull("opinion", OPINIONS),
                                row.instant("reviewed_at"))));
        return applications.values().stream()
                .map(one -> new ApplicationReviews(
                        one.id(),
                        one.approved(),
                        one.decidedAt(),
                        reviews.get(one.id()).stream()
                                .sorted(Comparator.comparing(
                                                Review::reviewedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .thenComparing(Review::toString))
                                .toList()));
    }
}
