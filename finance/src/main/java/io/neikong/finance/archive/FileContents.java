package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a file of the archive (卷内材料).
 *
 * @param file  the caller's identifier of the file
 * @param type  the district's word for what file it is, null if not recorded
 * @param contents  the district's words for what lies in it, in any order; null if nobody recorded that
 */
public record FileContents(
        String file, @Nullable String type, @Nullable List<String> contents) implements Serializable {

    /**
     * What a file of a type must hold (归档范围).
     *
     * @param type  the district's word for the type
     * @param contents  the district's words for what it must hold
     */
    public record Required(String type, List<String> contents) implements Serializable {
        public Required {
            Objects.requireNonNull(type, "type");
            contents = List.copyOf(contents);
        }
    }

    public FileContents {
        type = Recorded.text(type);
        Objects.requireNonNull(file, "file");
        contents = contents == null ? null : List.copyOf(contents);
    }
}
