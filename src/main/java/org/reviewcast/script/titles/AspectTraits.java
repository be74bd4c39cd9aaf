package org.reviewcast.script.titles;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the aspects of which a chapter speaks tell of a title. */
final class AspectTraits {
  private static final double DENSE = 5;

  private final Map<Aspect, Double> densities = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Double> shares = new EnumMap<>(Aspect.class);

  /** For the titles of one chapter. */
  AspectTraits(Stretch chapter) {
    List<String> sentences = chapter.sentences();
    for (Aspect aspect : Aspect.values()) {
      densities.put(aspect, Math.min(DENSE, aspect.density(sentences)));
      shares.put(aspect, aspect.share(sentences));
    }
  }

  void of(Candidate candidate, Tally tally) {
    if (candidate.origin() == Origin.ASPECT) {
      for (Aspect aspect : Aspect.values()) {
        if (aspect.label().equals(candidate.title())) {
          tally.add("density", densities.get(aspect));
          tally.add("share-of-aspect", shares.get(aspect));
          tally.add("dominance", densities.get(aspect) - densestBut(aspect));
        }
      }
      return;
    }
    double density = 0;
    double share = 0;
    for (String word : candidate.title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      for (Aspect aspect : Aspect.values()) {
        if (aspect != Aspect.VERDICT && aspect.hasWord(word)) {
          density = Math.max(density, densities.get(aspect));
          share = Math.max(share, shares.get(aspect));
        }
      }
    }
    tally.add("density-of-words", density);
    tally.add("share-of-words", share);
  }

  private double densestBut(Aspect aspect) {
    double most = 0;
    for (Map.Entry<Aspect, Double> other : densities.entrySet()) {
      most = other.getKey() == aspect ? most : Math.max(most, other.getValue());
    }
    return most;
  }
}
