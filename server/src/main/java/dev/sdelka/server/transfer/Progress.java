package dev.sdelka.server.transfer;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows people how far it came: a bar on standard error, if that is a terminal. Not thread-safe. */
public final class Progress implements AutoCloseable {

    private static final int MILLIS_BETWEEN = 200;
    private static final int WIDTH = 79;
    private static final long KILO = 1024;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Shows nothing.
     *
     * @return no bar
     */
    public static Progress none() {
        return new Progress(null);
    }

    /**
     * A bar of bytes.
     *
     * @param task what is done, such as {@code Importing}
     * @param bytes how many there are; below zero if nobody knows
     * @return the bar
     */
    static Progress ofBytes(String task, long bytes) {
        return new Progress(
                builder(task).setInitialMax(bytes).setUnit(" KiB", KILO).build());
    }

    /**
     * A bar of things.
     *
     * @param task what is done
     * @param number how many there are
     * @return the bar
     */
    public static Progress ofNumber(String task, long number) {
        return new Progress(builder(task).setInitialMax(number).build());
    }

    private static ProgressBarBuilder builder(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .startsFrom(0, Duration.ZERO);
    }

    void at(long position, String remark) {
        if (bar != null) {
            bar.stepTo(position);
            bar.setExtraMessage(remark);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
