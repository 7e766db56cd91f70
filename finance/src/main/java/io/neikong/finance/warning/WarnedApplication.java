package io.neikong.finance.warning;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application and the warnings that its applicant may be meant by (预警对象的申请). Who is who has been resolved: each warning says
 * how its subject is linked to the applicant.
 *
 * @param application  the caller's identifier of the application
 * @param status  what became of it
 * @param passedOn  the day on which it was let through to the payment, null if not recorded or not let through
 * @param warnings  the warnings, in any order
 * @param release  why it was let through all the same, null if nobody decided so
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record WarnedApplication(
        String application,
        Status status,
        @Nullable LocalDate passedOn,
        List<Warning> warnings,
        @Nullable Release release,
        LocalDate asOf)
        implements Serializable {

    /** What became of an application (申请状态). */
    public enum Status {
        /** It is under way (办理中). */
        PENDING,
        /** It is blocked (已拦截). */
        BLOCKED,
        /** It was let through (已通过). */
        PASSED
    }

    /** How the subject of a warning is linked to an applicant (关联方式). */
    public enum Link {
        /** It is the same one, by number (同一主体). */
        SAME,
        /** It is the same one under a former name (曾用名). */
        FORMER_NAME,
        /** It is the same one under another credit code, after a registration anew (其他统一社会信用代码). */
        OTHER_CREDIT_CODE,
        /** Another company of the same legal representative (同一法定代表人). */
        SAME_REPRESENTATIVE,
        /** Another company at the same address (同一地址). */
        SAME_ADDRESS,
        /** Another company with the same telephone (同一电话). */
        SAME_PHONE,
        /** Nothing but the same name: somebody else, until a number says otherwise (同名). */
        SAME_NAME
    }

    /**
     * A warning.
     *
     * @param warning  the caller's identifier of the warning
     * @param link  how its subject is linked to the applicant
     * @param warnedOn  the first day on which it holds, null if not recorded
     * @param withdrawnOn  the first day on which it no longer holds, null if it was not withdrawn
     */
    public record Warning(
            String warning,
            Link link,
            @Nullable LocalDate warnedOn,
            @Nullable LocalDate withdrawnOn) implements Serializable {
        public Warning {
            Objects.requireNonNull(warning, "warning");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * A decision to let a warned applicant's application through (放行).
     *
     * @param persons  the identifiers of the persons who decided it; the same person twice is one, a blank one is nobody
     * @param reason  the identifier of the stated reason, null if none was stated
     * @param releasedOn  the day, null if not recorded
     */
    public record Release(
            List<String> persons,
            @Nullable String reason,
            @Nullable LocalDate releasedOn) implements Serializable {
        public Release {
            reason = Recorded.text(reason);
            persons = Recorded.texts(persons);
        }
    }

    public WarnedApplication {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(status, "status");
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(asOf, "asOf");
    }
}
