package org.reviewcast.spoken;

/** The manner of reading numbers, dates and money where American and British narrators differ. */
public enum English {
  /** "March third", "two thousand five", "one hundred twenty". */
  AMERICAN,
  /** "the third of March", "two thousand and five", "one hundred and twenty". */
  BRITISH
}
