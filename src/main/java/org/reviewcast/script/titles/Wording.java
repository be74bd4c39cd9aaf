package org.reviewcast.script.titles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of a sentence as the words of a title. */
final class Wording {
  /** The most letters that a title has. */
  static final int LONGEST = 38;

  // Before a noun, these hang on what was said before.
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

  // With another noun before them, these say something: "family life".
  private static final Set<String> COMPOUND =
      Set.of("life", "lives", "world", "scene", "scenes", "lines", "readings");

  private final TaggedSentence sentence;

  Wording(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** The words from an index to before another, parted by spaces. */
  String words(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = sentence.at(i);
      boolean glued = token.isPossessive() || token.text().equals(",");
      text.append(text.length() == 0 || glued ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** The same with an article that a noun that is counted has. */
  String withArticle(int start, int end) {
    return article(sentence.at(start).lower()) + " " + words(start, end);
  }

  static String article(String before) {
    boolean sounds =
        before.matches("(?i)(?:uni(?!n|m)|uti|use|usu|eu|one|once|u\\.|uk\\b|ufo|us\\b).*");
    return "aeiou".indexOf(before.charAt(0)) >= 0 && !sounds
            || before.matches("hour.*|honest.*|heir.*")
        ? "an"
        : "a";
  }

  /** Words in the capitals of a title, if they are not too long for one. */
  static Optional<String> title(String words) {
    String title = TitleCase.of(words);
    return title.isEmpty() || title.length() > LONGEST
        ? Optional.empty()
        : Optional.of(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
  }

  /**
   * The end of a noun phrase that can stand by itself; the start if there is none.
   *
   * @param linked whether what follows must not go on with it by "and"
   */
  int whole(int start, boolean linked) {
    int end = sentence.nounPhrase(start);
    return end > start && isWhole(start, end) && !sentence.isCut(end, linked) ? end : start;
  }

  /** Whether the words of a noun phrase say something without what stands around them. */
  boolean isWhole(int start, int end) {
    return isWhole(start, end, false);
  }

  /** The same, where its head may name nothing by itself: "of" follows, and what it is of. */
  boolean isWhole(int start, int end, boolean of) {
    for (int i = start; i < end; i++) {
      Token token = sentence.at(i);
      boolean number =
          Character.isDigit(token.text().charAt(0)) && !token.text().matches("\\d{4}s");
      if (number
          || token.is("PRON", Works.TAG)
          || POINTING.contains(token.lower())
          || token.is("ADJ", "VERB") && isRelative(token.lower())
          || token.text().length() == 1 && !token.isPossessive()) {
        return false;
      }
    }
    String head = sentence.at(end - 1).lower();
    return !POINTING.contains(sentence.at(start - 1).lower())
        && (of
            || !Vocabulary.GENERIC.contains(head)
            || end - start > 1 && COMPOUND.contains(head) && sentence.at(end - 2).is("NOUN"))
        && !Vocabulary.WORK.contains(head)
        && !PhraseBuilder.isAdjective(head)
        && !sentence.holdsVerb(start, end)
        && !sentence.isTurnedRound(start, end);
  }

  private static boolean isRelative(String word) {
    return Vocabulary.RELATIVE.contains(word) && !word.equals("new") && !word.equals("final");
  }

  /** The end of a name; the start if there is none. */
  int name(int start) {
    int end = start;
    while (sentence.at(end).isName() && sentence.at(end).isCapitalised()) {
      end++;
    }
    return end;
  }
}
