package io.neikong.validation;

import io.neikong.party.Person;
import io.neikong.time.ChinaTime;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of a record or bean that a constraint on the whole names (属性), and what its value means to a control. A record
 * is read by its accessor, a bean by its getter, or else from its field; an {@link Optional} is what is in it.
 *
 * <p>The only reflection of the library: what a caller's class is made of cannot be known otherwise. Each class is searched
 * once. A named module has to open the packages of its DTOs to {@code io.neikong.core} as it does to its validation provider,
 * unless they are exported and class and accessor are public.
 *
 * @param name  the name of the property, such as {@code reviewer}; empty for one that a constraint does without
 */
public record NamedProperty(String name) {

    private static final Instant EARLIEST = ChinaTime.startOf(LocalDate.of(1, 1, 1));
    private static final Instant LATEST = ChinaTime.startOf(LocalDate.of(9999, 12, 31));
    private static final int MOST_DIGITS = 20;
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<Map<String, MethodHandle>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    public NamedProperty {
        Objects.requireNonNull(name, "name");
    }

    /**
     * A property that a constraint cannot do without.
     *
     * @throws IllegalArgumentException if it is not named
     */
    public static NamedProperty of(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a constraint must name every property that it cannot do without");
        }
        return new NamedProperty(name);
    }

    /** Whether a property is named at all. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** This property, or {@code other} if none is named. */
    public NamedProperty or(NamedProperty other) {
        return isNamed() ? this : other;
    }

    /** The names of several, as a message shows them. */
    public static String listed(List<NamedProperty> properties) {
        return properties.stream().map(NamedProperty::name).collect(Collectors.joining(", "));
    }

    /** Whether there is nothing in it: null, or text that is blank. */
    public boolean isMissingIn(Object bean) {
        Object value = in(bean);
        return value == null
                || (value instanceof CharSequence text && text.toString().isBlank());
    }

    /**
     * An identifier, such as that of a person: text without the space around it, a whole number, a {@link UUID}, or a
     * {@link Person}.
     *
     * @return null if there is none, also if the text is blank or no property is named
     * @throws ConstraintDeclarationException if the bean has no such property, or one of another type
     */
    public @Nullable String identifierIn(Object bean) {
        Object value = in(bean);
        if (value instanceof Person person) {
            return person.person();
        }
        if (value == null
                || value instanceof CharSequence
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof BigInteger
                || value instanceof UUID) {
            String text = value == null ? "" : value.toString().strip();
            return text.isEmpty() ? null : text;
        }
        throw notA("text, a whole number, a UUID or a Person", value, bean);
    }

    /** What a finding is about: the {@linkplain #identifierIn identifier}, or else the simple name of the bean's class. */
    public String subjectIn(Object bean) {
        String identifier = identifierIn(bean);
        return identifier == null ? bean.getClass().getSimpleName() : identifier;
    }

    /**
     * A moment: an {@code Instant}, {@code OffsetDateTime} or {@code ZonedDateTime}, or a {@code LocalDateTime} of
     * Asia/Shanghai. One outside the years 1 to 9999 is brought to the nearer end of them, so that its order stays.
     *
     * @return null if there is none, or if no property is named
     * @throws ConstraintDeclarationException if the bean has no such property, or one of another type
     */
    public @Nullable Instant momentIn(Object bean) {
        Object value = in(bean);
        if (value == null) {
            return null;
        }
        Instant moment = moment(value);
        if (moment == null) {
            throw notA("an Instant, OffsetDateTime, ZonedDateTime or LocalDateTime", value, bean);
        }
        return moment;
    }

    /**
     * A day: a {@code LocalDate}, or the day of a {@linkplain #momentIn moment} in Asia/Shanghai.
     *
     * @return null if there is none, or if no property is named
     * @throws ConstraintDeclarationException if the bean has no such property, or one of another type
     */
    public @Nullable LocalDate dayIn(Object bean) {
        Object value = in(bean);
        if (value == null) {
            return null;
        }
        Instant moment = value instanceof LocalDate day
                ? bounded(day.atStartOfDay(ChinaTime.ZONE).toInstant())
                : moment(value);
        if (moment == null) {
            throw notA("a LocalDate, Instant, OffsetDateTime, ZonedDateTime or LocalDateTime", value, bean);
        }
        return ChinaTime.dayOf(moment);
    }

    /**
     * An amount of money in yuan: a {@code BigDecimal} or a whole number. One of more than 20 digits before the point, or that
     * many zeros after it, is brought to the nearer end of that, so that no exponent is ever written out.
     *
     * @return null if there is none, or if no property is named
     * @throws ConstraintDeclarationException if the bean has no such property, or one of another type
     */
    public @Nullable BigDecimal amountIn(Object bean) {
        Object value = in(bean);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal amount) {
            return bounded(amount);
        }
        if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof BigInteger) {
            return bounded(new BigDecimal(value.toString()));
        }
        throw notA("a BigDecimal or a whole number", value, bean);
    }

    private static @Nullable Instant moment(Object value) {
        if (value instanceof Instant at) {
            return bounded(at);
        }
        if (value instanceof OffsetDateTime at) {
            return bounded(at.toInstant());
        }
        if (value instanceof ZonedDateTime at) {
            return bounded(at.toInstant());
        }
        return value instanceof LocalDateTime at
                ? bounded(at.atZone(ChinaTime.ZONE).toInstant())
                : null;
    }

    private static BigDecimal bounded(BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long digits = (long) amount.precision() - amount.scale();
        if (Math.abs(digits) <= MOST_DIGITS) {
            return amount;
        }
        BigDecimal end = BigDecimal.ONE.scaleByPowerOfTen(digits > 0 ? MOST_DIGITS : -MOST_DIGITS);
        return amount.signum() > 0 ? end : end.negate();
    }

    private static Instant bounded(Instant at) {
        if (at.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return at.isAfter(LATEST) ? LATEST : at;
    }

    private @Nullable Object in(Object bean) {
        if (!isNamed()) {
            return null;
        }
        Class<?> type = bean.getClass();
        MethodHandle reader = READERS.get(type).computeIfAbsent(name, unread -> reader(type));
        Object value = invoke(reader, bean);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private @Nullable Object invoke(MethodHandle reader, Object bean) {
        try {
            return (Object) reader.invokeExact(bean);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("reading " + of(bean.getClass()) + " failed", failure);
        }
    }

    private MethodHandle reader(Class<?> type) {
        AccessibleObject member = member(type);
        if (!member.trySetAccessible()) {
            throw new ConstraintDeclarationException(of(type) + " cannot be read: module "
                    + type.getModule().getName() + " must open package " + type.getPackageName()
                    + " to io.neikong.core");
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle =
                    member instanceof Method method ? lookup.unreflect(method) : lookup.unreflectGetter((Field) member);
            return handle.asType(READER);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(of(type) + " was made accessible but is not", impossible);
        }
    }

    private AccessibleObject member(Class<?> type) {
        return accessor(type)
                .<AccessibleObject>map(method -> method)
                .or(() -> getter(type))
                .or(() -> field(type))
                .orElseThrow(
                        () -> new ConstraintDeclarationException(
                                of(type)
                                        + " is named by a constraint, but is neither a record component nor has it a getter or a field"));
    }

    private Optional<Method> accessor(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getAccessor)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Method> getter(Class<?> type) {
        String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals("get" + suffix)
                        || (method.getName().equals("is" + suffix) && method.getReturnType() == boolean.class))
                .findFirst();
    }

    private Optional<Field> field(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(declaring -> Stream.of(declaring.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && !Modifier.isStatic(field.getModifiers()))
                .findFirst();
    }

    private ConstraintDeclarationException notA(String expected, Object value, Object bean) {
        return new ConstraintDeclarationException(
                of(bean.getClass()) + " must be " + expected + " for the constraint that names it, but was a "
                        + value.getClass().getName());
    }

    private String of(Class<?> type) {
        return "the property \"" + name + "\" of " + type.getName();
    }
}
