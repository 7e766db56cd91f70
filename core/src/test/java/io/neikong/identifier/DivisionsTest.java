package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    @Test
    void has_as_many_codes_as_its_readme_says_and_one_more() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToObj(DivisionsTest::sixDigits)
                        .filter(code -> Divisions.isListed(code, 0))
                        .count())
                .isEqualTo(7217 + 1);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "110105, 1900, true",
        "110105, 2030, true",
        "310224, 1991, true",
        "440524, 1880, true",
        "110103, 2009, true",
        "110103, 2010, false",
        "310151, 2015, false",
        "310151, 2016, true",
        "310151, 2030, true",
        "999999, 2000, false",
        "31A115, 2000, false",
    })
    void knows_in_which_years_a_code_may_have_been_listed(String code, int year, boolean inForce) {
        assertThat(Divisions.mayHaveBeenInForce(code, 0, year)).isEqualTo(inForce);
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
