package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is kept, and by whom (档案保管).
 *
 * @param file  the caller's identifier of the file
 * @param accounting  whether it is an accounting file
 * @param filed  whether it was taken into the archive and not destroyed since
 * @param originalsAt  where the originals are, null if not recorded; a scan or a copy in the archive does not count
 * @param custodian  who keeps it, null if not recorded
 * @param archivist  whether that is an archivist
 * @param cashier  whether that is a cashier
 * @param handler  who handled the matter that the file is about, null if not recorded
 */
public record FileCustody(
        String file,
        boolean accounting,
        boolean filed,
        @Nullable Place originalsAt,
        @Nullable String custodian,
        Answer archivist,
        Answer cashier,
        @Nullable String handler)
        implements Serializable {

    /** Where a file can be (保管地点). */
    public enum Place {
        /** In the central archive (集中档案室). */
        CENTRAL_ARCHIVE,
        /** With the accounting office (会计机构). */
        ACCOUNTING_OFFICE,
        /** With the section that handled the matter (经办科室). */
        HANDLING_OFFICE,
        /** With the office of a street or town (街镇). */
        STREET_OFFICE,
        /** Somewhere else (其他地点). */
        ELSEWHERE
    }

    public FileCustody {
        custodian = Recorded.text(custodian);
        handler = Recorded.text(handler);
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(archivist, "archivist");
        Objects.requireNonNull(cashier, "cashier");
    }
}
