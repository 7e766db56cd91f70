package io.neikong.control;

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
}
