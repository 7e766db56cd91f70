package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    @Test
    void has_as_many_codes_as_its_readme_says_and_two_more() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToObj(DivisionsTest::sixDigits)
                        .filter(code -> Divisions.isListed(code, 0))
                        .count())
                .isEqualTo(7042 + 2);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "110105, 1900, true",
        "110105, 1980, true",
        "110105, 2030, true",
        "310224, 1980, true",
        "310224, 1991, true",
        "310224, 1992, false",
        "310115, 1991, false",
        "310115, 1992, true",
        "310115, 2030, true",
        "440524, 1880, false",
        "440524, 1983, true",
        "440524, 1993, false",
        "999999, 2000, false",
        "31A115, 2000, false",
    })
    void knows_in_which_years_a_code_was_listed(String code, int year, boolean inForce) {
        assertThat(Divisions.wasInForce(code, 0, year)).isEqualTo(inForce);
    }

    @Test
    void every_code_belongs_to_a_province_that_a_resident_id_may_name() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToObj(DivisionsTest::sixDigits)
                        .filter(code -> Divisions.isListed(code, 0))
                        .filter(code -> !code.equals("100000")))
                .allMatch(code -> NaiveIdentifiers.PROVINCES.contains(code.substring(0, 2)));
    }

    private static String sixDigits(int code) {
        return String.valueOf(1_000_000 + code).substring(1);
    }
}
