package io.neikong.finance.subsidy.material;

import io.neikong.finance.subsidy.material.ApplicationMaterials.Renaming;
import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Check.Result;
import io.neikong.finance.subsidy.material.Material.Force;
import io.neikong.finance.subsidy.material.Material.Form;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.time.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applications for the tests: applied for on 2026-03-10, for the first quarter, decided on 2026-04-20 at ten. */
final class Materials {

    static final LocalDate APPLIED = LocalDate.of(2026, 3, 10);
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate AFTER = LocalDate.of(2026, 4, 1);
    static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);
    static final Instant DECIDED_AT = Instant.parse("2026-04-20T02:00:00Z");
    static final Form GOOD = new Form(Answer.YES, Answer.YES, Answer.YES, Signature.PARTY);

    private Materials() {}

    static RequiredMaterial required(String kind, @Nullable DecisiveDay decisive) {
        return new RequiredMaterial(List.of(kind), List.of(Mark.values()), decisive);
    }

    static ApplicationMaterials application(@Nullable List<RequiredMaterial> required, Material... materials) {
        return application(required, true, DECIDED_AT, List.of(), materials);
    }

    static ApplicationMaterials application(
            @Nullable List<RequiredMaterial> required,
            boolean approved,
            @Nullable Instant decidedAt,
            List<Renaming> renamings,
            Material... materials) {
        return new ApplicationMaterials(
                "application",
                "programme",
                "2026-1",
                APPLIED,
                FIRST,
                AFTER,
                approved,
                decidedAt,
                required,
                Stream.of(materials).toList(),
                renamings);
    }

    /** An item handed in on the day of the application. */
    static Material item(String kind, Form form) {
        return item(kind, APPLIED, form);
    }

    static Material item(String kind, @Nullable LocalDate submittedOn, Form form) {
        return new Material(
                kind + "-1",
                kind,
                submittedOn,
                FIRST,
                form,
                Force.UNLIMITED,
                check(Result.GENUINE, DECIDED_AT),
                List.of());
    }

    /** An item in force from a day until a day, written as ISO days; "?" is not recorded, "-" for ever. */
    static Material valid(String material, @Nullable String issued, @Nullable String from, String until) {
        return valid(material, issued, from, until, null);
    }

    static Material valid(
            String material, @Nullable String issued, @Nullable String from, String until, @Nullable String revoked) {
        Force force = new Force(
                day(from), until.equals("?") || until.equals("-") ? null : day(until), until.equals("-"), day(revoked));
        return new Material(
                material, "licence", APPLIED, day(issued), GOOD, force, check(Result.GENUINE, DECIDED_AT), List.of());
    }

    static Material checked(String material, @Nullable Check check) {
        return new Material(material, "licence", APPLIED, FIRST, GOOD, Force.UNLIMITED, check, List.of());
    }

    static Check check(@Nullable Result result, @Nullable Instant checkedAt) {
        return new Check("register", "market", checkedAt, result, "checker");
    }

    static Material stating(String material, Statement... statements) {
        return new Material(
                material,
                "licence",
                APPLIED,
                FIRST,
                GOOD,
                Force.UNLIMITED,
                check(Result.GENUINE, DECIDED_AT),
                List.of(statements));
    }

    static Statement says(Field field, @Nullable String value) {
        return new Statement(field, value);
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null || day.equals("?") ? null : LocalDate.parse(day);
    }
}
