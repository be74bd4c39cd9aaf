package org.reviewcast.script.titles;

/** What the aspects of which a chapter speaks tell of a title. */
final class AspectTraits {
  private static final double DENSE = 5;

  private final AspectUse use;

  /** For the titles of one chapter. */
  AspectTraits(AspectUse use) {
    this.use = use;
  }

  void of(Candidate candidate, Tally tally) {
    if (candidate.origin() == Origin.ASPECT) {
      for (Aspect aspect : Aspect.values()) {
        if (aspect.label().equals(candidate.title())) {
          tally.add("density", density(aspect));
          tally.add("share-of-aspect", use.share(aspect));
          tally.add("dominance", density(aspect) - densestBut(aspect));
          tally.add("label-" + aspect.name(), true);
        }
      }
      return;
    }
    double density = 0;
    double share = 0;
    for (String word : AspectUse.words(candidate.title())) {
      for (Aspect aspect : Aspect.values()) {
        if (aspect != Aspect.VERDICT && aspect.hasWord(word)) {
          density = Math.max(density, density(aspect));
          share = Math.max(share, use.share(aspect));
        }
      }
    }
    tally.add("density-of-words", density);
    tally.add("share-of-words", share);
  }

  private double density(Aspect aspect) {
    return Math.min(DENSE, use.density(aspect));
  }

  private double densestBut(Aspect aspect) {
    double most = 0;
    for (Aspect other : Aspect.values()) {
      most = other == aspect ? most : Math.max(most, density(other));
    }
    return most;
  }
}
