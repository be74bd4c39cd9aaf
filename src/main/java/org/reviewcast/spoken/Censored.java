package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words with some letters hidden: f**k, sh*t, s--t. They are said as "F word", "effing" and the
 * like; mild ones are said outright.
 */
final class Censored implements SpokenRule {
  private static final Set<String> STEMS =
      Words.of(
          """
          f fu s sh b d c a p w motherf motherfu bulls bullsh mf h cr g bi fuc shi as da di n
          cl puss
          """);

  /** What may follow hidden letters; other words after dashes are words: "surprises as--midway". */
  private static final Set<String> DASHED_TAILS =
      Words.of(
          """
          t ts ty k ks ck cks ing king cking g ker kers er ers ed ked h tch ch ches s ss hole holes
          ole n mn nt p ll l d
          """);

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    if (line.glued(at) && !line.at(at - 1).isSymbol()) {
      return Optional.empty();
    }
    if (first.isSymbol()) {
      return grawlix(line, at);
    }
    if (!first.isWord() || first.text().length() > 8 || !hides(line, at + 1)) {
      return Optional.empty();
    }
    int i = at + 1;
    while (hides(line, i) && i < at + 12) {
      i++;
    }
    boolean more = line.at(i).isWord() && line.glued(i);
    String tail = more ? line.at(i).lower() : "";
    boolean dashes = line.at(at + 1).text().startsWith("-");
    int hidden = line.at(i - 1).end() - line.at(at + 1).start();
    boolean known = STEMS.contains(first.lower());
    boolean asterisk = line.at(at + 1).text().startsWith("*") && more;
    boolean dollar = line.at(at + 1).text().matches("\\$\\$?") && i == at + 2 && more && !known;
    if (dollar) {
      // JU$T and A$AP: the sign is an S.
      String letters = line.at(at + 1).text().replace('$', 's');
      return Reading.of(i + 1, first.text().toLowerCase(Locale.ROOT) + letters + tail);
    }
    if (!known && !asterisk
        || !more && (hidden < 2 || !known)
        || dashes && (!known || hidden < 2 || more && !DASHED_TAILS.contains(tail))) {
      return Optional.empty();
    }
    if (!dashes && !asterisk && !known) {
      return Optional.empty();
    }
    if (!known) {
      return Reading.unsure(i + 1, first.text() + tail, "a word with a hidden letter");
    }
    return Reading.unsure(more ? i + 1 : i, said(first.lower(), tail, hidden), "a censored word");
  }

  private static boolean hides(WrittenLine line, int at) {
    Token sign = line.at(at);
    return sign.glued()
        && sign.isSymbol()
        && ("*#@$!".indexOf(sign.text().charAt(0)) >= 0 && !ends(line, at)
            || sign.text().startsWith("--"));
  }

  /** An exclamation mark at the end of a word is not a hidden letter. */
  private static boolean ends(WrittenLine line, int at) {
    return line.at(at).is("!") && !line.glued(at + 1);
  }

  /** "#@$%!" and the like. */
  private static Optional<Reading> grawlix(WrittenLine line, int at) {
    int i = at;
    int kinds = 0;
    while (line.at(i).isSymbol()
        && "#@$%&*!^".indexOf(line.at(i).text().charAt(0)) >= 0
        && (i == at || line.glued(i))
        && i < at + 12) {
      i++;
      kinds++;
    }
    boolean apart = !line.glued(i) || line.at(i).isSymbol();
    return kinds > 2 && apart ? Reading.unsure(i, "bleep", "a censored word") : Optional.empty();
  }

  private static String said(String stem, String tail, int hidden) {
    String whole = stem + "." + tail;
    String mild =
        switch (whole) {
          case "d.mn", "da.n", "d.n" -> "damn";
          case "h.ll", "h.l" -> "hell";
          case "cr.p", "c.p" -> "crap";
          case "g.d" -> "God";
          case "g.ddamn", "g.dd.mn" -> "goddamn";
          default -> "";
        };
    if (!mild.isEmpty()) {
      return mild;
    }
    String before = stem.startsWith("mother") ? "mother " : stem.startsWith("bull") ? "bull " : "";
    String rest = before.isEmpty() ? stem : stem.substring(before.length() - 1);
    char letter = Character.toUpperCase(rest.charAt(0));
    if (letter == 'A' && tail.startsWith("hole")) {
      return tail.endsWith("s") ? "A holes" : "A hole";
    }
    if (letter == 'F' && tail.endsWith("ing") || letter == 'F' && tail.equals("g")) {
      return before + "effing";
    }
    if (letter == 'F' && tail.endsWith("in")) {
      return before + "effin";
    }
    if (letter == 'F' && tail.endsWith("ed")) {
      return before + "effed";
    }
    if (letter == 'F' && (tail.endsWith("er") || tail.endsWith("ers"))) {
      return before + (tail.endsWith("s") ? "effers" : "effer");
    }
    return before + letter + (tail.endsWith("s") && !tail.equals("ss") ? " words" : " word");
  }
}
