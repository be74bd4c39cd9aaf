package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the chapters of a review say each stem, and each name. */
final class Counts {
  private final List<Map<String, Integer>> stems = new ArrayList<>();
  private final List<Map<String, Integer>> names = new ArrayList<>();

  /** Counts in chapters of tagged sentences. */
  Counts(List<List<List<Token>>> chapters) {
    for (List<List<Token>> chapter : chapters) {
      Map<String, Integer> said = new HashMap<>();
      Map<String, Integer> named = new HashMap<>();
      for (List<Token> sentence : chapter) {
        for (Token token : sentence) {
          String stem = Stems.of(token.text());
          said.merge(stem, 1, Integer::sum);
          if (token.isName()) {
            named.merge(stem, 1, Integer::sum);
          }
        }
      }
      stems.add(said);
      names.add(named);
    }
  }

  int in(int chapter, String stem) {
    return stems.get(chapter).getOrDefault(stem, 0);
  }

  Map<String, Integer> names(int chapter) {
    return names.get(chapter);
  }

  /** How few of the other chapters have a stem: 1 for none, 0 for all. */
  double rarity(String stem) {
    long in = stems.stream().filter(count -> count.containsKey(stem)).count();
    return stems.size() < 2 ? 1 : 1 - (in - 1.0) / (stems.size() - 1);
  }

  /** The chapter's share of all that a stem is said, 0 to 1. */
  double share(int chapter, String stem) {
    int all = stems.stream().mapToInt(count -> count.getOrDefault(stem, 0)).sum();
    return all == 0 ? 0 : (double) in(chapter, stem) / all;
  }
}
