package org.reviewcast.voice.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewcast.show.SettingsException;

/** A lexicon file that entries are added to; what a person wrote in it stays as it is. */
public record LexiconFile(Path path) {
  private static final String HEADER =
      """
      # How the names and words of a review are said. What is written stands on the left; on the right
      # syllables with hyphens between, the stressed one in capitals (SUR-shuh), or IPA between slashes
      # (/ˈsɜːrʃə/), or other words to say (Sersha).
      """;

  /**
   * Adds entries for written forms that are not in the file yet.
   *
   * @return the entries that were added
   * @throws SettingsException if the file holds something else than a lexicon
   * @throws IOException if it cannot be read or written; then it is as before
   */
  public List<Lexeme> add(List<Lexeme> lexemes) throws SettingsException, IOException {
    boolean exists = Files.isRegularFile(path);
    Set<String> known =
        exists
            ? LexiconReader.read(path).entries().stream()
                .map(Lexicon.Entry::written)
                .collect(Collectors.toSet())
            : Set.of();
    List<Lexeme> added = new ArrayList<>();
    StringBuilder text = new StringBuilder(exists ? Files.readString(path) : HEADER);
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    for (Lexeme lexeme : lexemes) {
      boolean twice = added.stream().anyMatch(a -> a.written().equals(lexeme.written()));
      if (!known.contains(lexeme.written()) && !twice) {
        text.append(lexeme.yaml()).append('\n');
        added.add(lexeme);
      }
    }
    if (!added.isEmpty()) {
      write(text.toString());
    }
    return added;
  }

  private void write(String text) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, ".lexicon", ".part");
    try {
      Files.write(part, text.getBytes(StandardCharsets.UTF_8));
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
