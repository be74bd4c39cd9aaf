package org.reviewcast.spoken;

import java.util.Optional;

/** Ratings drawn with stars: ★★★½, ★★★☆☆, ⭐⭐⭐⭐, ***1/2. */
final class Stars implements SpokenRule {
  private static final int[] FULL = {
    0x2605, 0x2B50, 0x1F31F, 0x272D, 0x272E, 0x272F, 0x272A, 0x2730, 0x272B, 0x2729
  };
  private static final int[] EMPTY = {0x2606, 0x2729};

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    if (line.at(at).isNumber() || Fractions.isSign(line.at(at))) {
      return counted(line, at);
    }
    if (!line.at(at).isSymbol()) {
      return Optional.empty();
    }
    Optional<Reading> asterisks = asterisks(line, at);
    if (asterisks.isPresent()) {
      return asterisks;
    }
    int i = at;
    int full = 0;
    while (isFull(line.at(i)) && i < at + 20) {
      i++;
      full++;
    }
    String half = "";
    if (Fractions.isSign(line.at(i)) && (full > 0 || isFull(line.at(i + 1)))) {
      half = full > 0 ? Fractions.added(line.at(i)) : Fractions.ofSign(line.at(i));
      i++;
      if (full == 0) {
        i++;
      }
    } else if (full > 0 && oneHalf(line, i)) {
      half = "and a half";
      i += 3;
    }
    int empty = 0;
    while (isEmpty(line.at(i)) && i < at + 20) {
      i++;
      empty++;
    }
    if (full == 0 && half.isEmpty() && empty < 2) {
      return Optional.empty();
    }
    boolean rated = line.at(at - 1).isNumber() && line.at(at - 2).is("/");
    if (full == 1 && i == at + 1 && rated) {
      return Reading.of(i, "stars");
    }
    return said(line, i, full, half, empty == 0 ? 0 : full + empty + (half.isEmpty() ? 0 : 1));
  }

  /** A number and one star that stands for the word: "4.5★", "5⭐ review". */
  private static Optional<Reading> counted(WrittenLine line, int at) {
    Amount amount = Amount.at(line, at);
    int star = amount == null ? at : amount.next();
    if (amount == null || !isFull(line.at(star)) || isFull(line.at(star + 1))) {
      return Optional.empty();
    }
    boolean singular = amount.isOne() || describes(line.at(star + 1));
    boolean half = amount.halves().equals("half");
    String stars = half ? "half a star" : amount.halves() + (singular ? " star" : " stars");
    return Reading.of(star + 1, stars);
  }

  private static boolean describes(Token noun) {
    return noun.isLowerCase() && !Words.isFunction(noun.lower());
  }

  private static boolean oneHalf(WrittenLine line, int at) {
    return line.at(at).is("1") && line.at(at + 1).gluedTo("/") && line.at(at + 2).gluedTo("2");
  }

  private static Optional<Reading> said(
      WrittenLine line, int next, int full, String half, int outOf) {
    boolean nothingWhole = full == 0 && !half.isEmpty();
    String count = NumberWords.cardinal(full, English.AMERICAN);
    String words =
        nothingWhole
            ? (half.equals("one half") ? "half a star" : half + " of a star")
            : count
                + (half.isEmpty() ? "" : " " + half)
                + (full == 1 && half.isEmpty() ? " star" : " stars");
    int i = next;
    int whole = outOf;
    if (line.at(i).is("/")) {
      int ahead = i + 1;
      int stars = 0;
      while (isFull(line.at(ahead)) && stars < 20) {
        ahead++;
        stars++;
      }
      if (stars > 0) {
        whole = stars;
        i = ahead;
      } else if (line.at(ahead).isDigits(1, 2)) {
        whole = line.at(ahead).value();
        i = ahead + 1;
      }
    }
    if (line.at(i).isAny("stars", "star") && whole == 0) {
      i++;
    }
    String of = whole == 0 ? "" : " out of " + NumberWords.cardinal(whole, English.AMERICAN);
    return Reading.of(i, words + of);
  }

  /** Asterisks for stars, the way of old newsgroups: "***1/2", "**½", "(out of ****)". */
  private static Optional<Reading> asterisks(WrittenLine line, int at) {
    Token run = line.at(at);
    if (run.text().charAt(0) != '*' || run.text().length() > 5) {
      return Optional.empty();
    }
    boolean touchesBefore = run.glued() && !line.at(at - 1).isAny("(", ":");
    int i = at + 1;
    String half = "";
    if (Fractions.isSign(line.at(i))) {
      half = Fractions.added(line.at(i));
      i++;
    } else if (oneHalf(line, i)) {
      half = "and a half";
      i += 3;
    }
    boolean touchesAfter = line.at(i).glued() && (line.at(i).isWord() || line.at(i).isNumber());
    boolean rating = !half.isEmpty() || line.judging() || line.at(at - 1).is("of");
    if (touchesBefore || touchesAfter || !rating) {
      return Optional.empty();
    }
    return said(line, i, run.text().length(), half, 0);
  }

  private static boolean isFull(Token token) {
    return token.isSymbol() && contains(FULL, token.text().codePointAt(0));
  }

  private static boolean isEmpty(Token token) {
    return token.isSymbol() && contains(EMPTY, token.text().codePointAt(0));
  }

  private static boolean contains(int[] signs, int sign) {
    for (int each : signs) {
      if (each == sign) {
        return true;
      }
    }
    return false;
  }
}
