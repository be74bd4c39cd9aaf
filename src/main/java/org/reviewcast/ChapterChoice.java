package org.reviewcast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.reviewcast.review.Block;
import org.reviewcast.review.Place;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.chapters.ChapterSheet;
import org.reviewcast.script.chapters.FoundChapters;
import org.reviewcast.script.chapters.KeptChapters;
import org.reviewcast.script.chapters.VectorSource;
import org.reviewcast.show.ChapterWish;

/** Where the chapters of a review without headings come from: its writer's sheet, or its text. */
public final class ChapterChoice {
  private ChapterChoice() {}

  /** The sheet of chapters that a writer may have set beside a review. */
  static Path sheet(Path review) {
    return review.resolveSibling(review.getFileName() + ChapterSheet.EXTENSION);
  }

  /**
   * Chooses a finder.
   *
   * @param keep the folder in which found chapters are kept, if any
   * @param notices takes what is wrong with the sheet, in whole sentences
   * @throws IOException if the sheet cannot be read
   */
  static ChapterFinder of(
      Path review,
      ChapterWish wish,
      VectorSource vectors,
      Optional<Path> keep,
      List<String> notices)
      throws IOException {
    Path sheet = sheet(review);
    if (wish.count().isEmpty() && Files.isRegularFile(sheet)) {
      return ChapterSheet.read(sheet, notices::add);
    }
    if (keep.isEmpty()) {
      return new FoundChapters(wish, vectors, Optional.empty());
    }
    // One name for each review, so that what is kept of it does not grow with its versions.
    String path = review.toAbsolutePath().normalize().toString();
    String name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    FoundChapters found =
        new FoundChapters(wish, vectors, Optional.of(keep.get().resolve(name + ".vectors")));
    return new KeptChapters(found, keep.get().resolve(name + ".txt"), wish);
  }

  /**
   * A writer's sheet of chapters.
   *
   * @param file where it lies
   * @param written whether it was written just now
   * @param chapters what stands on it
   */
  public record Sheet(Path file, boolean written, List<Chapter> chapters) {
    public Sheet {
      chapters = List.copyOf(chapters);
    }
  }

  /**
   * A chapter on a sheet.
   *
   * @param title its title
   * @param at where it begins in the review
   */
  public record Chapter(String title, Place at) {}

  static Sheet write(
      Path file, ChapterWish wish, VectorSource vectors, boolean anew, Consumer<String> notice)
      throws IOException, ReviewException, ProductionException {
    Review review = Readers.read(file);
    if (review.sections().stream().anyMatch(section -> section.heading().isPresent())) {
      throw new ProductionException(
          file + ": has headings, and they are its chapters. Change them in the review itself.");
    }
    List<Block> blocks = review.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    Path sheet = sheet(file);
    boolean write = anew || !Files.exists(sheet);
    ChapterFinder finder =
        write
            ? new FoundChapters(wish, vectors, Optional.empty())
            : ChapterSheet.read(sheet, notice);
    List<ChapterFinder.Start> starts = finder.find(review.metadata(), blocks);
    if (write) {
      ChapterSheet.write(sheet, review.source(), review.metadata(), blocks, starts);
    }
    return new Sheet(
        sheet,
        write,
        starts.stream().map(s -> new Chapter(s.title(), blocks.get(s.block()).place())).toList());
  }
}
