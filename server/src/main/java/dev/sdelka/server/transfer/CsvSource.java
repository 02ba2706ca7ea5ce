package dev.sdelka.server.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sdelka.server.csv.CsvDeal;
import dev.sdelka.server.csv.CsvDealReader;
import dev.sdelka.server.csv.CsvSink;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;

/** A file of the portal's export of deals. */
final class CsvSource implements RecordSource {

    /** What a short row takes: numbers as objects have many times their characters. */
    private static final int ROW_BYTES = 512;

    private final Storage storage;
    private final ImportSettings settings;
    private final ImportFile file;
    private final Notices notices;

    CsvSource(Storage storage, ImportSettings settings, ImportFile file, Notices notices) {
        this.storage = storage;
        this.settings = settings;
        this.file = file;
        this.notices = notices;
    }

    @Override
    public void readAll(Importing importing) throws IOException {
        long line = 1;
        QuoteCounting reader = reader();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(settings.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(settings.maxRowBytes())
                .ofCsvRecord(reader)) {
            Iterator<CsvRecord> rows = csv.iterator();
            if (!rows.hasNext()) {
                throw new IOException(file.name() + " is empty");
            }
            CsvRecord titles = rows.next();
            try (Rows target = new Rows(importing, titles)) {
                while (rows.hasNext()) {
                    CsvRecord row = rows.next();
                    line = row.getStartingLineNumber();
                    if (!rows.hasNext() && isOpen(row, reader)) {
                        importing.flush();
                        throw new IOException(endless(line) + "?");
                    }
                    target.read(row);
                }
                target.end();
            }
        } catch (CsvParseException e) {
            importing.flush();
            throw new IOException(endless(line) + ", or another --separator meant? " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            importing.flush();
            throw e.getCause() instanceof CharacterCodingException
                    ? new IOException(
                            file.name() + ", behind line " + line + ": it is not written in " + settings.charset()
                                    + "; name another --charset, such as windows-1251",
                            e)
                    : e.getCause();
        }
    }

    /** The parser takes the end of the file for that of a cell that was not closed, with all the rows that it has swallowed. */
    private static boolean isOpen(CsvRecord lastRow, QuoteCounting reader) {
        return reader.isOdd() && lastRow.getField(lastRow.getFieldCount() - 1).indexOf('\n') >= 0;
    }

    private String endless(long line) {
        return file.name() + ", line " + line + " or behind it: a row does not end; is a quotation mark missing";
    }

    private QuoteCounting reader() throws IOException {
        return new QuoteCounting(new InputStreamReader(
                ByteOrderMark.skip(file.stream()),
                settings.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The rows below the titles. */
    private final class Rows implements CsvSink, AutoCloseable {

        private final Importing importing;
        private final CsvDealReader reader;
        private final IdlessDeals idless;

        Rows(Importing importing, CsvRecord titles) throws IOException {
            this.importing = importing;
            reader = new CsvDealReader(
                    titles.getFields(),
                    storage.read(StorageReader::referenceData),
                    settings.clock().getZone(),
                    settings.userId(),
                    this);
            if (!reader.isOfDeals()) {
                throw new IOException(
                        "no column of " + file.name() + " is about deals; is another --separator or --charset meant?");
            }
            idless = new IdlessDeals(storage, settings, importing, titles.getFields());
        }

        void read(CsvRecord row) throws IOException {
            long bytes = ROW_BYTES;
            for (String cell : row.getFields()) {
                bytes += cell.length();
            }
            if (reader.hasIds()) {
                reader.read(row.getStartingLineNumber(), row.getFields());
            } else {
                idless.saw(row.getFields());
                reader.read(row.getStartingLineNumber(), row.getFields());
                reader.end(); // what comes of a row must not depend on rows behind it, which may be mended before the
                // import is gone on with
            }
            importing.took(bytes);
        }

        @Override
        public void deal(CsvDeal deal) throws IOException {
            Long id = deal.id();
            if (id == null) {
                idless.add(deal);
            } else {
                importing.record(deal.line(), deal.complete(id, settings.clock().instant()));
            }
        }

        @Override
        public void bad(long line, String reason) throws IOException {
            importing.bad(line, reason);
        }

        void end() throws IOException {
            reader.end();
            if (!reader.hasIds()) {
                idless.end();
            }
            reader.notices().forEach(notices::tell);
        }

        @Override
        public void close() throws IOException {
            idless.close();
        }
    }
}
