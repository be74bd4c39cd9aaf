package org.reviewcast.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewcast.review.Place;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.lexicon.KnownWords;

/** Finds the words of a script that neither a lexicon nor the general dictionary knows. */
public final class UnknownWords {
  private static final Pattern HYPHENS = Pattern.compile("[-‐‑]");

  private final KnownWords known;
  private final Map<String, Sighting> sightings = new LinkedHashMap<>();

  private UnknownWords(KnownWords known) {
    this.known = known;
  }

  private static final class Sighting {
    private final String written;
    private final String text;
    private final Optional<Place> at;
    private int count;
    private boolean isName = true;

    Sighting(String written, String text, Optional<Place> at) {
      this.written = written;
      this.text = text;
      this.at = at;
    }

    UnknownWord word() {
      return new UnknownWord(written, text, isName, count, at);
    }
  }

  /** The unknown words, names first, the most frequent first, then in the order of the text. */
  public static List<UnknownWord> in(Script script, KnownWords known) {
    UnknownWords finder = new UnknownWords(known);
    script.lines().forEach(finder::look);
    List<UnknownWord> words = new ArrayList<>();
    finder.sightings.values().forEach(sighting -> words.add(sighting.word()));
    words.sort(
        Comparator.comparing(UnknownWord::isName).thenComparing(UnknownWord::count).reversed());
    return words;
  }

  private void look(Cue.Line line) {
    List<SpokenWord> words = line.spoken().words();
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      String whole = line.written().substring(word.writtenStart(), word.writtenEnd());
      // Several words for one stretch are a rule's own, which it knows to be said well.
      boolean oneOfSeveral =
          i > 0 && words.get(i - 1).writtenEnd() == word.writtenEnd()
              || i + 1 < words.size() && words.get(i + 1).writtenStart() == word.writtenStart();
      if (!oneOfSeveral && word.pronunciation().isEmpty()) {
        look(line, word, whole);
      }
    }
  }

  private void look(Cue.Line line, SpokenWord word, String whole) {
    String[] parts = word.text().split("-");
    String[] written = HYPHENS.split(whole);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || known.knows(parts[i])) {
        continue;
      }
      String text = withoutS(parts[i]);
      String form = withoutS(written.length == parts.length ? written[i] : whole);
      Sighting sighting =
          sightings.computeIfAbsent(
              text.toLowerCase(Locale.ROOT), key -> new Sighting(form, text, line.at()));
      sighting.count++;
      // Scripts without small letters tell no names from words.
      sighting.isName &= !Character.isLowerCase(form.codePointAt(0));
    }
  }

  private static String withoutS(String word) {
    boolean possessive = word.length() > 2 && word.matches(".*['’]s");
    return possessive ? word.substring(0, word.length() - 2) : word;
  }

  /** One line that tells of them, empty if there are none. */
  public static Optional<String> reminder(List<UnknownWord> words, String review) {
    long names = words.stream().filter(UnknownWord::isName).count();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String what =
        names == 0
            ? counted(words.size(), "word")
            : counted(names, "name")
                + (names == words.size() ? "" : " and " + counted(words.size() - names, "word"));
    return Optional.of(what + " that no lexicon knows; see: reviewcast check " + review);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
