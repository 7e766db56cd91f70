package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.neikong.control.Rule;
import io.neikong.permissions.conflict.IncompatiblePermissionRule;
import io.neikong.separation.RequiredSteps;
import io.neikong.separation.Separation;
import io.neikong.separation.SodRule;
import io.neikong.separation.StepsSeparated;
import io.neikong.time.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files of steps: those that must be in different hands, and those that every case has to go through. */
final class SeparationFile {

    private SeparationFile() {}

    static StepsSeparated read(Path file) {
        List<Separation> separations =
                JsonFile.list(file, JsonSeparation.class, JsonSeparation::version, JsonSeparation::separation);
        try {
            return new StepsSeparated(separations);
        } catch (IllegalArgumentException e) {
            throw UnusableInput.at(
                    String.valueOf(file.getFileName()),
                    1,
                    1,
                    "expected versions of a separation to hold one after another, but " + e.getMessage());
        }
    }

    static List<RequiredSteps> readRequired(Path file) {
        record Chain(
                @JsonProperty(required = true) String kind,
                @JsonProperty(required = true) List<String> steps) {}
        return JsonFile.list(file, Chain.class, Chain::kind, json -> new RequiredSteps(json.kind(), json.steps()));
    }

    private record JsonSeparation(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) List<String> steps,
            @Nullable String rule,
            @Nullable String from,
            @Nullable String to) {

        /** What must not stand twice: an identifier, if it has several versions with the day on which each begins. */
        String version() {
            return from == null ? id : id + " from " + from;
        }

        Separation separation() {
            return new Separation(id, steps).under(knownRule()).during(Validity.ofDays(day(from), day(to)));
        }

        private Rule knownRule() {
            for (Rule one : List.of(
                    SodRule.STEPS_BY_DIFFERENT_PERSONS, IncompatiblePermissionRule.STEPS_BY_DIFFERENT_PERSONS)) {
                if (rule == null || one.code().equals(rule)) {
                    return one;
                }
            }
            throw new IllegalArgumentException(
                    "rule of separation " + id + " must be SOD-002 or PRM-011, but was " + rule);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
