package io.neikong.examples.sample;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sample as it lies in the repository; the tests run in the folder of the module. */
final class Bundle {

    static final Path FOLDER = Path.of("");

    private Bundle() {}

    static List<Map<String, String>> rows(String file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(FOLDER.resolve(file).toFile())) {
            return rows.readAll();
        }
    }

    static List<Map<String, String>> data(String name) throws IOException {
        return rows("data/" + name + ".csv");
    }
}
