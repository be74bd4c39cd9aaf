package org.reviewcast.spoken;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;

/** Gathers the spoken words of one line, with the breaks between them. */
final class SpokenWords {
  private final WrittenLine line;
  private final List<SpokenWord> words = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** Whether the last word was an ordinary one that a hyphen may join to the next. */
  private boolean joinable;

  private boolean joining;

  SpokenWords(WrittenLine line) {
    this.line = line;
  }

  /** Adds what a rule made of the tokens from {@code at} on. */
  void add(int at, Reading reading) {
    int start = line.at(at).start();
    int end = line.at(reading.next() - 1).end();
    int count = words.size();
    Iterator<Pronunciation> sounds = reading.sounds().iterator();
    for (String word : reading.words().split(" ")) {
      Optional<Pronunciation> sound =
          sounds.hasNext() ? Optional.of(sounds.next()) : Optional.empty();
      addWord(word, start, end, sound);
    }
    boolean said = words.size() > count;
    if (said) {
      joinable = false;
      joining = false;
    }
    if (!reading.doubt().isEmpty() || !said && hasWords(at, reading.next())) {
      String reason = reading.doubt().isEmpty() ? "nothing is said for it" : reading.doubt();
      doubts.add(new Doubt(start, end, said ? textFrom(count) : "", reason));
    }
    breakAfterLast(reading.after());
  }

  /** Adds the token at an index as the ordinary word it is, or passes over an unknown sign. */
  void addPlain(int at) {
    Token token = line.at(at);
    if (!token.isWord()) {
      joinAt(at, token);
      return;
    }
    String word = Accents.fold(token.text());
    if (joining && joinable && words.size() > 0) {
      SpokenWord last = words.get(words.size() - 1);
      if (last.text().length() + word.length() < 2 * Tokens.LONGEST) {
        String joined = last.text() + "-" + word;
        words.set(
            words.size() - 1,
            new SpokenWord(joined, last.writtenStart(), token.end(), last.after()));
        joining = false;
        return;
      }
    }
    int count = words.size();
    addWord(word, token.start(), token.end(), Optional.empty());
    joining = false;
    joinable = words.size() > count;
    if (!joinable) {
      doubts.add(new Doubt(token.start(), token.end(), "", "no letters that a voice could say"));
    }
  }

  private void joinAt(int at, Token token) {
    joining = token.gluedTo("-") && line.glued(at + 1) && line.at(at + 1).isWord() && joinable;
    if (token.isNumber() || token.kind() == Token.Kind.FOREIGN) {
      doubts.add(new Doubt(token.start(), token.end(), "", "no rule reads it"));
    }
  }

  private void addWord(String word, int start, int end, Optional<Pronunciation> sound) {
    String text = word;
    Break after = Break.NONE;
    if (text.endsWith(",")) {
      after = Break.COMMA;
    } else if (text.endsWith(";")) {
      after = Break.CLAUSE;
    }
    text = plain(after == Break.NONE ? text : text.substring(0, text.length() - 1));
    if (text.isEmpty()) {
      return;
    }
    words.add(new SpokenWord(text, start, end, after, sound));
  }

  /** ASCII letters with apostrophes and hyphens inside only, and not in capitals throughout. */
  private static String plain(String word) {
    String folded = Accents.fold(word);
    int first = 0;
    int last = folded.length();
    while (first < last && !isLetter(folded.charAt(first))) {
      first++;
    }
    while (last > first && !isLetter(folded.charAt(last - 1))) {
      last--;
    }
    String text = folded.substring(first, last);
    if (text.length() < 2 || text.charAt(1) == '\'') {
      return text;
    }
    return text.equals(text.toUpperCase(Locale.ROOT)) ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean hasWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.at(i).isSymbol()) {
        return true;
      }
    }
    return false;
  }

  private String textFrom(int count) {
    StringBuilder text = new StringBuilder();
    for (SpokenWord word : words.subList(count, words.size())) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  private void breakAfterLast(Break wanted) {
    if (wanted == Break.NONE || words.isEmpty()) {
      return;
    }
    joinable = false;
    SpokenWord last = words.get(words.size() - 1);
    boolean louder =
        last.after() == Break.EXCLAMATION
            ? wanted == Break.QUESTION
            : last.after() != Break.QUESTION && wanted.compareTo(last.after()) > 0;
    if (louder) {
      words.set(words.size() - 1, last.followedBy(wanted));
    }
  }

  ReadAloud finish() {
    if (!words.isEmpty() && words.get(words.size() - 1).after() == Break.NONE) {
      breakAfterLast(Break.STATEMENT);
    }
    return new ReadAloud(new SpokenText(words), doubts);
  }
}
