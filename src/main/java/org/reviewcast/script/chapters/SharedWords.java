package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words sentences of a text share, as vectors; the rarer a word, the more it counts. */
final class SharedWords {
  private static final int STEM_LETTERS = 6;
  private static final Set<String> COMMON =
      Set.of(
          ("a about after all also an and any are as at be been before but by can could did do does"
               + " even for from had has have he her him his how i if in into is it its just may me"
               + " might more most much must my no not now of on one only or other our out over she"
               + " should so some such than that the their them then there these they this those"
               + " through to too up us very was we were what when where which while who will with"
               + " would you your said")
              .split(" "));

  private SharedWords() {}

  /** A vector for each sentence, one long, or of zeros where it shares no word with another. */
  static float[][] of(List<String> sentences) {
    List<List<String>> stems = sentences.stream().map(SharedWords::stems).toList();
    Map<String, Integer> in = new HashMap<>();
    stems.forEach(own -> new HashSet<>(own).forEach(stem -> in.merge(stem, 1, Integer::sum)));
    Map<String, Integer> dimensions = new HashMap<>();
    float[][] vectors = new float[sentences.size()][];
    stems.forEach(
        own ->
            own.stream()
                .filter(s -> in.get(s) > 1)
                .forEach(stem -> dimensions.putIfAbsent(stem, dimensions.size())));
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = new float[dimensions.size()];
      for (String stem : stems.get(i)) {
        Integer dimension = dimensions.get(stem);
        if (dimension != null) {
          vectors[i][dimension] += (float) StrictMath.log((double) sentences.size() / in.get(stem));
        }
      }
      Sample.centre(vectors[i], new float[vectors[i].length]);
    }
    return vectors;
  }

  private static List<String> stems(String sentence) {
    List<String> stems = new ArrayList<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 1 && !COMMON.contains(word)) {
        String stem = word.replaceAll("(?<=\\p{L}{3})(?:ing|ies|ed|ly|es|s)$", "");
        stems.add(stem.substring(0, Math.min(STEM_LETTERS, stem.length())));
      }
    }
    return stems;
  }
}
