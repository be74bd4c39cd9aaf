package org.reviewcast.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.input.BOMInputStream;
import org.reviewcast.review.docx.DocxFile;
import org.reviewcast.review.epub.EpubFile;

/** A file that holds a review: the way from a path to decoded text. */
public final class SourceFile {
  /** The largest file that is read, in bytes: some two hundred hours of speech. */
  public static final long LIMIT_BYTES = 8 * FileUtils.ONE_MB;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private SourceFile() {}

  /**
   * Reads and decodes a file: by its byte order mark, else as UTF-8, else as an HTML page or an XML
   * document says itself, else as Windows-1252, which becomes a notice.
   *
   * @throws ReviewException if there is no such file, or it is no text, or too much of it
   */
  public static SourceText read(Path file) throws ReviewException {
    String path = file.toString();
    boolean book = isOfKind(file, "epub");
    check(file, path, book ? EpubFile.LIMIT_BYTES : LIMIT_BYTES);
    if (book) {
      return EpubFile.feed(file, path, nameOf(file));
    }
    byte[] bytes;
    Optional<Charset> marked;
    try (InputStream in = Files.newInputStream(file);
        BOMInputStream marks =
            BOMInputStream.builder()
                .setInputStream(in)
                .setByteOrderMarks(
                    ByteOrderMark.UTF_8,
                    ByteOrderMark.UTF_16LE,
                    ByteOrderMark.UTF_16BE,
                    ByteOrderMark.UTF_32LE,
                    ByteOrderMark.UTF_32BE)
                .get()) {
      marked = Optional.ofNullable(marks.getBOMCharsetName()).map(Charset::forName);
      // A pipe or a growing file has no size that could be asked beforehand.
      bytes = marks.readNBytes((int) LIMIT_BYTES + 1);
      if (bytes.length > LIMIT_BYTES) {
        throw tooLarge(path, "more than " + LIMIT_BYTES + " bytes", LIMIT_BYTES);
      }
    } catch (IOException e) {
      throw problem(path, "The file cannot be read (" + e.getMessage() + "). Check the disk.");
    }
    if (isOfKind(file, "docx")) {
      return new SourceText(nameOf(file), DocxFile.html(bytes, path), List.of());
    }
    return decode(path, nameOf(file), bytes, marked);
  }

  private static boolean isOfKind(Path file, String extension) {
    return FilenameUtils.isExtension(file.toString().toLowerCase(Locale.ROOT), extension);
  }

  private static void check(Path file, String path, long limitBytes) throws ReviewException {
    if (Files.isDirectory(file)) {
      throw problem(path, "This is a folder. Name the review inside it, such as index.md.");
    }
    if (!Files.exists(file)) {
      throw problem(path, "There is no such file. Check its name and folder.");
    }
    if (!Files.isReadable(file)) {
      throw problem(path, "The file may not be read. Give yourself the right to read it.");
    }
    try {
      if (Files.size(file) > limitBytes) {
        throw tooLarge(path, FileUtils.byteCountToDisplaySize(Files.size(file)), limitBytes);
      }
    } catch (IOException e) {
      throw problem(path, "The file cannot be read (" + e.getMessage() + "). Check the disk.");
    }
  }

  private static SourceText decode(String path, String name, byte[] bytes, Optional<Charset> marked)
      throws ReviewException {
    Optional<Charset> declared = marked.isPresent() ? Optional.empty() : DeclaredCharset.of(bytes);
    String text;
    List<String> notices = List.of();
    try {
      text = decoded(bytes, marked.orElse(StandardCharsets.UTF_8));
      // The escapes of encodings in seven bits are valid UTF-8.
      if (declared.isPresent() && text.indexOf('\u001B') >= 0) {
        text = new String(bytes, declared.get());
      }
    } catch (CharacterCodingException e) {
      if (marked.isPresent()) {
        throw problem(
            path, "The file is marked as " + marked.get() + " but is not. Save it as UTF-8.");
      }
      Charset charset = declared.orElse(WINDOWS_1252);
      text = new String(bytes, charset);
      if (declared.isEmpty() || charset.equals(StandardCharsets.UTF_8)) {
        text = new String(bytes, WINDOWS_1252);
        notices = List.of(name + " is not UTF-8; read as Windows-1252.");
      }
    }
    if (text.isBlank()) {
      throw problem(path, "The file is empty. Write the review into it.");
    }
    if (isBinary(text, !notices.isEmpty())) {
      throw problem(path, "This is not a text file. Save the review as Markdown or plain text.");
    }
    return new SourceText(name, text, notices);
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** Stray control characters are forgiven in valid Unicode only; a guess has to be a clean one. */
  private static boolean isBinary(String text, boolean guessed) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    return text.indexOf('\0') >= 0
        || text.startsWith("%PDF-")
        || text.startsWith("{\\rtf")
        || (guessed ? controls > 0 : controls > text.length() / 50);
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean bundle = FilenameUtils.removeExtension(name).equalsIgnoreCase("index");
    if (!bundle || folder == null || folder.getFileName() == null) {
      return name;
    }
    return folder.getFileName() + name.substring("index".length());
  }

  private static ReviewException tooLarge(String path, String size, long limitBytes) {
    return problem(
        path,
        "The file is too large ("
            + size
            + "); a review has at most "
            + FileUtils.byteCountToDisplaySize(limitBytes)
            + ". Divide it into parts.");
  }

  private static ReviewException problem(String path, String what) {
    return new ReviewException(path, Optional.empty(), what);
  }
}
