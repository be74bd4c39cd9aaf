package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much sentences speak of each aspect. */
final class AspectUse {
  private static final Map<String, Set<Aspect>> BY_WORD = new HashMap<>();

  static {
    for (Aspect aspect : Aspect.values()) {
      for (String word : aspect.words()) {
        BY_WORD.computeIfAbsent(word, w -> EnumSet.noneOf(Aspect.class)).add(aspect);
      }
    }
  }

  private final int[] counts = new int[Aspect.values().length];
  private final int[] speaking = new int[counts.length];
  private final int sentences;
  private final Set<String> said = new HashSet<>();
  private int words;

  AspectUse(List<String> sentences) {
    this.sentences = sentences.size();
    for (String sentence : sentences) {
      Set<Aspect> spoken = EnumSet.noneOf(Aspect.class);
      for (String word : words(sentence)) {
        words++;
        said.add(word);
        Set<Aspect> aspects = BY_WORD.get(word);
        if (aspects != null) {
          aspects.forEach(aspect -> counts[aspect.ordinal()]++);
          spoken.addAll(aspects);
        }
      }
      spoken.forEach(aspect -> speaking[aspect.ordinal()]++);
    }
  }

  /** The words of a text, in small letters; a hyphen is a part of one. */
  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      boolean within =
          i < lower.length() && (Character.isLetter(lower.charAt(i)) || lower.charAt(i) == '-');
      if (!within) {
        if (i > start) {
          words.add(lower.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** How many of a hundred words speak of an aspect. */
  double density(Aspect aspect) {
    return words == 0 ? 0 : 100.0 * count(aspect) / words;
  }

  /** The share of the sentences that speak of it, 0 to 1. */
  double share(Aspect aspect) {
    return (double) speaking[aspect.ordinal()] / sentences;
  }

  /** Whether a word, in small letters, is said. */
  boolean says(String word) {
    return said.contains(word);
  }

  /** How many words speak of it. */
  int count(Aspect aspect) {
    return counts[aspect.ordinal()];
  }
}
