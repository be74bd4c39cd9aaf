package org.reviewcast;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** An episode that could not be made: says what is wrong, where, and what to do about it. */
public final class ProductionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A problem that a stage has put into words. */
  ProductionException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A problem that no other exception stands behind. */
  ProductionException(String message) {
    super(message);
  }

  /** A problem with files, put into words. */
  static ProductionException of(IOException e) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return new ProductionException(
          "The disk is full. Nothing was changed; make room and run again, and what was recorded"
              + " is not recorded anew. ("
              + said
              + ")",
          e);
    }
    if (e instanceof AccessDeniedException denied) {
      return new ProductionException(
          denied.getFile() + ": not allowed. Make it writable or name another folder with -o.", e);
    }
    if (e instanceof NoSuchFileException missing) {
      return new ProductionException(missing.getFile() + ": is not there.", e);
    }
    if (e instanceof FileSystemException file && file.getFile() != null) {
      String reason = file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
      return new ProductionException(file.getFile() + ": " + reason + ".", e);
    }
    return new ProductionException(said, e);
  }
}
