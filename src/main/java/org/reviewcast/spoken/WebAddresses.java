package org.reviewcast.spoken;

import java.util.Optional;
import java.util.Set;

/** Addresses, handles and tags in the few words a person would say: "nytimes dot com". */
final class WebAddresses implements SpokenRule {
  private static final int LONGEST = 60;
  private static final Set<String> ENDINGS =
      Words.of(
          """
          com org net edu gov io co uk tv fm info de fr ca au jp eu ly app dev blog film music
          social news club xyz ie nz nl se ch ru pl es br biz mx kr gg
          """);

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.is("@") && !afterWord(line, at) && startsName(line, at + 1)) {
      return name(line, at, "at");
    }
    if (token.is("#") && !afterWord(line, at) && startsTag(line, at + 1)) {
      return name(line, at, "hashtag");
    }
    if (!token.isWord() && !token.isNumber() || afterWord(line, at)) {
      return Optional.empty();
    }
    if (token.isAny("http", "https", "ftp")
        && line.at(at + 1).gluedTo(":")
        && line.at(at + 2).gluedTo("/")) {
      return address(line, at, at + 4);
    }
    if (token.is("www") && line.at(at + 1).gluedTo(".")) {
      return address(line, at, at);
    }
    int mail = mailSign(line, at);
    int end = mail > 0 ? domainEnd(line, mail + 1) : 0;
    if (end > mail + 3) {
      String local = spoken(line, at, mail);
      return Reading.of(end, local + " at " + spoken(line, mail + 1, end));
    }
    return isDomain(line, at) ? address(line, at, at) : Optional.empty();
  }

  private static boolean afterWord(WrittenLine line, int at) {
    return line.glued(at) && !line.at(at - 1).isAny("(", "\"", "'", "[", "<", "/", "—", "*", ",");
  }

  private static boolean startsName(WrittenLine line, int at) {
    return line.glued(at) && (line.at(at).isWord() || line.at(at).is("_"));
  }

  private static boolean startsTag(WrittenLine line, int at) {
    return line.glued(at)
        && (line.at(at).isWord()
            || line.at(at).isNumber()
                && (line.at(at + 1).gluedTo("_")
                    || line.glued(at + 1)
                        && line.at(at + 1).isWord()
                        && line.at(at + 1).text().length() > 2));
  }

  private static Optional<Reading> name(WrittenLine line, int at, String first) {
    StringBuilder words = new StringBuilder(first);
    int i = at + 1;
    while (line.glued(i) && i < at + LONGEST) {
      Token part = line.at(i);
      if (part.isWord()) {
        words.append(' ').append(camel(part.text()));
      } else if (part.isNumber()) {
        words.append(' ').append(number(line, part));
      } else if (!part.text().startsWith("_")) {
        break;
      }
      i++;
    }
    return Reading.of(i, words.toString());
  }

  private static String number(WrittenLine line, Token number) {
    return number.isDigits(1, Tokens.LONGEST)
        ? NumberWords.model(number.text(), line.style().english())
        : NumberWords.number(number.text(), line.style().english());
  }

  private static boolean isDomain(WrittenLine line, int at) {
    int end = domainEnd(line, at);
    Token last = line.at(end - 1);
    return end > at + 2
        && line.at(end - 2).is(".")
        && ENDINGS.contains(last.text())
        && !(line.at(end).gluedTo(".") && line.glued(end + 1) && line.at(end + 1).isWord());
  }

  /** The index after labels joined by full stops and hyphens. */
  private static int domainEnd(WrittenLine line, int at) {
    int i = labelEnd(line, at + 1);
    while (i < at + LONGEST
        && line.at(i).isSymbol()
        && line.at(i).gluedTo(line.at(i).text())
        && line.at(i).isAny(".", "-", "_")
        && line.glued(i + 1)
        && (line.at(i + 1).isWord() || line.at(i + 1).isNumber())) {
      i = labelEnd(line, i + 2);
    }
    return i;
  }

  /** The index after the words and numbers that are glued together from one on: a24films. */
  private static int labelEnd(WrittenLine line, int from) {
    int i = from;
    while (i < from + LONGEST && line.glued(i) && (line.at(i).isNumber() || line.at(i).isWord())) {
      i++;
    }
    return i;
  }

  private static int mailSign(WrittenLine line, int at) {
    for (int i = at + 1; i < at + 12 && line.glued(i); i++) {
      if (line.at(i).is("@")) {
        return line.glued(i + 1) && line.at(i + 1).isWord() ? i : -1;
      }
      if (line.at(i).isSymbol() && !line.at(i).isAny(".", "-", "_", "+")) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Reading> address(WrittenLine line, int at, int host) {
    int from = line.at(host).is("www") ? host + 2 : host;
    int end = domainEnd(line, from);
    String words = spoken(line, from, end);
    int next = end;
    int stop = end;
    while (line.glued(next) && next < end + 4 * LONGEST) {
      next++;
      if (!line.at(next - 1).isSymbol() || line.at(next - 1).is("/")) {
        stop = next;
      }
    }
    if (stop <= end + 1) {
      return Reading.of(Math.max(stop, end), words);
    }
    boolean oneWord =
        line.at(end).is("/")
            && line.at(end + 1).isWord()
            && (stop == end + 2 || stop == end + 3 && line.at(end + 2).is("/"));
    return oneWord
        ? Reading.of(stop, words + " slash " + camel(line.at(end + 1).text()))
        : Reading.unsure(stop, words, "only the site's name is said");
  }

  private static String spoken(WrittenLine line, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token part = line.at(i);
      String said =
          switch (part.text()) {
            case "." -> "dot";
            case "-" -> "dash";
            case "_" -> "underscore";
            case "+" -> "plus";
            default -> part.isNumber() ? number(line, part) : Capitals.spoken(part.text());
          };
      words.append(words.length() == 0 ? "" : " ").append(said);
    }
    return words.toString();
  }

  /** A word cut where a capital begins: "OscarsSoWhite" to "Oscars So White". */
  private static String camel(String word) {
    StringBuilder words = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      boolean begins =
          i == word.length()
              || Character.isUpperCase(word.charAt(i))
                  && (Character.isLowerCase(word.charAt(i - 1))
                      || i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1)));
      if (begins) {
        words.append(start == 0 ? "" : " ").append(Capitals.spoken(word.substring(start, i)));
        start = i;
      }
    }
    return words.toString();
  }
}
