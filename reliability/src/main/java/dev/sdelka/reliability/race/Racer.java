package dev.sdelka.reliability.race;

import dev.sdelka.BindingPolicy;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The program that runs a {@link Race} over an SQLite file, which may be new. Three times it says {@code ready}, waits for a line, and says what happened until {@code done}: first
 * orders are bound to the deals in the line, then calls are mixed, then all write without looking.
 *
 * <p>Arguments: the file, the policy, the number of threads, the seed, the number of calls each thread mixes.
 */
final class Racer {

    private final BufferedReader signals = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private Racer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]))) {
            BindingPolicy policy = BindingPolicy.valueOf(arguments[1]);
            int threads = Integer.parseInt(arguments[2]);
            Race race = new Race(storage, policy, threads, Long.parseLong(arguments[3]));
            Racer racer = new Racer();
            String deals = racer.awaitSignal();
            race.bindAll(
                    Pattern.compile(" ").splitAsStream(deals).map(Long::valueOf).toList());
            tell(race);
            racer.awaitSignal();
            race.mix(Integer.parseInt(arguments[4]));
            tell(race);
            racer.awaitSignal();
            race.crowd(Integer.parseInt(arguments[4]));
            tell(race);
        }
    }

    private String awaitSignal() throws IOException {
        System.out.println("ready");
        String line = signals.readLine();
        if (line == null) {
            throw new IOException("nobody gives the signal");
        }
        return line;
    }

    private static void tell(Race race) {
        System.out.print(race.takeTally().toLines());
        System.out.println("done");
    }
}
