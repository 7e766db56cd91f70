package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ValidityProperties {

    private static final int SECONDS = 6;

    /** Intervals within a few seconds, so that all ways in which two can lie to each other come up. */
    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, SECONDS - 1).injectNull(0.2);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, SECONDS).injectNull(0.2);
        return Combinators.combine(from, length)
                .as((start, seconds) -> new Validity(
                        start == null ? null : Instant.ofEpochSecond(start),
                        seconds == null ? null : Instant.ofEpochSecond((start == null ? 0 : start) + seconds)));
    }

    private static LongStream moments() {
        return LongStream.rangeClosed(-1, 2 * SECONDS);
    }

    @Property(seed = "401")
    void overlap_if_they_share_a_moment(@ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        boolean shared = moments().mapToObj(Instant::ofEpochSecond).anyMatch(at -> one.covers(at) && other.covers(at));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property(seed = "402")
    void intersect_in_the_moments_they_share(@ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        moments()
                .mapToObj(Instant::ofEpochSecond)
                .forEach(at -> assertThat(one.intersection(other)
                                .filter(both -> both.covers(at))
                                .isPresent())
                        .as("%s", at)
                        .isEqualTo(one.covers(at) && other.covers(at)));
    }

    @Property(seed = "403")
    void are_unbroken_as_far_as_each_moment_in_between_is_covered(
            @ForAll @Size(max = 4) List<@From("validities") Validity> all) {
        Instant at = Instant.ofEpochSecond(SECONDS);
        Optional<Validity> unbroken = Validity.unbroken(at, all);

        moments()
                .mapToObj(Instant::ofEpochSecond)
                .forEach(moment -> assertThat(
                                unbroken.filter(time -> time.covers(moment)).isPresent())
                        .as("%s", moment)
                        .isEqualTo(LongStream.rangeClosed(
                                        Math.min(SECONDS, moment.getEpochSecond()),
                                        Math.max(SECONDS, moment.getEpochSecond()))
                                .mapToObj(Instant::ofEpochSecond)
                                .allMatch(between -> all.stream().anyMatch(one -> one.covers(between)))));
    }
}
