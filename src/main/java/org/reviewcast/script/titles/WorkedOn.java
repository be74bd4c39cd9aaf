package org.reviewcast.script.titles;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who wrote a work, who directed it and who acts in it, by the words around their names. */
final class WorkedOn {
  private static final Set<String> WRITTEN =
      Set.of("novel", "novels", "book", "books", "memoir", "prose", "novella", "script");
  private static final Set<String> DIRECTED =
      Set.of("film", "films", "movie", "direction", "camera");
  private static final Set<String> ACTED =
      Set.of("performance", "performances", "portrayal", "turn", "delivery", "charisma");
  private static final int NEAR = 3;

  /** What somebody does for a work. */
  enum Trade {
    DIRECTS(
        "director directors filmmaker filmmakers writer-director writer/director directed helmer",
        "directs directed cuts stages shoots shot frames films handles"),
    WRITES(
        "writer writers screenwriter author novelist writer-director writer/director written"
            + " penned",
        "writes wrote pens penned"),
    ACTS(
        "actor actress star stars starring played casting co-star co-stars",
        "plays portrays stars embodies convinces delivers shines sells acts steals");

    private final Set<String> before;
    private final Set<String> after;

    Trade(String before, String after) {
      this.before = Vocabulary.words(before);
      this.after = Vocabulary.words(after);
    }
  }

  private final Map<String, Set<Trade>> trades = new HashMap<>();

  /** Whether a review says that somebody does something for the work. */
  boolean does(String name, Trade trade) {
    return trades.getOrDefault(name, Set.of()).contains(trade);
  }

  /**
   * Learns what a sentence says of somebody whom it names from {@code start} to before {@code end}.
   */
  void learn(List<Token> sentence, int start, int end, String name) {
    Token after = end < sentence.size() ? sentence.get(end) : new Token(".", "PUNCT");
    Trade made = after.isPossessive() ? made(sentence, end + 1) : null;
    for (Trade trade : Trade.values()) {
      boolean does = trade.after.contains(after.lower()) || trade == made;
      does |= trade == Trade.ACTS && isCast(sentence, start, end);
      for (int i = Math.max(0, start - NEAR); i < start; i++) {
        does |= trade.before.contains(sentence.get(i).lower());
      }
      if (does) {
        trades.computeIfAbsent(name, n -> EnumSet.noneOf(Trade.class)).add(trade);
      }
    }
  }

  // "Rachel Kramer (Barrymore)", "Barrymore as Kramer".
  private static boolean isCast(List<Token> sentence, int start, int end) {
    boolean inBrackets =
        start > 1
            && sentence.get(start - 1).text().equals("(")
            && sentence.get(start - 2).isName()
            && end < sentence.size()
            && sentence.get(end).text().matches("[),]")
            && !(end + 1 < sentence.size() && sentence.get(end + 1).is("NUM"));
    int role = end + 1;
    while (role < sentence.size() && sentence.get(role).is("DET")) {
      role++;
    }
    boolean as =
        role < sentence.size()
            && sentence.get(end).lower().equals("as")
            && sentence.get(role).isName()
            && sentence.get(role).isCapitalised();
    return inBrackets || as;
  }

  // Whose novel it is wrote it, whose film it is directed it.
  private static Trade made(List<Token> sentence, int start) {
    for (int i = start; i < Math.min(sentence.size(), start + NEAR); i++) {
      String word = sentence.get(i).lower();
      if (WRITTEN.contains(word)) {
        return Trade.WRITES;
      } else if (DIRECTED.contains(word)) {
        return Trade.DIRECTS;
      } else if (ACTED.contains(word)) {
        return Trade.ACTS;
      }
    }
    return null;
  }
}
