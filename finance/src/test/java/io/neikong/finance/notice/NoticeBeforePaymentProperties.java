package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeBeforePaymentTest.CONTROL;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.entry;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.payment;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.notice.NoticedPayment.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoticeBeforePaymentProperties {

    private static final LocalDate ORDERED = LocalDate.of(2026, 12, 20);
    private static final Entry COVERING = entry("covering", "800", ORDERED.minusMonths(1));

    @Property(tries = 500, seed = "20211126")
    void a_covering_notice_satisfies_whatever_else_was_announced(@ForAll("entries") List<Entry> entries) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(COVERING);

        assertThat(verdict(more)).isEqualTo(Verdict.SATISFIED);
    }

    @Property(tries = 500, seed = "20211126")
    void one_more_notice_never_makes_it_worse(@ForAll("entries") List<Entry> entries, @ForAll("anyEntry") Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);

        assertThat(badness(verdict(more))).isLessThanOrEqualTo(badness(verdict(entries)));
    }

    @Property(tries = 500, seed = "20211126")
    void the_order_of_the_notices_changes_nothing(@ForAll("entries") List<Entry> entries, @ForAll Random order) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, order);

        assertThat(CONTROL.examine(payment("800", ORDERED, shuffled.toArray(Entry[]::new))))
                .isEqualTo(CONTROL.examine(payment("800", ORDERED, entries.toArray(Entry[]::new))));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return anyEntry().list().ofMaxSize(5).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Entry> anyEntry() {
        return Combinators.combine(
                        Arbitraries.of("n1", "n2", "n3"),
                        Arbitraries.of("500", "799.99", "800", "900").injectNull(0.2),
                        Arbitraries.integers()
                                .between(-10, 15)
                                .map(ORDERED::minusDays)
                                .injectNull(0.2))
                .as((notice, amount, publishedOn) -> entry(notice, amount, publishedOn));
    }

    private static int badness(Verdict verdict) {
        return List.of(Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.VIOLATED)
                .indexOf(verdict);
    }

    private static Verdict verdict(List<Entry> entries) {
        return CONTROL.examine(payment("800", ORDERED, entries.toArray(Entry[]::new)))
                .verdict();
    }
}
