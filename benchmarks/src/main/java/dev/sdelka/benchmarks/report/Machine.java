package dev.sdelka.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What figures were made on, and with. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final double GIBIBYTE = 1L << 30;

    private Machine() {}

    /** The machine by headings. */
    static Map<String, String> facts(Path folder) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("memory", memory());
        facts.put("file system", Files.getFileStore(folder).type());
        facts.put("system", System.getProperty("os.name") + " " + release());
        facts.put("JDK", System.getProperty("java.vendor") + " " + Runtime.version());
        return facts;
    }

    /** Without what a distributor or an owner put behind it. */
    private static String release() {
        return System.getProperty("os.version").split("-", 2)[0];
    }

    private static String processor() throws IOException {
        if (Files.exists(PROCESSORS)) {
            for (String line : Files.readAllLines(PROCESSORS)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).trim();
                }
            }
        }
        return System.getProperty("os.arch");
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? String.format(Locale.ROOT, "%.0f GiB", system.getTotalMemorySize() / GIBIBYTE)
                : "unknown";
    }

    /** Versions by names of what is compared. */
    static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("SQLite", sqlite());
        versions.put("sqlite-jdbc", org.sqlite.SQLiteJDBCLoader.getVersion());
        versions.put("Jdbi", of(org.jdbi.v3.core.Jdbi.class));
        versions.put("Hibernate ORM", org.hibernate.Version.getVersionString());
        versions.put("jOOQ", org.jooq.Constants.FULL_VERSION);
        versions.put("Jackson", com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString());
        versions.put("Jetty", org.eclipse.jetty.util.Jetty.VERSION);
        versions.put("Undertow", io.undertow.Version.getVersionString());
        versions.put("node", program("node", "--version"));
        versions.put("wrk", program("wrk", "-v"));
        return versions;
    }

    private static String of(Class<?> type) {
        String version = type.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    private static String sqlite() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sqlite_version()")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            return "unknown";
        }
    }

    /** The first line that a program says of itself. */
    private static String program(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines()
                    .findFirst()
                    .orElse("unknown")
                    .replaceAll(" Copyright.*", "")
                    .trim();
        } catch (IOException e) {
            return "not there";
        }
    }
}
