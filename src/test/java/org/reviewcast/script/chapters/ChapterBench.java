package org.reviewcast.script.chapters;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * Measures how well chapters are found: over Choi's archive, and over folders of Markdown whose
 * headings are hidden. Prints Pk and WindowDiff in percent; lower is better.
 */
public final class ChapterBench {
  /**
   * The sets in the order in which the literature gives them, and the figures of others' methods.
   */
  private static final List<String> CHOI = List.of("3-11", "3-5", "6-8", "9-11");

  private static final String OTHERS =
      """
      published or measured before, Pk  3-11   3-5   6-8  9-11
        even lengths                    48.0  45.0  42.0  42.0
        TextTiling, lexical             25.3  26.0  20.9  19.4
        C99                             15.0  14.3  11.9   9.3
        Utiyama-Isahara                 11.7  10.1   7.4   4.6
        cosine of vectors, centred       4.4   3.0   2.1   2.1
      """;

  // Scatter alone: sentences have no paragraphs, and the segments' lengths are known to be uneven.
  private static final Weights SCATTER = new Weights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private final PrintStream out;
  private final SentenceVectors vectors;

  private ChapterBench(PrintStream out, SentenceVectors vectors) {
    this.out = out;
    this.vectors = vectors;
  }

  /**
   * Runs it.
   *
   * @param arguments the folder for the runtime's library, then archives and folders
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<SentenceVectors> kinds = new ArrayList<>();
    kinds.add(new Remembered(MiniLm.load(Path.of(arguments[0]))));
    kinds.add(new LexicalVectors());
    for (SentenceVectors vectors : kinds) {
      out.println("vectors: " + vectors.name());
      ChapterBench bench = new ChapterBench(out, vectors);
      for (String argument : List.of(arguments).subList(1, arguments.length)) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          bench.reviews(path);
        } else {
          bench.choi(path);
        }
      }
      vectors.close();
    }
  }

  private void choi(Path archive) throws Exception {
    Map<String, List<ChoiText>> sets = ChoiArchive.read(archive);
    StringBuilder pk = new StringBuilder();
    StringBuilder windowDiff = new StringBuilder();
    for (String set : CHOI) {
      double pkSum = 0;
      double windowDiffSum = 0;
      List<ChoiText> texts = sets.getOrDefault(set, List.of());
      for (ChoiText text : texts) {
        Sample sample = Sample.of(text.passages(), vectors);
        OptionalInt count = OptionalInt.of(text.breaks().size() + 1);
        List<Integer> found = Breaks.find(text.passages(), sample, count, false, SCATTER);
        List<Integer> breaks = found.subList(1, found.size());
        pkSum += Agreement.pk(text.breaks(), breaks, text.passages().size());
        windowDiffSum += Agreement.windowDiff(text.breaks(), breaks, text.passages().size());
      }
      pk.append(String.format(Locale.ROOT, "%6.1f", 100 * pkSum / texts.size()));
      windowDiff.append(String.format(Locale.ROOT, "%6.1f", 100 * windowDiffSum / texts.size()));
    }
    out.print(OTHERS);
    out.println("found here, Pk                  " + pk);
    out.println("found here, WindowDiff          " + windowDiff);
  }

  private void reviews(Path folder) {
    List<EditedReview> reviews = EditedReview.withHeadings(folder);
    out.printf(Locale.ROOT, "%s, %d texts with headings%n", folder, reviews.size());
    List<List<Integer>> given = new ArrayList<>();
    List<List<Integer>> byRule = new ArrayList<>();
    for (EditedReview review : reviews) {
      Sample sample = Sample.of(review.passages(), vectors);
      for (boolean known : new boolean[] {true, false}) {
        OptionalInt count = known ? OptionalInt.of(review.count()) : OptionalInt.empty();
        (known ? given : byRule)
            .add(
                Breaks.find(
                    review.passages(),
                    sample,
                    count,
                    true,
                    vectors instanceof LexicalVectors ? Weights.BY_WORDS : Weights.BY_MEANING));
      }
    }
    print("their number given", reviews, given);
    print("their number by rule", reviews, byRule);
  }

  private void print(String label, List<EditedReview> reviews, List<List<Integer>> found) {
    double pk = mean(reviews, review -> review.pk(found.get(reviews.indexOf(review))));
    double windowDiff =
        mean(reviews, review -> review.windowDiff(found.get(reviews.indexOf(review))));
    out.printf(Locale.ROOT, "  %-22s Pk %5.1f  WindowDiff %5.1f%n", label, pk, windowDiff);
  }

  private static double mean(List<EditedReview> reviews, ToDoubleFunction<EditedReview> measure) {
    return 100 * reviews.stream().mapToDouble(measure).average().orElse(Double.NaN);
  }

  /** Vectors that are worked out once for each sentence: Choi's texts share many. */
  private static final class Remembered implements SentenceVectors {
    private final SentenceVectors vectors;
    private final Map<String, float[]> known = new HashMap<>();

    Remembered(SentenceVectors vectors) {
      this.vectors = vectors;
    }

    @Override
    public String name() {
      return vectors.name();
    }

    @Override
    public float[][] of(List<String> sentences) {
      return sentences.stream()
          .map(s -> known.computeIfAbsent(s, one -> vectors.of(List.of(one))[0]).clone())
          .toArray(float[][]::new);
    }

    @Override
    public void close() {
      vectors.close();
    }
  }
}
