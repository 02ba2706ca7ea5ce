package dev.sdelka.server;

import dev.sdelka.query.Filter;
import dev.sdelka.server.option.PlaceOptions;
import dev.sdelka.server.transfer.Exporter;
import dev.sdelka.server.transfer.ImportFile;
import dev.sdelka.server.transfer.Progress;
import dev.sdelka.storage.Storage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code export}: writes all that a store holds. */
@Command(
        name = "export",
        description = {
            "Writes all that a store holds as JSON lines, as it is at one moment; others may work with the store meanwhile.",
            "Exit code 0: all is written; 2: a wrong option, or a file or a store that cannot be used."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ImportCommand.FAILED)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = ImportFile.STANDARD,
            description = "The file, replaced if it is there; - for standard output, the default; .gz is packed.")
    private String file = ImportFile.STANDARD;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(names = "--quiet", description = "Show no progress, and no summary.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws StartException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        try {
            requireStore();
            place.with("FILE", ImportFile.path(file, ImportFile.STANDARD_OUTPUT));
            try (Storage storage = place.open();
                    Progress progress = progress(storage)) {
                Exporter exporter = new Exporter(storage, progress);
                if (file.equals(ImportFile.STANDARD)) {
                    exporter.write(new FileOutputStream(
                            FileDescriptor.out)); // System.out would not tell when nobody reads any more
                } else {
                    exporter.write(Path.of(file));
                }
                progress.close();
                if (!quiet) {
                    commandLine.getErr().println(exporter.summary());
                }
            }
            return 0;
        } catch (IOException e) {
            throw new StartException(e);
        } catch (OutOfMemoryError e) {
            throw StartException.outOfMemory(e, "");
        }
    }

    /** Opening a store that is not there makes one, and a mistyped name would be exported as empty. */
    private void requireStore() throws IOException {
        Path store = place.file().orElse(null);
        if (store != null && !Files.exists(store)) {
            throw new IOException("there is no store " + store);
        }
    }

    private Progress progress(Storage storage) {
        boolean isShown = !quiet && Ansi.AUTO.enabled();
        return isShown
                ? Progress.ofNumber("Exporting", storage.read(reader -> reader.countDeals(Filter.all())))
                : Progress.none();
    }
}
