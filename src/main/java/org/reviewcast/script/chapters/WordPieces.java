package org.reviewcast.script.chapters;

import java.text.Normalizer;
import java.util.Arrays;

/** The words and word pieces that BERT's uncased models read, by the rules of its tokenizer. */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int most;

  /** A tokenizer that gives at most so many pieces for a text. */
  WordPieces(Vocabulary vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
  }

  /** The ids of a text's pieces between those of {@code [CLS]} and {@code [SEP]}. */
  long[] ids(String text) {
    long[] ids = new long[most];
    int count = 0;
    ids[count++] = vocabulary.id("[CLS]");
    String plain = plain(text);
    for (int start = 0; start < plain.length() && count < most - 1; ) {
      int c = plain.codePointAt(start);
      int end = start + Character.charCount(c);
      if (c == ' ') {
        start = end;
        continue;
      }
      while (!standsAlone(c) && end < plain.length()) {
        int next = plain.codePointAt(end);
        if (next == ' ' || standsAlone(next)) {
          break;
        }
        end += Character.charCount(next);
      }
      count = pieces(plain.substring(start, end), ids, count);
      start = end;
    }
    ids[count++] = vocabulary.id("[SEP]");
    return Arrays.copyOf(ids, count);
  }

  // The longest piece first, again and again; a word that cannot be put together is unknown.
  private int pieces(String word, long[] ids, int from) {
    int count = from;
    boolean known = word.length() <= LONGEST_WORD;
    for (int start = 0; known && start < word.length() && count < most - 1; ) {
      int end = word.length();
      int id = -1;
      for (; end > start; end--) {
        String piece = word.substring(start, end);
        id = vocabulary.id(start == 0 ? piece : "##" + piece);
        if (id >= 0) {
          break;
        }
      }
      known = id >= 0;
      if (known) {
        ids[count++] = id;
        start = end;
      }
    }
    if (!known) {
      count = from;
      ids[count++] = vocabulary.id("[UNK]");
    }
    return count;
  }

  // Lower case without accents and control characters.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    apart
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
              } else if (type != Character.NON_SPACING_MARK
                  && type != Character.CONTROL
                  && type != Character.FORMAT
                  && c != 0xFFFD) {
                plain.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return plain.toString();
  }

  private static boolean standsAlone(int c) {
    if (c < 128) {
      return c > 32 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(c);
    };
  }
}
