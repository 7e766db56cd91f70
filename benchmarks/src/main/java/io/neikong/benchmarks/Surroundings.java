package io.neikong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where and when something was measured.
 *
 * @param day  the day, in the time of Asia/Shanghai
 * @param processor  the processor, as far as the machine tells
 * @param processors  how many of them the machine offers
 * @param memory  how much memory the machine has, in GiB
 * @param system  the operating system
 * @param load  how many processes wanted to run on average in the minute before; a quiet machine is near 0
 * @param versions  the versions of what was measured, by name
 */
record Surroundings(
        String day,
        String processor,
        int processors,
        long memory,
        String system,
        double load,
        Map<String, String> versions) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    Surroundings {
        versions = new TreeMap<>(versions);
    }

    /** Here and now. */
    static Surroundings now() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Surroundings(
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                processorName(),
                machine.getAvailableProcessors(),
                Math.round(machine.getTotalMemorySize() / (double) (1 << 30)),
                machine.getName() + " " + machine.getArch(),
                Math.round(machine.getSystemLoadAverage() * 10) / 10.0,
                readVersions());
    }

    /** One line, without the load, which differs from question to question. */
    @Override
    public String toString() {
        return day + ", " + processor + ", " + processors + " processors, " + memory + " GiB, " + system + ", "
                + versions.entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> readVersions() {
        try (InputStream in = Objects.requireNonNull(Surroundings.class.getResourceAsStream("versions.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> versions = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
