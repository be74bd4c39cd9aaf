package org.reviewcast.publish.transcript;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.publish.Edition;

/**
 * The transcript as SubRip captions of at most two lines of 32 characters, as Podcasting 2.0 asks
 * for.
 */
public final class SrtEdition implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "transcript.srt";

  private static final int LINES = 2;
  private static final int WIDTH = 32;
  private static final String WORD_JOINER = "\u2060";

  @Override
  public String name() {
    return "srt";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE_NAME))) {
      write(Caption.of(Transcript.of(material), LINES, WIDTH), out);
    }
    return Made.file(FILE_NAME);
  }

  static void write(List<Caption> captions, Appendable out) throws IOException {
    int number = 1;
    for (Caption caption : captions) {
      out.append(Integer.toString(number++)).append('\n');
      out.append(CaptionClock.of(caption.startMs(), ',')).append(" --> ");
      out.append(CaptionClock.of(caption.endMs(), ',')).append('\n');
      out.append(plain(String.join("\n", caption.lines()))).append("\n\n");
    }
  }

  // SubRip has no escapes, and players take <i> and {\an8} for their own: a character that is not
  // seen keeps them from it.
  private static String plain(String text) {
    return text.replaceAll("<(?=[/!?\\p{L}])", "<" + WORD_JOINER)
        .replace("{\\", "{" + WORD_JOINER + "\\")
        .replace("-->", "--" + WORD_JOINER + ">");
  }
}
