package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The first words of a paragraph, by which it is known even when a few of them have changed. */
final class FirstWords {
  private static final double ALIKE = 0.6;

  /** So alike are the first words of a paragraph before which a word or two were written. */
  private static final double NEARLY = 0.9;

  /** So many words are found in the midst of a paragraph by intent only. */
  private static final int FEW = 3;

  private final String written;
  private final List<String> words;

  FirstWords(String written) {
    this.written = written.strip().replaceAll("(…|\\.\\.\\.)$", "").strip();
    this.words = plain(this.written);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public String toString() {
    return written;
  }

  private static List<String> plain(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Index of the passage that begins with them, or nearly so; −1 if there is none. */
  int closest(List<Passage> passages) {
    int closest = -1;
    double best = ALIKE;
    for (int i = 0; i < passages.size(); i++) {
      String text = passages.get(i).text();
      String start = text.substring(0, Math.min(text.length(), 4 * written.length() + 80));
      double likeness = likeness(plain(start));
      if (likeness > best || likeness == best && closest < 0) {
        best = likeness;
        closest = i;
      }
    }
    boolean elsewhere = best < NEARLY && passages.stream().anyMatch(p -> isWithin(plain(p.text())));
    return elsewhere ? -1 : closest;
  }

  // Whether they stand in a text, but do not begin it.
  private boolean isWithin(List<String> text) {
    return words.size() >= FEW && Collections.indexOfSubList(text, words) > 0;
  }

  // The share of the words that stand, in order, among as many and two more at the beginning.
  private double likeness(List<String> text) {
    List<String> start = text.subList(0, Math.min(text.size(), words.size() + 2));
    int[][] common = new int[words.size() + 1][start.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < start.size(); j++) {
        common[i + 1][j + 1] =
            words.get(i).equals(start.get(j))
                ? common[i][j] + 1
                : Math.max(common[i][j + 1], common[i + 1][j]);
      }
    }
    boolean exact = start.size() >= words.size() && start.subList(0, words.size()).equals(words);
    return exact ? 1 : 0.99 * common[words.size()][start.size()] / words.size();
  }

  /** As many of a passage's first words as tell it from those before it, and at least so many. */
  static String shown(Passage passage, List<Passage> passages, int fewest) {
    List<String> all = new ArrayList<>(List.of(passage.text().strip().split("\\s+")));
    for (int count = Math.min(fewest, all.size()); count < all.size(); count++) {
      String shown = String.join(" ", all.subList(0, count));
      int closest = new FirstWords(shown).closest(passages);
      if (closest >= 0 && passages.get(closest).block() == passage.block()) {
        return shown + " …";
      }
    }
    return String.join(" ", all);
  }
}
