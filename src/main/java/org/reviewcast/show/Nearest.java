package org.reviewcast.show;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that a person may have meant by one that is not known. */
public final class Nearest {
  private Nearest() {}

  /**
   * A sentence that names the nearest of the known names, or all of them where none is near.
   *
   * @param wanted what was asked for
   * @param known the names there are
   */
  public static String suggestion(String wanted, Collection<String> known) {
    if (known.isEmpty()) {
      return "There are none.";
    }
    List<String> near =
        known.stream()
            .filter(name -> distance(wanted, name) <= Math.max(2, name.length() / 3))
            .sorted(Comparator.comparingInt((String name) -> distance(wanted, name)))
            .limit(3)
            .toList();
    return near.isEmpty()
        ? "There are: " + String.join(", ", known.stream().sorted().toList()) + "."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  // Levenshtein's edit distance, letter case aside; names are short.
  private static int distance(String left, String right) {
    String a = shortened(left);
    String b = shortened(right);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(64, name.length())).toLowerCase(Locale.ROOT);
  }
}
