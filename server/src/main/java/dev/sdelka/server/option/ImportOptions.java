package dev.sdelka.server.option;

import dev.sdelka.server.transfer.ImportFile;
import dev.sdelka.server.transfer.ImportSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options about a file that is imported. */
public final class ImportOptions {

    private static final int MIN_ROW_BYTES = 1024;

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv",
            description = "JSON lines, or CSV of the portal's export. Default: by the name of the file")
    private @Nullable FormatOption format;

    @Option(
            names = "--strict",
            description = "Stop at the first bad row: what was stored before it stays, its own chunk is not stored.")
    private boolean strict;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Where all bad rows are told of. Default: the first 100 on standard error")
    private @Nullable Path errors;

    @Option(
            names = "--chunk-size",
            paramLabel = "ROWS",
            defaultValue = "1000",
            description = "How many rows are stored at once. Default: ${DEFAULT-VALUE}")
    private int chunkSize;

    @Option(
            names = "--max-row-bytes",
            paramLabel = "N",
            defaultValue = "16777216",
            description = "The longest row. Default: ${DEFAULT-VALUE}, 16 MiB")
    private int maxRowBytes;

    @Option(
            names = "--several-owners",
            description = "Let an order be bound to several owners. Default: such bindings are bad rows")
    private boolean severalOwners;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The time zone of moments without an offset. Default: the system's")
    private @Nullable ZoneId zone;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "How CSV is encoded, such as windows-1251. Default: UTF-8")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            defaultValue = ";",
            description = "What stands between the cells of CSV. Default: ${DEFAULT-VALUE}")
    private char separator;

    @Option(
            names = "--user",
            paramLabel = "ID",
            defaultValue = "1",
            description = "The user whose deals of CSV are, where the file says no id. Default: ${DEFAULT-VALUE}")
    private long user;

    /** Set by the command line's parser. */
    public ImportOptions() {}

    /**
     * Refuses what the parser cannot know to be wrong.
     *
     * @param commandLine the command
     */
    public void check(CommandLine commandLine) {
        require(chunkSize >= 1, "--chunk-size: expected 1 or more", commandLine);
        require(maxRowBytes >= MIN_ROW_BYTES, "--max-row-bytes: expected " + MIN_ROW_BYTES + " or more", commandLine);
        require(user >= 1, "--user: expected an id above zero", commandLine);
        require(
                separator != '"' && separator != '\n' && separator != '\r',
                "--separator: expected another one",
                commandLine);
    }

    private static void require(boolean isRight, String message, CommandLine commandLine) {
        if (!isRight) {
            throw new ParameterException(commandLine, message);
        }
    }

    /**
     * Whether a file is CSV.
     *
     * @param name its name
     * @return what is said, or else what the name says
     */
    public boolean isCsv(String name) {
        return format == null ? ImportFile.isCsv(name) : format == FormatOption.csv;
    }

    /**
     * Where bad rows are told of.
     *
     * @return empty for standard error
     */
    public Optional<Path> errors() {
        return Optional.ofNullable(errors);
    }

    /**
     * Whether the first bad row ends the import.
     *
     * @return true if so
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * How the file is imported.
     *
     * @param store the file of the store
     * @return the settings
     */
    public ImportSettings settings(Optional<Path> store) {
        return new ImportSettings(
                Clock.system(zone == null ? ZoneId.systemDefault() : zone),
                chunkSize,
                strict,
                severalOwners,
                maxRowBytes,
                charset,
                separator,
                user,
                store);
    }
}
