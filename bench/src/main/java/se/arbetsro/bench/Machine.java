package se.arbetsro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what it was measured, without which no figure means anything. */
final class Machine {

    private Machine() {}

    static Map<String, String> told() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("processor", field("/proc/cpuinfo", "model name"));
        told.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        told.put(
                "memory",
                Math.round(
                                Long.parseLong(
                                                field("/proc/meminfo", "MemTotal")
                                                        .replaceAll("\\D", ""))
                                        / 1048576.0)
                        + " GB");
        told.put(
                "system",
                field("/etc/os-release", "PRETTY_NAME").replace("\"", "")
                        + ", Linux "
                        + System.getProperty("os.version"));
        told.put(
                "JDK",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        told.put("flags", String.join(" ", Program.FLAGS));
        told.put("load when it began", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        return told;
    }

    private static String field(String file, String name) throws IOException {
        for (String line : Files.readAllLines(Path.of(file))) {
            if (line.startsWith(name)) {
                return line.substring(line.indexOf(line.contains("=") ? '=' : ':') + 1).strip();
            }
        }
        return "not known";
    }
}
