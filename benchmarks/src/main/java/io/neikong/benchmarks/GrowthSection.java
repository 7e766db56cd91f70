package io.neikong.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How the ways compare while the work grows: a table and a plot.
 *
 * @param growth  what grows
 * @param medians  the median of each way for each value
 * @param unit  their unit
 */
record GrowthSection(Growth growth, Map<String, Map<Integer, Double>> medians, String unit) {

    static GrowthSection of(Growth growth, JsonNode results) {
        Map<String, Map<Integer, Double>> medians = new TreeMap<>();
        for (JsonNode result : results) {
            String benchmark = result.get("benchmark").asText();
            medians.computeIfAbsent(benchmark.substring(benchmark.lastIndexOf('.') + 1), way -> new TreeMap<>())
                    .put(
                            result.get("params").get(growth.parameter()).asInt(),
                            result.get("primaryMetric")
                                    .get("scorePercentiles")
                                    .get("50.0")
                                    .asDouble());
        }
        return new GrowthSection(
                growth,
                medians,
                results.get(0).get("primaryMetric").get("scoreUnit").asText());
    }

    private String image() {
        return growth.question().id() + ".png";
    }

    /** The section of the page, with its plot in the folder {@code images} beside the page. */
    String markdown() {
        StringBuilder text = new StringBuilder("## " + growth.question().title() + "\n\n| way, " + unit + " |");
        growth.values().forEach(value -> text.append(String.format(Locale.ROOT, " %,d |", value)));
        text.append("\n| --- |")
                .append(" ---: |".repeat(growth.values().size()))
                .append('\n');
        medians.forEach((way, byValue) -> text.append("| `" + way + "` |")
                .append(growth.values().stream()
                        .map(value ->
                                byValue.containsKey(value) ? " " + Report.number(byValue.get(value)) + " |" : "  |")
                        .collect(Collectors.joining()))
                .append('\n'));
        return text.append("\n![" + growth.question().title() + "](images/" + image() + ")\n")
                .toString();
    }

    /** Draws the plot, both axes in powers of ten. */
    void draw(Path folder) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(800)
                .height(480)
                .title(growth.question().title())
                .xAxisTitle(growth.what())
                .yAxisTitle(unit)
                .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setLegendPosition(LegendPosition.InsideNW);
        medians.forEach(
                (way, byValue) -> chart.addSeries(way, List.copyOf(byValue.keySet()), List.copyOf(byValue.values()))
                        .setMarker(SeriesMarkers.CIRCLE));
        Files.createDirectories(folder);
        BitmapEncoder.saveBitmap(chart, folder.resolve(image()).toString(), BitmapFormat.PNG);
    }
}
