package org.reviewcast.script.chapters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Metadata;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.titles.LikelyWork;
import org.reviewcast.show.ChapterWish;

/**
 * Keeps the chapters that were found in a text in a small file, and finds them again without a
 * search until the text changes. The file may be deleted.
 */
public final class KeptChapters implements ChapterFinder {
  // Changes whenever the same text may get other chapters.
  private static final String VERSION = "chapters 11";

  private final FoundChapters finder;
  private final Path file;
  private final ChapterWish wish;

  /** Keeps what a finder finds by a wish in one text, in a file of its own. */
  public KeptChapters(FoundChapters finder, Path file, ChapterWish wish) {
    this.finder = finder;
    this.file = file;
    this.wish = wish;
  }

  @Override
  public List<Start> find(Metadata metadata, List<Block> blocks) {
    if (wish.isOff()) {
      return finder.find(metadata, blocks);
    }
    String key = key(metadata, blocks);
    try {
      Optional<List<Start>> kept = read(key, blocks.size());
      if (kept.isPresent()) {
        return kept.get();
      }
    } catch (IOException e) {
      // Nothing kept that can be read: they are found again.
    }
    FoundChapters.Finding finding = finder.finding(metadata, blocks);
    if (finding.isBest()) {
      write(key, finding.starts());
    }
    return finding.starts();
  }

  private String key(Metadata metadata, List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StringBuilder all = new StringBuilder(VERSION + "\n" + wish + "\n");
      all.append(metadata.language().toLanguageTag()).append('\n');
      all.append(metadata.work().kind()).append(metadata.work().title());
      all.append(metadata.rating()).append('\n');
      all.append(metadata.title()).append('\n');
      for (Block block : blocks) {
        all.append(block.getClass().getSimpleName()).append('\t');
        all.append(Passages.text(block));
        emphasis(block)
            .forEach(m -> all.append('\t').append(m.start()).append('-').append(m.end()));
        all.append('\n');
      }
      byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  // What is in italics, so that it may be a title.
  private static List<Mark> emphasis(Block block) {
    return LikelyWork.proses(block)
        .flatMap(prose -> prose.marks().stream())
        .filter(Mark.Emphasis.class::isInstance)
        .toList();
  }

  private Optional<List<Start>> read(String key, int blocks) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(key)) {
      return Optional.empty();
    }
    List<Start> starts = new ArrayList<>();
    int before = -1;
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", 2);
      if (parts.length < 2 || !parts[0].matches("\\d{1,9}") || parts[1].isBlank()) {
        return Optional.empty();
      }
      int block = Integer.parseInt(parts[0]);
      if (block <= before || block >= blocks || before < 0 && block != 0) {
        return Optional.empty();
      }
      starts.add(new Start(block, parts[1], true));
      before = block;
    }
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts);
  }

  private void write(String key, List<Start> starts) {
    StringBuilder text = new StringBuilder(key).append('\n');
    starts.forEach(s -> text.append(s.block()).append('\t').append(s.title()).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "chapters", ".part");
      try {
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Not kept: the next run finds them again. A full disk is told of where it matters.
      return;
    }
  }
}
