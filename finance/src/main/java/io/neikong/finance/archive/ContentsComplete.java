package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.CONTENTS_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.FileContents.Required;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a file holds all that one of its type must hold (档案材料齐全).
 *
 * <p>A type for which the district lists nothing is a gap: nobody has said what such a file must hold.
 *
 * @param required  what files must hold, once for each type
 */
public record ContentsComplete(List<Required> required) implements Control<FileContents> {

    private static final List<Rule> RULES = List.of(CONTENTS_COMPLETE);

    /**
     * Refuses a type that is listed twice.
     *
     * @throws IllegalArgumentException if one is
     */
    public ContentsComplete {
        required = List.copyOf(required);
        if (required.stream().map(Required::type).distinct().count() != required.size()) {
            throw new IllegalArgumentException("required must have each type once, but was " + required);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FileContents file) {
        Required wanted = required(file.type());
        List<String> contents = file.contents();
        Outcome outcome = Outcome.satisfied(this, file.file(), RULES);
        if (wanted == null || contents == null) {
            return outcome.gap(
                    CONTENTS_COMPLETE,
                    Terms.NONE
                            .when(file.type() == null, "type")
                            .when(file.type() != null && wanted == null, "requiredContents")
                            .when(contents == null, "contents"));
        }
        List<String> leftOut = List.of();
        for (int i = 0; i < wanted.contents().size(); i++) {
            String content = wanted.contents().get(i);
            if (!contents.contains(content)) {
                leftOut = leftOut.isEmpty() ? new ArrayList<>() : leftOut;
                leftOut.add(content);
            }
        }
        return leftOut.isEmpty()
                ? outcome
                : outcome.breach(
                        CONTENTS_COMPLETE, Evidence.of("type", wanted.type()).and("leftOut", leftOut));
    }

    private @Nullable Required required(@Nullable String type) {
        for (int i = 0; i < required.size(); i++) {
            if (required.get(i).type().equals(type)) {
                return required.get(i);
            }
        }
        return null;
    }
}
