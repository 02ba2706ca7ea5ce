package dev.sdelka.reliability.damage;

import dev.sdelka.Crm;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.jdbi.SqliteStorage.Synchronous;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Damages a file over and over, opens it, and calls the wire over it: no call may end otherwise than in the catalogue, or not at all. Used once. */
final class DamageTrial {

    private static final int DEALS = 30;
    private static final long FOREVER_SECONDS = 60;

    /** What cannot come of damage. */
    private static final Set<Kind> OTHERS = EnumSet.of(Kind.BUSY, Kind.CLOSED, Kind.UNAVAILABLE);

    private final Path folder;
    private final Path file;
    private final long seed;
    private final DamageFigures figures = new DamageFigures();

    /**
     * A trial.
     *
     * @param folder where the file is made
     * @param seed what random choices begin from
     */
    DamageTrial(Path folder, long seed) {
        this.folder = folder;
        file = folder.resolve("damaged-store.db");
        this.seed = seed;
    }

    /**
     * Runs it.
     *
     * @param files how many damaged files
     * @param progress told of each that was done
     * @return what came of them
     * @throws TrialFailure if a rule does not hold
     */
    DamageFigures run(int files, IntConsumer progress) throws IOException, InterruptedException {
        byte[] whole = makeStore();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            for (int i = 1; i <= files; i++) {
                byte[] damaged = new Damage(new Random(seed + i)).of(whole);
                use(executor, damaged, i);
                progress.accept(i);
            }
        } finally {
            executor.shutdownNow();
        }
        DamageFigures last = new DamageFigures();
        use(whole, last);
        if (last.files().size() != 1 || last.answers().size() != 1) {
            throw new TrialFailure("the file as it was is not well any more: " + last);
        }
        return figures;
    }

    private byte[] makeStore() throws IOException {
        SqliteFiles.delete(file); // a trial that failed left it
        try (Crm crm = Crm.open(SqliteStorage.open(file))) {
            Wire wire = new Wire(crm);
            wire.call("crm.deal.userfield.add", "{'fields':{'FIELD_NAME':'TEXT','USER_TYPE_ID':'string'}}");
            wire.call("crm.type.add", "{'fields':{'title':'Проект','entityTypeId':1220}}");
            for (int i = 1; i <= DEALS; i++) {
                crm.orders().register(i);
                String fields = "'TITLE':'Сделка %d','COMMENTS':'%s','CONTACT_IDS':[%d,3],'UF_CRM_TEXT':'Привет %d'"
                        .formatted(i, "x".repeat(100 * i), 3 + i, i);
                wire.call("crm.deal.add", "{'fields':{" + fields + "}}");
                String rows = "{'PRODUCT_NAME':'Стул','PRICE':'" + i + "'}";
                wire.call("crm.deal.productrows.set", "{'id':" + i + ",'rows':[" + rows + "]}");
                String triple = "'orderId':%d,'ownerId':%d,'ownerTypeId':2".formatted(i, i);
                wire.call("crm.orderentity.add", "{'fields':{" + triple + "}}");
            }
        }
        return Files.readAllBytes(file);
    }

    private void use(ExecutorService executor, byte[] damaged, int number) throws InterruptedException {
        String which = "file " + number + " of the seed " + seed;
        try {
            executor.submit(() -> {
                        use(damaged, figures);
                        return true;
                    })
                    .get(FOREVER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new TrialFailure(which + ": " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new TrialFailure(which + " does not end", e);
        }
    }

    private void use(byte[] bytes, DamageFigures noted) throws IOException {
        SqliteFiles.delete(file);
        Files.write(file, bytes);
        try (Crm crm = Crm.open(
                SqliteStorage.builder(file).synchronous(Synchronous.NORMAL).open())) {
            noted.addFile("opened");
            List<String> secrets = List.of(file.getFileName().toString(), folder.toString(), "SQL");
            new Answers(new Wire(crm), secrets).check(noted);
        } catch (StorageException e) {
            if (OTHERS.contains(e.kind()) || !String.valueOf(e.getMessage()).contains(file.toString())) {
                throw e;
            }
            noted.addFile(e.kind().name());
        }
    }
}
