package org.reviewcast.publish.page;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
  private static final Set<String> FROM_THE_RIGHT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi", "ji");

  private Direction() {}

  /** {@code rtl} or {@code ltr}. */
  static String of(Locale language) {
    return FROM_THE_RIGHT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }
}
