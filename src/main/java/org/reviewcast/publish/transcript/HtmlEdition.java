package org.reviewcast.publish.transcript;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.Printable;
import org.reviewcast.script.Cue;

/**
 * The transcript as a small HTML document for players (Podcasting 2.0, transcript formats, HTML):
 * {@code <cite>} for the speaker, {@code <time>} for the start, {@code <p>} for what is said.
 */
public final class HtmlEdition implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "transcript.html";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE_NAME))) {
      write(Transcript.of(material), material.script().title(), material.script().language(), out);
    }
    return Made.file(FILE_NAME);
  }

  static void write(Transcript transcript, String title, Locale language, Appendable out)
      throws IOException {
    String heading = escaped(Printable.line(title));
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language.toLanguageTag()));
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(heading).append("</title>\n</head>\n<body>\n");
    out.append("<h1>").append(heading).append("</h1>\n");
    String speaker = "";
    for (Transcript.Part part : transcript.parts()) {
      String name = Printable.line(part.title());
      out.append("<h2>").append(escaped(name)).append("</h2>\n");
      for (Transcript.Paragraph paragraph : part.paragraphs()) {
        if (paragraph.role() == Cue.Role.HEADING && text(paragraph).equals(name)) {
          continue;
        }
        if (!paragraph.speaker().equals(speaker)) {
          speaker = paragraph.speaker();
          out.append("<cite>").append(escaped(speaker)).append(":</cite>\n");
        }
        paragraph(paragraph, out);
      }
    }
    out.append("</body>\n</html>\n");
  }

  private static void paragraph(Transcript.Paragraph paragraph, Appendable out) throws IOException {
    boolean quote = paragraph.role() == Cue.Role.QUOTE;
    String time = CaptionClock.of(paragraph.passages().get(0).startMs(), '.');
    out.append(quote ? "<blockquote>\n" : "");
    out.append("<time>").append(time.substring(0, 8)).append("</time>\n");
    out.append("<p>").append(escaped(text(paragraph))).append("</p>\n");
    out.append(quote ? "</blockquote>\n" : "");
  }

  private static String text(Transcript.Paragraph paragraph) {
    return String.join(" ", paragraph.passages().stream().map(Passage::text).toList());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
