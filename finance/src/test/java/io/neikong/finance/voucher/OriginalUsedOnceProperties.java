package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class OriginalUsedOnceProperties {

    @Property(tries = 1000, seed = "20211126")
    void finds_what_comparing_all_pairs_finds(@ForAll("registers") List<RegisteredOriginal> register) {
        assertThat(doubtful(register)).isEqualTo(naive(register));
    }

    @Property(tries = 300, seed = "20211126")
    void the_order_of_the_register_changes_nothing(
            @ForAll("registers") List<RegisteredOriginal> register, @ForAll Random order) {
        List<RegisteredOriginal> shuffled = new ArrayList<>(register);
        Collections.shuffle(shuffled, order);

        assertThat(findings(shuffled)).isEqualTo(findings(register));
    }

    @Property(tries = 300, seed = "20211126")
    void no_two_findings_of_a_register_have_one_identifier(@ForAll("registers") List<RegisteredOriginal> register) {
        assertThat(findings(register)).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Property(tries = 300, seed = "20211126")
    void a_normal_form_is_its_own_normal_form(@ForAll("writings") String written) {
        String normal = OriginalKey.normalNumber(written);

        assertThat(OriginalKey.normalNumber(normal)).isEqualTo(normal);
    }

    @Property(tries = 300, seed = "20211126")
    void whatever_is_a_number_has_a_normal_form(@ForAll("writings") String written) {
        assertThat(OriginalKey.isNumber(written)).isEqualTo(OriginalKey.normalNumber(written) != null);
    }

    @Property(tries = 300, seed = "20211126")
    void width_case_space_and_leading_zeros_do_not_count(@ForAll("writings") String written) {
        String wide = written.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> c > ' ' && c <= '~' ? (char) (c - '!' + '\uff01') + " " : String.valueOf((char) c))
                .collect(Collectors.joining());

        assertThat(OriginalKey.normalNumber(wide)).isEqualTo(OriginalKey.normalNumber(written));
        assertThat(OriginalKey.normalNumber("00 " + written)).isEqualTo(OriginalKey.normalNumber(written));
    }

    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.strings().withChars("0019AZaz-/ \u3000\u00a0甲（）").ofMaxLength(12);
    }

    /** Few values, so that entries meet. */
    @Provide
    Arbitrary<List<RegisteredOriginal>> registers() {
        Arbitrary<List<String>> uses = Arbitraries.of("v1", "v2", "v3").list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("2631", " ２６３１", "2632").injectNull(0.7),
                        Arbitraries.of("seller", "ＳＥＬＬＥＲ", "other").injectNull(0.1),
                        Arbitraries.of("12", "012", "13", "-").injectNull(0.3),
                        Arbitraries.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))
                                .injectNull(0.1),
                        Arbitraries.of("100", "100.00", "-100").injectNull(0.1),
                        uses)
                .as((eInvoice, issuer, number, day, amount, vouchers) ->
                        new RegisteredOriginal("o", eInvoice, issuer, number, day, Parts.yuan(amount), vouchers))
                .list()
                .ofMaxSize(9)
                .withoutEdgeCases()
                .map(OriginalUsedOnceProperties::numbered);
    }

    private static List<RegisteredOriginal> numbered(List<RegisteredOriginal> register) {
        return IntStream.range(0, register.size())
                .mapToObj(i -> {
                    RegisteredOriginal one = register.get(i);
                    return new RegisteredOriginal(
                            "o" + i,
                            one.eInvoiceNumber(),
                            one.issuer(),
                            one.number(),
                            one.issuedOn(),
                            one.amount(),
                            one.vouchers());
                })
                .toList();
    }

    private static List<Finding> findings(List<RegisteredOriginal> register) {
        return AlikeOriginals.of(register).stream()
                .flatMap(alike -> new OriginalUsedOnce().examine(alike).findings().stream())
                .toList();
    }

    /** Every pair and every single entry that a finding is about. */
    private static Set<String> doubtful(List<RegisteredOriginal> register) {
        Set<String> found = new TreeSet<>();
        for (AlikeOriginals alike : AlikeOriginals.of(register)) {
            for (Finding finding : new OriginalUsedOnce().examine(alike).findings()) {
                List<RegisteredOriginal> used = alike.entries().stream()
                        .filter(RegisteredOriginal::isUsed)
                        .toList();
                boolean gap = finding.kind() == Finding.Kind.GAP;
                if (used.size() == 1) {
                    found.add("unidentified " + used.get(0).original());
                }
                for (RegisteredOriginal one : used) {
                    for (RegisteredOriginal other : used) {
                        boolean doubtful = !gap || number(one) == null || number(other) == null;
                        if (one.original().compareTo(other.original()) < 0 && doubtful) {
                            found.add((gap ? "perhaps " : "same ") + one.original() + " " + other.original());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> naive(List<RegisteredOriginal> register) {
        Set<String> found = new TreeSet<>();
        for (RegisteredOriginal one : register) {
            if (!one.vouchers().isEmpty() && eInvoice(one) == null && !isComparable(one)) {
                found.add("unidentified " + one.original());
            }
            for (RegisteredOriginal other : register) {
                if (one.original().compareTo(other.original()) < 0
                        && !one.vouchers().isEmpty()
                        && !other.vouchers().isEmpty()) {
                    String pair = one.original() + " " + other.original();
                    boolean alike = isComparable(one) && isComparable(other) && isLike(one, other);
                    if (eInvoice(one) != null && eInvoice(other) != null) {
                        if (Objects.equals(eInvoice(one), eInvoice(other)) && isRed(one) == isRed(other)) {
                            found.add("same " + pair);
                        }
                    } else if (alike && (number(one) == null || number(other) == null)) {
                        found.add("perhaps " + pair);
                    } else if (alike
                            && eInvoice(one) == null
                            && eInvoice(other) == null
                            && Objects.equals(number(one), number(other))) {
                        found.add("same " + pair);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isComparable(RegisteredOriginal one) {
        return one.issuer() != null && one.amount() != null && one.issuedOn() != null;
    }

    private static boolean isLike(RegisteredOriginal one, RegisteredOriginal other) {
        return Objects.equals(like(one), like(other));
    }

    private static List<Object> like(RegisteredOriginal one) {
        return List.of(
                written(Objects.requireNonNull(one.issuer())),
                Objects.requireNonNull(one.amount()).doubleValue(),
                Objects.requireNonNull(one.issuedOn()));
    }

    private static boolean isRed(RegisteredOriginal one) {
        BigDecimal amount = one.amount();
        return amount != null && amount.signum() < 0;
    }

    private static @Nullable String eInvoice(RegisteredOriginal one) {
        return one.eInvoiceNumber() == null ? null : written(one.eInvoiceNumber());
    }

    private static @Nullable String number(RegisteredOriginal one) {
        if (one.eInvoiceNumber() != null) {
            return eInvoice(one);
        }
        return one.number() == null || one.number().equals("-") ? null : written(one.number());
    }

    /** The few writings that occur above, by a list of them. */
    private static String written(String text) {
        return switch (text) {
            case " ２６３１" -> "2631";
            case "ＳＥＬＬＥＲ" -> "seller";
            case "012" -> "12";
            default -> text;
        };
    }
}
