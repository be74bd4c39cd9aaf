package org.reviewcast.spoken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The examples of {@code spoken/spec.md}, in order. */
final class Specification {
  /** One example; its text says what was written and where in the document it stands. */
  record Example(
      int lineNumber, English english, boolean respelled, String written, String spoken) {
    @Override
    public String toString() {
      return "spec.md:" + lineNumber + " " + written;
    }
  }

  private static final String ARROW = " → ";

  private Specification() {}

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String fence = null;
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      if (line.startsWith("```")) {
        fence = fence == null ? line.substring(3).strip() : null;
      } else if (fence != null && fence.startsWith("spoken") && !line.isBlank()) {
        int cut = line.lastIndexOf(ARROW);
        if (cut < 0) {
          throw new IllegalStateException("spec.md:" + number + " has no arrow: " + line);
        }
        English english = fence.equals("spoken british") ? English.BRITISH : English.AMERICAN;
        examples.add(
            new Example(
                number,
                english,
                fence.equals("spoken respelled"),
                line.substring(0, cut),
                line.substring(cut + ARROW.length()).strip()));
      }
    }
    return examples;
  }

  private static String text() {
    try (InputStream bytes = Specification.class.getResourceAsStream("/spoken/spec.md")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
