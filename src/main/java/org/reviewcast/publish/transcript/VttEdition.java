package org.reviewcast.publish.transcript;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.publish.Edition;

/**
 * The transcript as WebVTT captions (W3C WebVTT, section 4): one line of at most 65 characters
 * each, with the speaker in a voice tag.
 */
public final class VttEdition implements Edition {
  /** The name of its file. */
  public static final String FILE_NAME = "transcript.vtt";

  private static final int WIDTH = 65;

  @Override
  public String name() {
    return "vtt";
  }

  @Override
  public Made write(Material material, Path folder) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE_NAME))) {
      write(Caption.of(Transcript.of(material), 1, WIDTH), out);
    }
    return Made.file(FILE_NAME);
  }

  static void write(List<Caption> captions, Appendable out) throws IOException {
    out.append("WEBVTT\n");
    for (Caption caption : captions) {
      out.append('\n').append(CaptionClock.of(caption.startMs(), '.'));
      out.append(" --> ").append(CaptionClock.of(caption.endMs(), '.'));
      out.append("\n<v ").append(escaped(caption.speaker())).append('>');
      out.append(escaped(String.join("\n", caption.lines()))).append('\n');
    }
  }

  // Cue text and the annotation of a tag know these (WebVTT, sections 4.2.2 and 6.4).
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
