package org.reviewcast.script.chapters;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.script.ChapterFinder;

/**
 * A writer's own chapters, on a sheet that lies beside the review: a line for each with its title,
 * a bar, and the first words of the paragraph where it begins. The text elsewhere may change, and
 * so may a word or two of those.
 */
public final class ChapterSheet implements ChapterFinder {
  /** What follows the review's file name in the sheet's. */
  public static final String EXTENSION = ".chapters";

  private static final String BAR = " | ";
  private static final int WORDS_SHOWN = 8;
  private static final int MOST_LINES = 1000;

  private final String name;
  private final List<Entry> entries;
  private final Consumer<String> notice;

  private ChapterSheet(String name, List<Entry> entries, Consumer<String> notice) {
    this.name = name;
    this.entries = entries;
    this.notice = notice;
  }

  private record Entry(int line, String title, FirstWords words) {}

  /**
   * Reads a sheet.
   *
   * @param notice takes what is wrong in it, each with the number of its line
   * @throws IOException if the file cannot be read
   */
  public static ChapterSheet read(Path file, Consumer<String> notice) throws IOException {
    String name = file.getFileName().toString();
    List<String> lines = lines(file);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int bar = line.indexOf('|');
      String title = bar < 0 ? "" : line.substring(0, bar).strip();
      FirstWords words = new FirstWords(bar < 0 ? "" : line.substring(bar + 1));
      if (title.isEmpty() || words.isEmpty()) {
        notice.accept(
            name
                + ":"
                + (i + 1)
                + ": not a chapter: write its title, a bar (|), and the first words of the"
                + " paragraph where it begins.");
      } else {
        entries.add(new Entry(i + 1, title, words));
      }
    }
    return new ChapterSheet(name, entries, notice);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": is not UTF-8 text. Save it as UTF-8, or delete it.", e);
    }
  }

  @Override
  public List<Start> find(Metadata metadata, List<Block> blocks) {
    List<Passage> passages = Passages.of(blocks, metadata.language());
    Map<Integer, Start> starts = new TreeMap<>();
    for (Entry entry : entries) {
      int passage = entry.words().closest(passages);
      if (passage < 0) {
        tell(
            entry,
            "no paragraph begins with “"
                + entry.words()
                + "”; the chapter is left out. Write the words with which the paragraph begins"
                + " now.");
        continue;
      }
      int block = passage == 0 ? 0 : passages.get(passage).block();
      Start before = starts.putIfAbsent(block, new Start(block, entry.title(), false));
      if (before != null) {
        tell(entry, "“" + before.title() + "” begins there already; this one is left out.");
      }
    }
    starts.putIfAbsent(0, new Start(0, starts.isEmpty() ? metadata.title() : "Introduction", true));
    return List.copyOf(starts.values());
  }

  private void tell(Entry entry, String what) {
    notice.accept(name + ":" + entry.line() + ": " + what);
  }

  /**
   * Writes a sheet of chapters, whole or not at all.
   *
   * @param source the name of the review's file
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Path file, String source, Metadata metadata, List<Block> blocks, List<Start> starts)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# The chapters of ").append(source).append(", to be changed as you like.\n");
    text.append("# A line for each: its title, a bar, the first words of the paragraph where it");
    text.append(" begins.\n# Delete this file to have chapters found in the text again.\n\n");
    List<Passage> passages = Passages.of(blocks, metadata.language());
    int longest = starts.stream().mapToInt(s -> s.title().length()).max().orElse(0);
    for (Start start : starts) {
      Passage passage =
          passages.stream()
              .filter(p -> p.block() >= start.block())
              .findFirst()
              .orElseThrow(() -> new IOException("there is no text in " + source));
      String title = start.title().replace('|', '/');
      text.append(title).append(" ".repeat(longest - title.length())).append(BAR);
      text.append(FirstWords.shown(passage, passages, WORDS_SHOWN)).append('\n');
    }
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".chapters", ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
