package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import io.neikong.time.ChinaTime;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the waivers of a district from a JSON file. */
final class WaiverFile {

    private WaiverFile() {}

    /** One waiver; what is left out is not recorded. */
    private record Json(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String rule,
            @Nullable String subject,
            @Nullable List<String> persons,
            @Nullable String unit,
            boolean coversGaps,
            @Nullable String reason,
            @Nullable String applicant,
            @Nullable String approver,
            @Nullable String compensatingControl,
            @Nullable String basis,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable String recordedAt) {

        Waiver waiver() {
            return new Waiver(
                    id,
                    new Waiver.Scope(rule, subject, Objects.requireNonNullElse(persons, List.of()), unit, coversGaps),
                    reason,
                    applicant,
                    approver,
                    compensatingControl,
                    basis,
                    validFrom == null ? null : LocalDate.parse(validFrom),
                    validUntil == null ? null : LocalDate.parse(validUntil),
                    recordedAt == null ? null : moment(recordedAt));
        }

        private static Instant moment(String local) {
            return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
        }
    }

    static Waivers read(Path file) {
        return Waivers.of(JsonFile.list(file, Json.class, Json::id, Json::waiver));
    }
}
