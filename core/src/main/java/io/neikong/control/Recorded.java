package io.neikong.control;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a record (登记内容). */
public final class Recorded {

    private Recorded() {}

    /**
     * A text as a fact takes it: nothing but space is as good as nothing recorded, so that a blank name is nobody and not one
     * more person.
     *
     * @param text  what stands there, null if nothing does
     * @return the text as it is, null if it is null or blank
     */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * Names as a fact takes them: those that are blank are left out, because they are nobody.
     *
     * @param texts  what stands there
     * @return the texts that are not blank, in the same order
     */
    public static List<String> texts(Collection<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    /**
     * Refuses a blank text where something must be named, or where null says something of its own, such as that all is meant.
     *
     * @param name  what the text is called, for the message
     * @param text  what stands there; null is no business of this method
     * @throws IllegalArgumentException if it is blank
     */
    public static void refuseBlank(String name, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
