package io.neikong.permissions.coverage;

import io.neikong.party.Approval;
import io.neikong.permissions.coverage.BusinessCase.PaymentOfCase;
import io.neikong.permissions.coverage.BusinessCase.Status;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.NamedCase;
import io.neikong.permissions.coverage.TracedPayment.OfflineException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts for the tests of this package: a payment ordered on 5 March 2026 at 18:00. */
public final class Payments {

    public static final Instant ORDERED = Instant.parse("2026-03-05T10:00:00Z");

    private Payments() {}

    public static TracedPayment online(String... cases) {
        return new TracedPayment("Y1", ORDERED, true, Channel.SYSTEM, null, named(cases));
    }

    public static TracedPayment offline(@Nullable OfflineException exception, String... cases) {
        return new TracedPayment("Y1", ORDERED, true, Channel.OFFLINE, exception, named(cases));
    }

    public static TracedPayment typedInLater() {
        return typedIn(ORDERED.plusSeconds(1));
    }

    public static TracedPayment typedIn(Instant recordedAt) {
        return new TracedPayment(
                "Y1", ORDERED, true, Channel.SYSTEM, null, List.of(new NamedCase("A1", true, recordedAt)));
    }

    public static OfflineException approvedAt(@Nullable String claimed, @Nullable String recorded) {
        return new OfflineException(new Approval("head", moment(claimed), moment(recorded)));
    }

    public static BusinessCase caseOf(Status status, String... payments) {
        return new BusinessCase(
                "A1",
                status,
                Stream.of(payments)
                        .map(payment -> new PaymentOfCase(payment, true))
                        .toList());
    }

    private static List<NamedCase> named(String... cases) {
        return Stream.of(cases).map(one -> new NamedCase(one, true, null)).toList();
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
