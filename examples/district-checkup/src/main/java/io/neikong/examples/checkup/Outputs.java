package io.neikong.examples.checkup;

import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.report.CsvReport;
import io.neikong.report.HtmlReport;
import io.neikong.report.JUnitReport;
import io.neikong.report.JsonReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the files of a report into a folder: all of them whole, or none. */
final class Outputs {

    private Outputs() {}

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Writes every file beside its place first, and moves them there when all are whole. */
    static List<Path> write(
            HtmlReport page,
            BaselineComparison accepted,
            @Nullable RotationForecast forecast,
            Locale locale,
            Path folder)
            throws IOException {
        CheckupReport report = page.report();
        Map<String, Writer> files = new LinkedHashMap<>();
        files.put("report.json", out -> JsonReport.write(report, out));
        files.put("report.html", out -> page.write(locale, out));
        files.put("findings.csv", out -> CsvReport.write(report, locale, out));
        files.put("junit.xml", out -> JUnitReport.write(report, accepted, locale, out));
        if (forecast != null) {
            files.put("rotation-forecast.csv", out -> ForecastTable.write(forecast, locale, out));
            files.put("rotation-forecast.ics", out -> ForecastCalendar.write(forecast, locale, out));
        }

        Files.createDirectories(folder);
        Map<Path, Path> places = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Writer> file : files.entrySet()) {
                Path part = folder.resolve("." + file.getKey() + ".part");
                places.put(part, folder.resolve(file.getKey()));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    file.getValue().write(out);
                }
            }
            for (Map.Entry<Path, Path> place : places.entrySet()) {
                Files.move(place.getKey(), place.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : places.keySet()) {
                Files.deleteIfExists(part);
            }
        }
        return new ArrayList<>(places.values());
    }
}
