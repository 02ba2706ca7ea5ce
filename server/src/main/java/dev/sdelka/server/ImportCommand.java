package dev.sdelka.server;

import dev.sdelka.server.file.DistinctFiles;
import dev.sdelka.server.file.PrivateFiles;
import dev.sdelka.server.option.ImportOptions;
import dev.sdelka.server.option.PlaceOptions;
import dev.sdelka.server.transfer.BadRows;
import dev.sdelka.server.transfer.ImportFile;
import dev.sdelka.server.transfer.ImportResult;
import dev.sdelka.server.transfer.ImportSettings;
import dev.sdelka.server.transfer.Importer;
import dev.sdelka.server.transfer.Notices;
import dev.sdelka.server.transfer.Progress;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: loads a file into a store. */
@Command(
        name = "import",
        description = {
            "Loads a file into a store: JSON lines as export writes them, or CSV of the portal's export of deals.",
            "What is there already is passed over, so that the same command goes on with an import that was killed.",
            "Exit code 0: all rows are in; 1: some are bad; 2: a wrong option, or a file or a store that cannot be used."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ImportCommand.FAILED)
final class ImportCommand implements Callable<Integer> {

    static final int FAILED = 2;
    private static final int SOME_ARE_BAD = 1;

    @Parameters(paramLabel = "FILE", description = "The file; - for standard input; .gz is unpacked.")
    private String file = ImportFile.STANDARD;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--quiet", description = "Show no progress, and no summary.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws StartException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        options.check(commandLine);
        requireDistinctFiles();
        try (ImportFile opened = ImportFile.open(file, System.in);
                Storage storage = place.open()) {
            ImportResult result;
            if (options.errors().isPresent()) {
                try (PrintWriter errors = errors(options.errors().get())) {
                    result = run(opened, storage, BadRows.all(errors, options.isStrict()), commandLine);
                }
            } else {
                BadRows badRows = BadRows.firstOnes(commandLine.getErr(), isBarShown(), options.isStrict());
                result = run(opened, storage, badRows, commandLine);
            }
            if (!quiet) {
                commandLine.getErr().println(result.summary());
            }
            return result.badRows() == 0 ? 0 : SOME_ARE_BAD;
        } catch (IOException e) {
            throw new StartException(e);
        } catch (OutOfMemoryError e) {
            throw StartException.outOfMemory(
                    e,
                    " or a smaller --chunk-size; what was stored before stays, and the same command goes on with it");
        }
    }

    private void requireDistinctFiles() throws StartException {
        try {
            DistinctFiles files = place.with("FILE", ImportFile.path(file, ImportFile.STANDARD_INPUT));
            if (options.errors().isPresent()) {
                files.add("--errors", List.of(options.errors().get()));
            }
        } catch (IOException e) {
            throw new StartException(e);
        }
    }

    private ImportResult run(ImportFile opened, Storage storage, BadRows badRows, CommandLine commandLine)
            throws IOException {
        ImportSettings settings = options.settings(place.file());
        Notices notices = quiet ? notice -> {} : commandLine.getErr()::println;
        try (Progress progress = isBarShown() ? opened.progress() : Progress.none()) {
            return new Importer(storage, settings).run(opened, options.isCsv(file), badRows, notices, progress);
        }
    }

    private boolean isBarShown() {
        return !quiet && Ansi.AUTO.enabled();
    }

    private static PrintWriter errors(Path path) throws IOException {
        return new PrintWriter(Channels.newWriter(
                PrivateFiles.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING),
                StandardCharsets.UTF_8));
    }
}
