package io.neikong.policy;

import com.google.common.base.Strings;
import io.neikong.control.Basis;
import io.neikong.policy.Parameter.BuiltIn;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a parameter is something else than built in, in a layer and for a time (参数调整). Space around document, author and
 * approver is dropped, and blank counts as null, so that nobody approves his own by a space.
 *
 * @param parameter  what is overridden
 * @param layer  the layer that decides; one of those that the parameter allows
 * @param selector  the programme or the post class it is for; null exactly in the other layers
 * @param value  what it is instead
 * @param basisDocument  the document it rests on, null if none is given
 * @param author  the identifier of the person who made it, null if not recorded
 * @param approver  the identifier of the person who approved it, null if nobody did
 * @param from  the first day on which it holds, null if not recorded
 * @param to  the first day on which it no longer holds, null if there is no end
 * @param recordedOn  the day on which it was recorded, null if not known
 * @param <T>  what the value is
 */
public record PolicyOverride<T extends Serializable>(
        Parameter<T> parameter,
        Layer layer,
        @Nullable String selector,
        T value,
        @Nullable String basisDocument,
        @Nullable String author,
        @Nullable String approver,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate recordedOn)
        implements Serializable {

    private static final Comparator<@Nullable LocalDate> BY_DAY = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable String> BY_TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * By parameter, layer and selector; among these the one that prevails first: the later {@code from}, then the later
     * {@code recordedOn}, then the later text of the value, and so on, so that no two different ones tie.
     */
    static final Comparator<PolicyOverride<?>> ORDER = Comparator.comparing(
                    (PolicyOverride<?> override) -> override.parameter().key())
            .thenComparing(PolicyOverride::layer)
            .thenComparing(PolicyOverride::selector, BY_TEXT)
            .thenComparing(PolicyOverride::from, BY_DAY.reversed())
            .thenComparing(PolicyOverride::recordedOn, BY_DAY.reversed())
            .thenComparing(PolicyOverride::valueText, BY_TEXT.reversed())
            .thenComparing(PolicyOverride::to, BY_DAY.reversed())
            .thenComparing(PolicyOverride::basisDocument, BY_TEXT)
            .thenComparing(PolicyOverride::author, BY_TEXT)
            .thenComparing(PolicyOverride::approver, BY_TEXT);

    /**
     * Refuses what is no override.
     *
     * @throws IllegalArgumentException if the parameter does not allow the layer, the selector is missing or too many, the
     *     value is none of the parameter, or {@code from} is not before {@code to}
     */
    public PolicyOverride {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(value, "value");
        if (!parameter.layers().contains(layer)) {
            throw new IllegalArgumentException(
                    "layer of " + parameter + " must be one of " + parameter.layers() + ", but was " + layer);
        }
        if (layer.hasSelector() != (selector != null)) {
            throw new IllegalArgumentException("selector must be null exactly in the layers without programme or post"
                    + " class, but was " + selector + " in " + layer);
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to, but was " + from + " and " + to);
        }
        value = parameter.type().checked(value);
        basisDocument = blankToNull(basisDocument);
        author = blankToNull(author);
        approver = blankToNull(approver);
    }

    /**
     * An override without validity and papers, to which {@link #from}, {@link #to}, {@link #basedOn} and
     * {@link #decidedBy} add them.
     *
     * @param selector  the programme or the post class, null in the layers that have none
     */
    public static <T extends Serializable> PolicyOverride<T> of(
            Parameter<T> parameter, Layer layer, @Nullable String selector, T value) {
        return new PolicyOverride<>(parameter, layer, selector, value, null, null, null, null, null, null);
    }

    /** This override, resting on a document. */
    public PolicyOverride<T> basedOn(String document) {
        return new PolicyOverride<>(
                parameter, layer, selector, value, document, author, approver, from, to, recordedOn);
    }

    /** This override, made by one person and approved by another. */
    public PolicyOverride<T> decidedBy(@Nullable String maker, @Nullable String approvedBy) {
        return new PolicyOverride<>(
                parameter, layer, selector, value, basisDocument, maker, approvedBy, from, to, recordedOn);
    }

    /** This override, in force on the days from {@code day} on. */
    public PolicyOverride<T> from(LocalDate day) {
        return new PolicyOverride<>(
                parameter, layer, selector, value, basisDocument, author, approver, day, to, recordedOn);
    }

    /** This override, no longer in force from {@code day} on. */
    public PolicyOverride<T> to(LocalDate day) {
        return new PolicyOverride<>(
                parameter, layer, selector, value, basisDocument, author, approver, from, day, recordedOn);
    }

    /** This override, recorded on {@code day}. */
    public PolicyOverride<T> recordedOn(LocalDate day) {
        return new PolicyOverride<>(parameter, layer, selector, value, basisDocument, author, approver, from, to, day);
    }

    /** Parameter, layer, selector if there is one, and the first day: {@code pub.window/PROGRAMME/J01/2026-01-01}. */
    public String id() {
        return parameter + "/" + layer + "/" + (selector == null ? "" : selector + "/")
                + (from == null ? "undated" : from);
    }

    /** Whether its validity covers a day; one without a first day covers none. */
    public boolean isInForceOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /**
     * Whether it has any effect: it is certain to be as strict as law and ministries demand on all its days, and it has a
     * document, an author, another approver and a first day. {@link OverridePermitted} says what is wrong if not.
     */
    public boolean takesEffect() {
        return isComplete() && brokenFloor().isEmpty();
    }

    boolean isComplete() {
        return basisDocument != null && author != null && approver != null && from != null && !author.equals(approver);
    }

    /** The first floor that it may be laxer than on a day on which both hold. */
    Optional<BuiltIn<T>> brokenFloor() {
        return parameter.builtIns().stream()
                .filter(builtIn -> builtIn.isFloor()
                        && (selector == null || layer != Layer.POST_CLASS || builtIn.isFor(selector))
                        && holdsWith(builtIn.basis())
                        && !parameter.type().isAsStrictAs(value, builtIn.laxest(), parameter.stricter()))
                .findFirst();
    }

    private boolean holdsWith(Basis basis) {
        return (from == null || basis.until() == null || from.isBefore(basis.until()))
                && (to == null || basis.from() == null || basis.from().isBefore(to));
    }

    /** What a finding cites: the document, as one of the city or of the district. */
    Basis basis() {
        String document = Objects.requireNonNullElse(basisDocument, id());
        return new Basis(layer == Layer.CITY ? Basis.Kind.CITY : Basis.Kind.DISTRICT, document, document, from, to);
    }

    boolean canBeMet() {
        return parameter.type().canBeMet(value);
    }

    /** Whether both are for the same parameter, layer and programme or post class. */
    boolean competesWith(PolicyOverride<?> other) {
        return parameter == other.parameter && layer == other.layer && Objects.equals(selector, other.selector);
    }

    String valueText() {
        return parameter.text(value);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null ? null : Strings.emptyToNull(text.strip());
    }
}
