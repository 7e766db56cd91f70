package io.neikong.finance.subsidy.stacking;

import com.google.common.collect.ImmutableListMultimap;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How all programmes stand to each other, which is data of city and district (政策衔接矩阵). */
public final class ProgrammeOverlaps implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ProgrammeOverlap> all;
    private final ImmutableListMultimap<String, ProgrammeOverlap> exclusive;
    private final ImmutableListMultimap<String, ProgrammeOverlap> supplementary;

    private ProgrammeOverlaps(List<ProgrammeOverlap> all) {
        this.all = all;
        this.exclusive = ofRelation(Relation.EXCLUSIVE);
        this.supplementary = ofRelation(Relation.SUPPLEMENTARY);
    }

    /** These lines, each of which holds both ways. */
    public static ProgrammeOverlaps of(List<ProgrammeOverlap> overlaps) {
        return new ProgrammeOverlaps(List.copyOf(overlaps));
    }

    /** The lines. */
    public List<ProgrammeOverlap> all() {
        return all;
    }

    /** Whether any programme excludes another. */
    boolean hasExclusive() {
        return !exclusive.isEmpty();
    }

    /** The lines under which a programme excludes others. */
    List<ProgrammeOverlap> exclusiveOf(String programme) {
        return exclusive.get(programme);
    }

    /** The lines under which a programme may come on top of others. */
    List<ProgrammeOverlap> supplementaryOf(String programme) {
        return supplementary.get(programme);
    }

    /** Whether a line of {@code programme} is about {@code other}. */
    static boolean isAbout(ProgrammeOverlap line, String programme, String other) {
        return line.programme().equals(programme)
                ? line.other().equals(other)
                : line.programme().equals(other);
    }

    private ImmutableListMultimap<String, ProgrammeOverlap> ofRelation(Relation relation) {
        ImmutableListMultimap.Builder<String, ProgrammeOverlap> lines = ImmutableListMultimap.builder();
        for (ProgrammeOverlap line : all) {
            if (line.relation() == relation) {
                lines.put(line.programme(), line);
                if (!line.programme().equals(line.other())) {
                    lines.put(line.other(), line);
                }
            }
        }
        return lines.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgrammeOverlaps overlaps && all.equals(overlaps.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
