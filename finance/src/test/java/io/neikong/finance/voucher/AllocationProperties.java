package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AllocationProperties {

    @Property(tries = 500, seed = "20211126")
    void an_original_is_kept_to_the_cent(@ForAll("parts") List<AllocatedPart> parts) {
        long cents = cents(parts, Standing.COUNTS);
        boolean used = parts.stream().anyMatch(part -> part.standing() == Standing.COUNTS);

        assertThat(verdict(original(cents, parts))).isEqualTo(used ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE);
        assertThat(verdict(original(cents - 1, parts)))
                .isEqualTo(used && cents > 0 ? Verdict.VIOLATED : verdict(original(cents, parts)));
    }

    @Property(tries = 500, seed = "20211126")
    void a_voucher_is_supported_to_the_cent(@ForAll("parts") List<AllocatedPart> parts) {
        long cents = cents(parts, Standing.COUNTS) + cents(parts, Standing.RETURNED);
        boolean any = parts.stream()
                .anyMatch(part -> part.standing() == Standing.COUNTS || part.standing() == Standing.RETURNED);

        assertThat(verdict(voucher(cents, parts))).isEqualTo(any ? Verdict.SATISFIED : Verdict.VIOLATED);
        assertThat(verdict(voucher(cents + 1, parts))).isEqualTo(Verdict.VIOLATED);
    }

    @Property(tries = 300, seed = "20211126")
    void the_order_of_the_parts_changes_nothing(
            @ForAll("parts") List<AllocatedPart> parts,
            @ForAll @LongRange(min = 0, max = 30_000) long cents,
            @ForAll Random order) {
        List<AllocatedPart> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, order);

        assertThat(new AllocationWithinOriginal().examine(original(cents, shuffled)))
                .isEqualTo(new AllocationWithinOriginal().examine(original(cents, parts)));
        assertThat(new SupportedByOriginals().examine(voucher(cents, shuffled)))
                .isEqualTo(new SupportedByOriginals().examine(voucher(cents, parts)));
    }

    @Property(tries = 500, seed = "20211126")
    void an_original_cut_into_any_parts_supports_a_voucher_for_each(
            @ForAll @LongRange(min = 1, max = 100_000_00) long total, @ForAll Random knife) {
        List<AllocatedPart> parts = new ArrayList<>();
        for (long left = total; left > 0; ) {
            long cut = 1 + (long) (knife.nextDouble() * left);
            parts.add(part("v" + parts.size(), Math.min(cut, left), Standing.COUNTS));
            left -= Math.min(cut, left);
        }

        assertThat(verdict(original(total, parts))).isEqualTo(Verdict.SATISFIED);
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(verdict(voucher(cents(part), List.of(part)))).isEqualTo(Verdict.SATISFIED));
    }

    @Provide
    Arbitrary<List<AllocatedPart>> parts() {
        return Combinators.combine(
                        Arbitraries.of("v1", "v2", "v3"),
                        Arbitraries.longs().between(0, 10_000),
                        Arbitraries.of(Standing.class))
                .as(AllocationProperties::part)
                .list()
                .ofMaxSize(6);
    }

    private static AllocatedPart part(String voucher, long cents, Standing standing) {
        return new AllocatedPart("o", voucher, BigDecimal.valueOf(cents, 2), standing);
    }

    private static long cents(List<AllocatedPart> parts, Standing standing) {
        return parts.stream()
                .filter(part -> part.standing() == standing)
                .mapToLong(AllocationProperties::cents)
                .sum();
    }

    private static long cents(AllocatedPart part) {
        return Objects.requireNonNull(part.amount()).movePointRight(2).longValueExact();
    }

    private static AllocatedOriginal original(long cents, List<AllocatedPart> parts) {
        return new AllocatedOriginal("o", BigDecimal.valueOf(cents, 2), parts);
    }

    private static SupportedVoucher voucher(long cents, List<AllocatedPart> parts) {
        return new SupportedVoucher("v", BigDecimal.valueOf(cents, 2), Status.POSTED, true, parts);
    }

    private static Verdict verdict(AllocatedOriginal original) {
        return new AllocationWithinOriginal().examine(original).verdict();
    }

    private static Verdict verdict(SupportedVoucher voucher) {
        return new SupportedByOriginals().examine(voucher).verdict();
    }
}
