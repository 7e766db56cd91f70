package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.party.Person;
import io.neikong.time.Validity;
import jakarta.validation.ConstraintDeclarationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedPropertyTest {

    record Holder(@Nullable Object value) {}

    static class Bean {
        protected static final String CONSTANT = "constant";
        protected String name = "field";
        protected String fieldOnly = "field";

        public String getName() {
            return "getter of " + name;
        }

        public boolean isOpen() {
            return true;
        }
    }

    /** As a persistence provider makes them: the fields of a proxy are not filled. */
    static final class Proxy extends Bean {
        Proxy() {
            name = "nothing";
        }

        @Override
        public String getName() {
            return "loaded";
        }
    }

    private static @Nullable String identifier(@Nullable Object value) {
        return NamedProperty.of("value").identifierIn(new Holder(value));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return NamedProperty.of("value").dayIn(new Holder(value));
    }

    private static @Nullable BigDecimal amount(@Nullable Object value) {
        return NamedProperty.of("value").amountIn(new Holder(value));
    }

    @Test
    void reads_a_getter_before_a_field_and_of_a_proxy_too() {
        assertThat(NamedProperty.of("name").identifierIn(new Bean())).isEqualTo("getter of field");
        assertThat(NamedProperty.of("name").identifierIn(new Proxy())).isEqualTo("loaded");
        assertThat(NamedProperty.of("fieldOnly").identifierIn(new Proxy())).isEqualTo("field");
        assertThatThrownBy(() -> NamedProperty.of("open").identifierIn(new Bean()))
                .hasMessageContaining("but was a java.lang.Boolean");
        assertThatThrownBy(() -> NamedProperty.of("CONSTANT").identifierIn(new Bean()))
                .isInstanceOf(ConstraintDeclarationException.class);
    }

    @Test
    void takes_what_identifies_and_nothing_else() {
        UUID uuid = UUID.randomUUID();

        assertThat(identifier(" liu ")).isEqualTo("liu");
        assertThat(identifier(CharBuffer.wrap("liu"))).isEqualTo("liu");
        assertThat(identifier(7))
                .isEqualTo(identifier(7L))
                .isEqualTo(identifier(BigInteger.valueOf(7)))
                .isEqualTo("7");
        assertThat(identifier(uuid)).isEqualTo(uuid.toString());
        assertThat(identifier(Optional.of(new Person("liu", Validity.ALWAYS)))).isEqualTo("liu");
        assertThat(identifier(Optional.empty())).isNull();
        assertThat(identifier("  ")).isNull();
        assertThat(new NamedProperty("").identifierIn(new Bean())).isNull();
        assertThatThrownBy(() -> identifier(new Bean())).isInstanceOf(ConstraintDeclarationException.class);
    }

    @Test
    void takes_days_in_shanghai_and_brings_impossible_ones_into_order() {
        LocalDate third = LocalDate.of(2026, 3, 3);

        assertThat(day(third)).isEqualTo(third);
        assertThat(day(Instant.parse("2026-03-02T16:00:00Z"))).isEqualTo(third);
        assertThat(day(ZonedDateTime.parse("2026-03-02T23:00:00+07:00"))).isEqualTo(third);
        assertThat(day(LocalDateTime.parse("2026-03-03T00:00:00"))).isEqualTo(third);
        assertThat(day(LocalDate.MAX)).isEqualTo(day(Instant.MAX)).isEqualTo("9999-12-31");
        assertThat(day(LocalDate.MIN)).isEqualTo(day(LocalDateTime.MIN)).isEqualTo("0001-01-01");
        assertThat(day(null)).isNull();
    }

    @Test
    void takes_amounts_of_any_size_without_writing_them_out() {
        assertThat(amount(new BigDecimal("107000.530"))).isEqualTo("107000.530");
        assertThat(amount(10L)).isEqualTo("10");
        assertThat(amount(new BigDecimal("1e999999999"))).isEqualByComparingTo("1e20");
        assertThat(amount(new BigDecimal("-1e-999999999"))).isEqualByComparingTo("-1e-20");
        assertThatThrownBy(() -> amount(0.1)).isInstanceOf(ConstraintDeclarationException.class);
    }

    @Test
    void says_what_must_be_opened_and_what_must_be_named() {
        assertThatThrownBy(() -> NamedProperty.of("hash").identifierIn("text"))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "the property \"hash\" of java.lang.String cannot be read: module java.base must open package"
                                + " java.lang to io.neikong.core");
        assertThatThrownBy(() -> NamedProperty.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
