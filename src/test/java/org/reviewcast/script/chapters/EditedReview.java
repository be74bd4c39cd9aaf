package org.reviewcast.script.chapters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.Section;
import org.reviewcast.review.SourceText;

/**
 * A review with the places where an editor would begin chapters.
 *
 * @param name its file's
 * @param blocks its blocks, without headings
 * @param passages its passages
 * @param breaks the passages at which a chapter has to begin
 * @param mays the passages at which one may
 * @param alternates the passages that are as good as the nearest break
 */
record EditedReview(
    String name,
    Metadata metadata,
    List<Block> blocks,
    List<Passage> passages,
    Set<Integer> breaks,
    Set<Integer> mays,
    Set<Integer> alternates) {
  private static final Path CORPUS = Path.of("src/test/resources/chapters");

  /** The reviews that were written for the tests, their breaks marked by comments. */
  static List<EditedReview> corpus() {
    return in(CORPUS).map(EditedReview::commented).toList();
  }

  /** The Markdown files in a folder that have headings, which are taken off. */
  static List<EditedReview> withHeadings(Path folder) {
    return in(folder).map(EditedReview::headed).flatMap(Optional::stream).toList();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditedReview commented(Path file) {
    try {
      StringBuilder text = new StringBuilder();
      List<String> marks = new ArrayList<>();
      String mark = "";
      for (String part : Files.readString(file).replace("-->", "-->\n\n").split("\n\n+")) {
        if (part.strip().startsWith("<!--")) {
          mark = part.replaceAll("[^a-z]", "");
        } else {
          text.append(part).append("\n\n");
          marks.add(mark);
          mark = "";
        }
      }
      String name = file.getFileName().toString();
      Review review = Readers.read(new SourceText(name, text.toString(), List.of()));
      List<Block> blocks = review.sections().stream().flatMap(s -> s.blocks().stream()).toList();
      List<Passage> passages = Passages.of(blocks, review.metadata().language());
      if (passages.size() != marks.size()) {
        throw new IllegalStateException(file + ": a paragraph is not a passage");
      }
      return new EditedReview(
          file.getFileName().toString(),
          review.metadata(),
          blocks,
          passages,
          marked(marks, "break"),
          marked(marks, "may"),
          marked(marks, "or"));
    } catch (IOException | ReviewException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Integer> marked(List<String> marks, String mark) {
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).equals(mark)) {
        places.add(i);
      }
    }
    return places;
  }

  private static Optional<EditedReview> headed(Path file) {
    try {
      Review review = Readers.read(file);
      List<Block> blocks = new ArrayList<>();
      Set<Integer> breaks = new TreeSet<>();
      for (Section section : review.sections()) {
        int before = Passages.of(blocks, review.metadata().language()).size();
        blocks.addAll(section.blocks());
        int after = Passages.of(blocks, review.metadata().language()).size();
        if (section.heading().isPresent() && before > 0 && after > before) {
          breaks.add(before);
        }
      }
      List<Passage> passages = Passages.of(blocks, review.metadata().language());
      return breaks.isEmpty() || passages.size() < 4
          ? Optional.empty()
          : Optional.of(
              new EditedReview(
                  file.getFileName().toString(),
                  review.metadata(),
                  blocks,
                  passages,
                  breaks,
                  Set.of(),
                  Set.of()));
    } catch (ReviewException e) {
      return Optional.empty();
    }
  }

  /** Whether an editor might begin a chapter at a passage. */
  boolean mayBreakAt(int passage) {
    return breaks.contains(passage) || mays.contains(passage) || alternates.contains(passage);
  }

  /** How many chapters its editor would make at the most. */
  int count() {
    return breaks.size() + mays.size() + 1;
  }

  /** Pk of found breaks, where those that may be are required only as far as they were found. */
  double pk(List<Integer> found) {
    Set<Integer> reference = new TreeSet<>(breaks);
    found.stream().filter(mays::contains).forEach(reference::add);
    return Agreement.pk(sentences(reference), sentences(settled(found, reference)), total());
  }

  double windowDiff(List<Integer> found) {
    Set<Integer> reference = new TreeSet<>(breaks);
    found.stream().filter(mays::contains).forEach(reference::add);
    Set<Integer> places = settled(found, reference);
    return Agreement.windowDiff(sentences(reference), sentences(places), total());
  }

  /** Pk of found breaks against all breaks that an editor might make. */
  double finePk(List<Integer> found) {
    Set<Integer> reference = new TreeSet<>(breaks);
    reference.addAll(mays);
    return Agreement.pk(sentences(reference), sentences(settled(found, reference)), total());
  }

  // A break at an alternate place counts as one at the break that it stands for.
  private Set<Integer> settled(List<Integer> found, Set<Integer> reference) {
    Set<Integer> settled = new TreeSet<>();
    for (int place : found) {
      int best = place;
      if (alternates.contains(place)) {
        best =
            reference.stream()
                .filter(b -> !found.contains(b))
                .min((a, b) -> Integer.compare(Math.abs(a - place), Math.abs(b - place)))
                .filter(b -> Math.abs(b - place) <= 2)
                .orElse(place);
      }
      settled.add(best);
    }
    settled.remove(0);
    return settled;
  }

  private Set<Integer> sentences(Set<Integer> places) {
    Set<Integer> sentences = new TreeSet<>();
    for (int place : places) {
      sentences.add(
          passages.subList(0, place).stream().mapToInt(p -> p.sentences().size()).sum());
    }
    return sentences;
  }

  private int total() {
    return passages.stream().mapToInt(p -> p.sentences().size()).sum();
  }
}
