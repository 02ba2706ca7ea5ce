package dev.sdelka.server;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The server cannot start, for a reason that whoever started it can do something about. */
final class StartException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The fault's message must be one line, for people. */
    StartException(IOException fault) {
        super(told(fault), fault);
    }

    /** What the system says of files is often no more than their names. */
    private static String told(IOException fault) {
        if (fault instanceof NoSuchFileException file) {
            return "there is no file, or no folder for it, " + file.getFile();
        } else if (fault instanceof AccessDeniedException file) {
            return file.getFile() + " may not be read or written";
        } else if (fault instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + " cannot be used as a file";
        }
        return String.valueOf(fault.getMessage());
    }

    /** Memory was used up, which more of it mends. */
    static StartException outOfMemory(OutOfMemoryError fault, String otherwise) {
        String advice = "the memory is used up: give Java more of it (java -Xmx1g -jar …)";
        return new StartException(new IOException(advice + otherwise, fault));
    }
}
