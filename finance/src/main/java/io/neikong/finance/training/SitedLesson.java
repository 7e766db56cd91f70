package io.neikong.finance.training;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson was held, and where it was approved to be (授课地点). A site is the identifier of the premises, not of a room:
 * another room of the same site is no other site.
 *
 * @param lesson  the caller's identifier of the lesson
 * @param startsAt  when the lesson began, null if not recorded
 * @param approvedSite  the site that was approved with the class, null if not recorded
 * @param site  where it was held, null if not recorded
 * @param changes  all changes of site that were applied for and are for this lesson; sorted by identifier
 */
public record SitedLesson(
        String lesson,
        @Nullable Instant startsAt,
        @Nullable String approvedSite,
        @Nullable String site,
        List<SiteChange> changes)
        implements Serializable {

    /**
     * A change of site that was applied for (授课地点变更申请).
     *
     * @param change  the caller's identifier of the application
     * @param site  the new site
     * @param appliedAt  when it was applied for, null if not recorded
     * @param approval  who approved it and when, null if nobody did
     */
    public record SiteChange(
            String change,
            String site,
            @Nullable Instant appliedAt,
            @Nullable Approval approval) implements Serializable {
        public SiteChange {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(site, "site");
        }
    }

    /** Sorts the changes. */
    public SitedLesson {
        approvedSite = Recorded.text(approvedSite);
        site = Recorded.text(site);
        Objects.requireNonNull(lesson, "lesson");
        changes = changes.stream()
                .sorted(Comparator.comparing(SiteChange::change))
                .toList();
    }
}
