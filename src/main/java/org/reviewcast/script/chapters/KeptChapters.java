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
import org.reviewcast.review.Metadata;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.show.ChapterWish;

/**
 * Keeps the chapters that another finder finds in a folder, one small file for each text, and finds
 * them again without it. The folder may be deleted.
 */
public final class KeptChapters implements ChapterFinder {
  // Changes whenever the same text may get other chapters.
  private static final String VERSION = "chapters 1";

  private final FoundChapters finder;
  private final Path folder;
  private final ChapterWish wish;

  /** Keeps what a finder finds by a wish. */
  public KeptChapters(FoundChapters finder, Path folder, ChapterWish wish) {
    this.finder = finder;
    this.folder = folder;
    this.wish = wish;
  }

  @Override
  public List<Start> find(Metadata metadata, List<Block> blocks) {
    Path file = folder.resolve(key(metadata, blocks) + ".txt");
    try {
      Optional<List<Start>> kept = read(file, blocks.size());
      if (kept.isPresent()) {
        return kept.get();
      }
    } catch (IOException e) {
      // Nothing kept that can be read: they are found again.
    }
    FoundChapters.Finding finding = finder.finding(metadata, blocks);
    if (finding.isBest()) {
      write(file, finding.starts());
    }
    return finding.starts();
  }

  private String key(Metadata metadata, List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StringBuilder all = new StringBuilder(VERSION + "\n" + wish + "\n");
      all.append(metadata.language().toLanguageTag()).append('\n');
      all.append(metadata.work().kind()).append('\n').append(metadata.title()).append('\n');
      for (Block block : blocks) {
        all.append(block.getClass().getSimpleName()).append('\t');
        all.append(Passages.text(block)).append('\n');
      }
      byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Optional<List<Start>> read(Path file, int blocks) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<Start> starts = new ArrayList<>();
    int before = -1;
    for (String line : Files.readAllLines(file)) {
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

  private static void write(Path file, List<Start> starts) {
    StringBuilder text = new StringBuilder();
    starts.forEach(s -> text.append(s.block()).append('\t').append(s.title()).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "chapters", ".part");
      try {
        Files.writeString(part, text);
        Files.move(
            part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Not kept: the next run finds them again. A full disk is told of where it matters.
      return;
    }
  }
}
