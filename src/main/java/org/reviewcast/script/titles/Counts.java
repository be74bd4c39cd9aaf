package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often the chapters of a review say each stem, and each name. */
final class Counts {
  private final List<Map<String, Integer>> stems = new ArrayList<>();
  private final List<Map<String, BitSet>> sentences = new ArrayList<>();
  private final List<Map<String, Integer>> names = new ArrayList<>();

  /** Counts in chapters of tagged sentences. */
  Counts(List<List<List<Token>>> chapters) {
    for (List<List<Token>> chapter : chapters) {
      Map<String, Integer> said = new HashMap<>();
      Map<String, Integer> named = new HashMap<>();
      Map<String, BitSet> saying = new HashMap<>();
      int index = 0;
      for (List<Token> sentence : chapter) {
        for (Token token : sentence) {
          String stem = Stems.of(token.text());
          said.merge(stem, 1, Integer::sum);
          saying.computeIfAbsent(stem, s -> new BitSet()).set(index);
          if (token.isName()) {
            named.merge(stem, 1, Integer::sum);
          }
        }
        index++;
      }
      sentences.add(saying);
      stems.add(said);
      names.add(named);
    }
  }

  int in(int chapter, String stem) {
    return stems.get(chapter).getOrDefault(stem, 0);
  }

  /** How many sentences of a chapter have one of some stems. */
  int spread(int chapter, Set<String> stems) {
    BitSet any = new BitSet();
    for (String stem : stems) {
      any.or(sentences.get(chapter).getOrDefault(stem, new BitSet()));
    }
    return any.cardinality();
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
