package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.NOTICE_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticeContents.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a notice says what the public needs in order to object: what is paid to whom, by which standard and on what
 * basis, until when it is up, and whom to turn to (公示内容完整).
 *
 * <p>What it lacks is one breach for the notice, with the lines that lack something. A notice without a line announces
 * nobody, which is a breach too.
 *
 * @param required  what a notice has to say; all of it by default (engineering default)
 */
public record NoticeComplete(List<NoticeElement> required) implements Control<NoticeContents> {

    private static final List<Rule> RULES = List.of(NOTICE_COMPLETE);

    public NoticeComplete {
        required = List.copyOf(required);
    }

    /** With all elements required. */
    public NoticeComplete() {
        this(NoticeElement.ALL);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticeContents notice) {
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        List<NoticeElement> shown = notice.shown();
        Terms lacking = Terms.NONE.when(notice.lines().isEmpty(), "lines");
        boolean isUnknown = shown == null;
        List<String> items = List.of();
        for (int i = 0; i < notice.lines().size(); i++) {
            Line line = notice.lines().get(i);
            List<NoticeElement> ofLine = line.shown();
            isUnknown |= ofLine == null;
            if (shown != null && ofLine != null && lacksAny(ofLine, shown)) {
                items = items.isEmpty() ? new ArrayList<>() : items;
                items.add(line.item());
            }
        }
        for (int i = 0; i < required.size(); i++) {
            NoticeElement element = required.get(i);
            lacking = lacking.when(isLacking(element, shown, notice.lines()), element.term());
        }
        if (!lacking.isEmpty()) {
            Evidence seen = Evidence.happenedOn(notice.publishedAt()).andMissing(lacking);
            outcome = outcome.breach(NOTICE_COMPLETE, items.isEmpty() ? seen : seen.and("items", items));
        }
        return isUnknown ? outcome.gap(NOTICE_COMPLETE, "contents") : outcome;
    }

    private boolean lacksAny(List<NoticeElement> ofLine, List<NoticeElement> shown) {
        for (int i = 0; i < required.size(); i++) {
            NoticeElement element = required.get(i);
            if (element.isOfLine() && !ofLine.contains(element) && !shown.contains(element)) {
                return true;
            }
        }
        return false;
    }

    /** What nobody recorded is not taken to be lacking. */
    private static boolean isLacking(NoticeElement element, @Nullable List<NoticeElement> shown, List<Line> lines) {
        if (shown == null || shown.contains(element)) {
            return false;
        }
        if (!element.isOfLine()) {
            return true;
        }
        for (int i = 0; i < lines.size(); i++) {
            List<NoticeElement> ofLine = lines.get(i).shown();
            if (ofLine != null && !ofLine.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
