package io.neikong.finance.subsidy.comparison;

import io.neikong.finance.subsidy.comparison.ComparedApplication.Payment;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applications for the tests, decided on 2026-04-20 at ten and paid on 2026-05-06 at ten. */
final class Comparisons {

    static final String DECIDED = "2026-04-20T10:00:00";
    static final String PAID = "2026-05-06T10:00:00";
    static final String BEFORE = "2026-04-20T09:00:00";
    static final Resolution CLEARED = new Resolution("person", false, at(BEFORE), "REASON-3", true);

    private Comparisons() {}

    static ComparedApplication application(@Nullable List<String> required, Comparison... comparisons) {
        return dated(required, DECIDED, PAID, null, comparisons);
    }

    static ComparedApplication dated(
            @Nullable List<String> required,
            @Nullable String decided,
            @Nullable String paid,
            @Nullable String changed,
            Comparison... comparisons) {
        return new ComparedApplication(
                "application",
                "programme",
                required,
                true,
                at(decided),
                new Payment(at(paid), at(changed)),
                Stream.of(comparisons).toList());
    }

    static ComparedApplication unpaid(List<String> required, Comparison... comparisons) {
        return new ComparedApplication(
                "application",
                "programme",
                required,
                true,
                at(DECIDED),
                null,
                Stream.of(comparisons).toList());
    }

    static ComparedApplication rejected(Comparison... comparisons) {
        return new ComparedApplication(
                "application",
                "programme",
                List.of("deaths"),
                false,
                null,
                null,
                Stream.of(comparisons).toList());
    }

    /** A query by the whole number; its identifier is the source and the time. */
    static Comparison query(String source, @Nullable String at, @Nullable Result result) {
        return query(source, at, result, Match.NUMBER, null);
    }

    static Comparison query(
            String source,
            @Nullable String at,
            @Nullable Result result,
            @Nullable Match match,
            @Nullable Resolution resolution) {
        return new Comparison(source + "@" + at, source, "request", at(at), null, result, match, resolution);
    }

    static Comparison snapshot(String source, String at, String day) {
        return new Comparison(
                source + "@" + at, source, "request", at(at), LocalDate.parse(day), Result.NO_HIT, Match.NUMBER, null);
    }

    static Comparison hit(String source, String at, @Nullable Resolution resolution) {
        return query(source, at, Result.HIT, Match.NUMBER, resolution);
    }

    /** Local to Shanghai. */
    static @Nullable Instant at(@Nullable String local) {
        return local == null ? null : OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
