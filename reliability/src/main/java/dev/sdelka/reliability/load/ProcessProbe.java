package dev.sdelka.reliability.load;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at this process and at the files of its store. Used by one thread. */
final class ProcessProbe {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final double KIB = 1024;

    private final @Nullable Path file;

    /**
     * A probe.
     *
     * @param file the file of the store, if it has one
     */
    ProcessProbe(Optional<Path> file) {
        this.file = file.orElse(null);
    }

    /** What can be measured on this machine. Collects garbage before, so that what is left is what is held. */
    Map<Measure, Double> look() {
        System.gc();
        Map<Measure, Double> values = new LinkedHashMap<>();
        values.put(Measure.HEAP, (double)
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        values.put(Measure.METASPACE, metaspace());
        try {
            if (Files.exists(STATUS)) {
                values.put(Measure.RESIDENT, resident());
            }
            if (file != null) {
                values.put(Measure.FILE, (double) Files.size(file));
                values.put(Measure.LOG, (double) Files.size(file.resolveSibling(file.getFileName() + "-wal")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        values.put(Measure.THREADS, (double) ManagementFactory.getThreadMXBean().getThreadCount());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            values.put(Measure.FILE_HANDLES, (double) unix.getOpenFileDescriptorCount());
        }
        return values;
    }

    /** How long all threads of this process have run, in nanoseconds. */
    static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static double resident() throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith(RESIDENT)) {
                String kibibytes =
                        line.substring(RESIDENT.length()).replace("kB", "").strip();
                return Long.parseLong(kibibytes) * KIB;
            }
        }
        throw new IOException("no " + RESIDENT + " in " + STATUS);
    }
}
