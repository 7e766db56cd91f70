package io.neikong.finance.subsidy.channel;

import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.channel.ChannelMatrix.DecidedOn;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Line;
import io.neikong.finance.subsidy.channel.Charge.Category;
import io.neikong.finance.subsidy.channel.Charge.Days;
import io.neikong.finance.subsidy.channel.Charge.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge in the making for the tests: 900 yuan of TRAINING for somebody unemployed, charged to UI and judged on 2026-06-30, unless
 * something else is said.
 */
final class Charges {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** Training is paid by UI for the unemployed and by EDU for the employed, by the day the training starts; insurance by anybody's fund. */
    static final ChannelMatrix MATRIX = ChannelMatrix.of(List.of(
            line("TRAINING", "UNEMPLOYED", DecidedOn.TRAINING_START, "UI", List.of("2080701"), "1000", false),
            line("TRAINING", "EMPLOYED", DecidedOn.TRAINING_START, "EDU", List.of("2050801"), "800", false),
            line("CERT", "UNEMPLOYED", DecidedOn.CERTIFICATE, "UI", List.of(), "1000", false),
            line("CERT", "EMPLOYED", DecidedOn.CERTIFICATE, "EDU", List.of(), null, false),
            new Line(
                    "INSURANCE",
                    null,
                    DecidedOn.BENEFIT_START,
                    List.of("UI", "EMP"),
                    List.of(),
                    new BigDecimal("500"),
                    true,
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2026, 1, 1)),
            new Line(
                    "INSURANCE",
                    null,
                    DecidedOn.BENEFIT_START,
                    List.of("EMP"),
                    List.of(),
                    new BigDecimal("600"),
                    true,
                    LocalDate.of(2026, 1, 1),
                    null)));

    private String charge = "c1";
    private @Nullable String programme = "TRAINING";
    private @Nullable BenefitPeriod period = new BenefitPeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1));
    private final List<Category> categories = new ArrayList<>();
    private @Nullable LocalDate trainingStart = LocalDate.of(2026, 3, 2);
    private @Nullable LocalDate certificate;
    private Channel channel = new Channel("UI", "2080701");
    private @Nullable String object = "TUITION";
    private @Nullable BigDecimal amount = new BigDecimal("900");
    private @Nullable BigDecimal budgetLeft = new BigDecimal("50000");
    private @Nullable LocalDate paidOn = LocalDate.of(2026, 4, 10);
    private Status status = Status.PAID;
    private LocalDate asOf = AS_OF;

    static Charges charge() {
        return new Charges();
    }

    static Charges charge(String id) {
        Charges one = new Charges();
        one.charge = id;
        return one;
    }

    private static Line line(
            String programme,
            String category,
            DecidedOn decidedOn,
            String fund,
            List<String> codes,
            @Nullable String standard,
            boolean perMonth) {
        return new Line(
                programme,
                category,
                decidedOn,
                List.of(fund),
                codes,
                standard == null ? null : new BigDecimal(standard),
                perMonth,
                null,
                null);
    }

    Charges of(@Nullable String one) {
        programme = one;
        return this;
    }

    Charges during(String from, String toExclusive) {
        period = new BenefitPeriod(LocalDate.parse(from), LocalDate.parse(toExclusive));
        return this;
    }

    Charges undated() {
        period = null;
        return this;
    }

    Charges was(@Nullable String category, @Nullable String from, @Nullable String until) {
        categories.add(new Category(category, day(from), day(until)));
        return this;
    }

    Charges starting(@Nullable String day) {
        trainingStart = day(day);
        return this;
    }

    Charges certified(@Nullable String day) {
        certificate = day(day);
        return this;
    }

    Charges to(@Nullable String fund, @Nullable String code) {
        channel = new Channel(fund, code);
        return this;
    }

    Charges object(@Nullable String one) {
        object = one;
        return this;
    }

    Charges amount(@Nullable String yuan) {
        amount = yuan == null ? null : new BigDecimal(yuan);
        return this;
    }

    Charges budgetLeft(@Nullable String yuan) {
        budgetLeft = yuan == null ? null : new BigDecimal(yuan);
        return this;
    }

    Charges paidOn(@Nullable String day) {
        paidOn = day(day);
        return this;
    }

    Charges status(Status one) {
        status = one;
        return this;
    }

    Charges asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    Charge made() {
        return new Charge(
                charge,
                programme,
                period,
                categories.isEmpty() ? List.of(new Category("UNEMPLOYED", null, null)) : categories,
                new Days(LocalDate.of(2026, 2, 2), trainingStart, certificate),
                channel,
                object,
                amount,
                budgetLeft,
                paidOn,
                status,
                asOf);
    }
}
