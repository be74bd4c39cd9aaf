package org.reviewcast.spoken;

import java.util.Set;

/** The manner of reading numbers, dates and money where American and British narrators differ. */
public enum English {
  /** "March third", "two thousand five", "one hundred twenty". */
  AMERICAN,
  /** "the third of March", "two thousand and five", "one hundred and twenty". */
  BRITISH;

  /** The English of a country by its two letters; American where it is not known to be other. */
  public static English of(String country) {
    return Set.of("GB", "IE", "AU", "NZ", "ZA", "IN").contains(country) ? BRITISH : AMERICAN;
  }
}
