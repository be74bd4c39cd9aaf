package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text of Choi's.
 *
 * @param passages its sentences, each a passage
 * @param breaks the sentences that begin segments, without the first
 */
record ChoiText(List<Passage> passages, Set<Integer> breaks) {
  static ChoiText of(String text) {
    List<Passage> passages = new ArrayList<>();
    Set<Integer> breaks = new TreeSet<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (line.startsWith("=====")) {
        breaks.add(passages.size());
      } else {
        int words = line.split("\\s+").length;
        passages.add(new Passage(passages.size(), line, List.of(line), words, false));
      }
    }
    breaks.remove(0);
    breaks.remove(passages.size());
    return new ChoiText(passages, breaks);
  }
}
