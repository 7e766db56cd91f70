package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.PRIVACY_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticeText.Part;
import io.neikong.identifier.PrivacyScan;
import io.neikong.identifier.PrivacyScan.Kind;
import io.neikong.identifier.PrivacyScan.Spot;
import java.util.List;

/**
 * Checks that a notice shows nobody's full resident's number, bank card or mobile phone, neither in its text nor in its
 * tables, attachments and names of files (公示信息脱敏).
 *
 * <p>Each part is found by itself. Evidence says how many numbers there are and where the first of them stand, never a
 * number; the name of a part is masked as well. Addresses, birth dates, and categories such as disability are words, which
 * no rule can tell from others: a person has to read for them.
 *
 * @param shownPlaces  of how many numbers evidence says where they are (engineering default: 10)
 */
public record PrivacyKept(int shownPlaces) implements Control<NoticeText> {

    private static final List<Rule> RULES = List.of(PRIVACY_KEPT);
    static final int TEN = 10;

    public PrivacyKept {
        if (shownPlaces < 1) {
            throw new IllegalArgumentException("shownPlaces must be 1 or more, but was " + shownPlaces);
        }
    }

    /** With the places of the first ten numbers of a part. */
    public PrivacyKept() {
        this(TEN);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticeText notice) {
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        if (notice.parts().isEmpty()) {
            return outcome.gap(PRIVACY_KEPT, "text");
        }
        for (int i = 0; i < notice.parts().size(); i++) {
            Part part = notice.parts().get(i);
            String text = part.text();
            PrivacyScan name = PrivacyScan.of(part.part());
            if (!name.spots().isEmpty()) {
                outcome = outcome.breach(PRIVACY_KEPT, seen(notice, i, name, name.spots(), "nameOfPart"));
            }
            if (text == null) {
                outcome = outcome.gap(PRIVACY_KEPT, about(i, name).andMissing(Terms.of("text")));
            } else {
                List<Spot> spots = PrivacyScan.of(text).spots();
                if (!spots.isEmpty()) {
                    outcome = outcome.breach(PRIVACY_KEPT, seen(notice, i, name, spots, "textOfPart"));
                }
            }
        }
        return outcome;
    }

    private Evidence seen(NoticeText notice, int index, PrivacyScan name, List<Spot> spots, String where) {
        Terms kinds = Terms.NONE;
        for (Kind kind : Kind.values()) {
            kinds = kinds.when(spots.stream().anyMatch(spot -> spot.kind() == kind), kind.name());
        }
        return about(index, name)
                .andAbout("where", where)
                .andHappenedOn(notice.publishedAt())
                .and("circumstances", Terms.of(where))
                .and("kinds", kinds)
                .and("count", spots.size())
                .and(
                        "positions",
                        spots.stream()
                                .limit(shownPlaces)
                                .map(spot -> spot.start() + "-" + spot.end())
                                .toList());
    }

    /** Two names may read alike once they are masked, so that the number of the part belongs to what the finding is about. */
    private static Evidence about(int index, PrivacyScan name) {
        return Evidence.about("part", name.masked()).andAbout("partNumber", String.valueOf(index + 1));
    }
}
