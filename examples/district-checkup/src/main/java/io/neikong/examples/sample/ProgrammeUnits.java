package io.neikong.examples.sample;

import java.util.List;

/** Which unit handles which programme. A programme of which nobody says it is left out. */
final class ProgrammeUnits {

    private static final int GUIDED = 37;

    private ProgrammeUnits() {}

    static Table table() {
        Table units = new Table("programme", "unit");
        List.of("CERTIFICATE", "SKILL", "TRAINING").forEach(programme -> units.add(programme, "TRN"));
        List.of("HARDSHIP", "INSURANCE", "INTERNSHIP", "POST", "STARTUP")
                .forEach(programme -> units.add(programme, "EMP"));
        units.add("UI_BENEFIT", "UIF");
        for (int i = 1; i <= GUIDED; i++) {
            units.add("GP%02d".formatted(i), "EMP");
        }
        return units;
    }
}
