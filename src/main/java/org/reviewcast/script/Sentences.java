package org.reviewcast.script;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits running text into sentences: the JDK's BreakIterator, and repairs where it takes the full
 * stop of an abbreviation or an initial for the end of a sentence.
 */
public final class Sentences {
  // Abbreviations that a name or a number follows, so that a capital after them proves nothing.
  private static final Set<String> NEVER_LAST =
      Set.of(
          "dr", "mr", "mrs", "ms", "mx", "prof", "st", "mt", "ft", "vs", "no", "nos", "vol", "vols",
          "pp", "fig", "gen", "sen", "rep", "gov", "capt", "lt", "sgt", "col", "maj", "cmdr", "rev",
          "hon", "messrs", "mme", "mlle", "fr", "dir", "feat", "ed", "eds", "trans", "cf",
          "e.g", "i.e", "viz", "approx", "ca", "op", "ch", "sec", "pt", "ep", "jan", "feb", "mar",
          "apr", "aug", "sept", "sep", "oct", "nov", "dec");

  // Abbreviations that end no sentence where a number follows.
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("est", "nr", "min", "max", "ver", "art", "para", "app", "s", "p", "c", "b", "d", "v");

  // How far to look for the next word; keeps rows of signs from costing their square.
  private static final int FURTHEST = 40;

  private Sentences() {}

  /**
   * A stretch of text.
   *
   * @param start index of its first character
   * @param end index after its last
   */
  public record Span(int start, int end) {}

  /** The sentences of a text, without the white space between them. */
  public static List<Span> split(String text, Locale language) {
    List<Span> sentences = new ArrayList<>();
    if (text.isBlank()) {
      return sentences;
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(forBreaks(text));
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || ends(text, start, end)) {
        add(sentences, text, start, end);
        start = end;
      }
    }
    return sentences;
  }

  // BreakIterator ends no sentence at the sign for an ellipsis, nor before a number such as 1917.
  private static String forBreaks(String text) {
    StringBuilder plain = new StringBuilder(text.replace('…', '.'));
    boolean ended = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean number = Character.isDigit(c) || "$£€".indexOf(c) >= 0;
      if (ended && number && Character.isWhitespace(plain.charAt(i - 1))) {
        plain.setCharAt(i, 'N');
      }
      ended = c == '.' || ended && isSpaceOrCloser(c);
    }
    return plain.toString();
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  // Whether a sentence ends where BreakIterator says that one does.
  private static boolean ends(String text, int start, int end) {
    int next = firstWordCharacter(text, end);
    if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
      // “Run!” she says; Wait … what; 5 p.m. on a Sunday.
      return false;
    }
    int last = end - 1;
    while (last > start && isSpaceOrCloser(text.charAt(last))) {
      last--;
    }
    if (text.charAt(last) != '.') {
      return true;
    }
    int wordStart = last;
    while (wordStart > start && !isWordStart(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, last).toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(word)) {
      return word.equals("no") && !isDigitAt(text, next);
    }
    if (isDigitAt(text, next) && BEFORE_NUMBERS.contains(word)) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(wordStart));
    boolean notThePronoun = !word.equals("i") || isInitialAt(text, next);
    if (initial && notThePronoun || isInitials(text.substring(wordStart, last + 1))) {
      // "the U.S. The film" ends a sentence; "J.J. Abrams" and "the U.S. Army" do not.
      return startsLikeASentence(text, next);
    }
    return true;
  }

  private static int firstWordCharacter(String text, int from) {
    int i = from;
    int furthest = Math.min(text.length(), from + FURTHEST);
    while (i < furthest && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean isInitialAt(String text, int index) {
    return index + 1 < text.length()
        && Character.isUpperCase(text.charAt(index))
        && text.charAt(index + 1) == '.';
  }

  private static boolean isSpaceOrCloser(char c) {
    return Character.isWhitespace(c) || "\"'”’)]»›".indexOf(c) >= 0;
  }

  private static boolean isWordStart(char c) {
    return Character.isWhitespace(c) || "\"'“‘([«—–/".indexOf(c) >= 0;
  }

  // Single letters each with its full stop: J.J., U.S., p.m., a.k.a.
  private static boolean isInitials(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "this", "that", "these",
          "those", "but", "and", "yet", "so", "in", "on", "at", "for", "as", "when", "while", "if",
          "there", "what", "who", "how", "why", "his", "her", "their", "its", "by", "with", "from",
          "then", "still", "even", "though", "although", "after", "before", "here", "now", "not",
          "no", "once", "only", "some", "most", "many", "one", "to", "or", "my", "our", "all",
          "nobody", "nothing", "everyone", "everything", "someone", "something", "both", "each",
          "another", "because", "since", "until", "despite", "during", "unlike", "where", "which",
          "perhaps", "maybe", "instead", "is", "are", "was", "were", "do", "does", "did", "has",
          "have", "had", "can", "could", "would", "should", "written");

  private static boolean startsLikeASentence(String text, int index) {
    if (isInitialAt(text, index)) {
      // The A of "W. A. Mozart".
      return false;
    }
    int end = index;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SENTENCE_OPENERS.contains(text.substring(index, end).toLowerCase(Locale.ROOT));
  }
}
