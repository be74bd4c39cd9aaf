package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence says is the trouble, the strength or the star of a work: "the trouble with time
 * travel", "the film's secret weapon is Elmer's voice", "one of the great remakes".
 */
final class Standouts {
  private static final Set<String> TROUBLES =
      Vocabulary.words("trouble problem issue difficulty fun joy challenge danger");

  private static final Set<String> QUALITIES =
      Vocabulary.words(
          "weapon weakness strength highlight asset problem flaw star standout heart achievement"
              + " downfall letdown disappointment draw attraction triumph misstep mistake grace"
              + " appeal failing failure anchor hook joker villain");

  private static final Pattern SUPERLATIVE =
      Pattern.compile("\\p{L}{3,}est|great|best|worst|foremost");

  private static final int MOST_WORDS = 3;

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<String> found = new ArrayList<>();

  private Standouts(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<String> in(TaggedSentence sentence) {
    Standouts standouts = new Standouts(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      String word = sentence.at(i).lower();
      if (TROUBLES.contains(word)) {
        standouts.trouble(i);
      }
      if (QUALITIES.contains(word)) {
        standouts.named(i);
      }
      if (word.equals("one")) {
        standouts.among(i);
      }
    }
    return standouts.found;
  }

  // "The trouble with time travel".
  private void trouble(int i) {
    if (!TROUBLES.contains(sentence.at(i).lower())
        || !sentence.at(i + 1).lower().equals("with")
        || !sentence.at(i - 1).says("the", "biggest", "real", "main", "only")) {
      return;
    }
    int from =
        i
            + 2
            + (sentence.at(i + 2).is("VERB") && sentence.at(i + 2).lower().endsWith("ing") ? 1 : 0);
    boolean article = sentence.at(from).says("the", "a", "an");
    int start = from + (article ? 1 : 0);
    int end = sentence.nounPhrase(start);
    if (end > start
        && end - start <= MOST_WORDS
        && wording.isWhole(start, end)
        && !sentence.isCut(end, true)) {
      add("the " + sentence.at(i).lower() + " with " + part(from, start, end));
    }
  }

  // "The film's secret weapon is Elmer's voice".
  private void named(int i) {
    String word = sentence.at(i).lower();
    int is = i + 1;
    if (sentence.at(is).lower().equals("of") && sentence.at(is + 1).is(Works.TAG, "PROPN", "DET")) {
      is += 2;
      while (sentence.at(is).is(Works.TAG, "PROPN", "NOUN") || sentence.at(is).isPossessive()) {
        is++;
      }
    }
    is += sentence.at(is).text().equals(",") && sentence.at(is + 2).text().equals(",") ? 3 : 0;
    is += sentence.at(is).is("ADV") ? 1 : 0;
    boolean known =
        QUALITIES.contains(word)
            && sentence.at(i).is("NOUN")
            && sentence.at(is).says("is", "was", "are", "were", "remains");
    if (!known) {
      return;
    }
    boolean article = sentence.at(is + 1).says("the", "its", "a", "an", "his", "her", "their");
    int start = is + 1 + (article ? 1 : 0);
    int end = sentence.nounPhrase(start);
    boolean owned = false;
    for (int j = start; j < end; j++) {
      owned |= sentence.at(j).isPossessive();
    }
    int star = wording.name(is + 1);
    if (word.equals("star")
        && star - is - 1 > 1
        && !sentence.isCut(star, true)
        && !sentence.at(star).isPossessive()) {
      String real =
          sentence.at(i - 1).says("real", "true")
              ? "the " + sentence.at(i - 1).lower() + " star: "
              : "the star: ";
      add(real + wording.words(is + 1, star));
      return;
    }
    boolean personal = sentence.at(is + 1).says("his", "her", "their");
    boolean one =
        end - start == 1
            && !Vocabulary.SUBJECTS.contains(sentence.at(start).lower())
            && !Vocabulary.CRITICAL.contains(sentence.at(start).lower());
    if (personal
        || one
        || !article && !owned
        || end == start
        || end - start > 4
        || !wording.isWhole(start, end)
        || sentence.isCut(end, false)) {
      return;
    }
    String before = sentence.at(i - 1).lower();
    boolean modified =
        before.matches(
            "secret|biggest|greatest|real|main|central|best|saving|major|chief|true|key|fatal|one|big");
    String of = (modified && !before.equals("one") ? before + " " : "the ") + word;
    String what =
        (article && !sentence.at(is + 1).lower().equals("its")
                ? sentence.at(is + 1).lower() + " "
                : sentence.at(is + 1).lower().equals("its") ? "the " : "")
            + wording.words(start, end);
    String whole = of + ": " + capital(what);
    add(whole.length() <= Wording.LONGEST ? whole : what);
  }

  // "What follows is one of the great remakes".
  private void among(int i) {
    boolean one =
        sentence.at(i).lower().equals("one")
            && sentence.at(i + 1).lower().equals("of")
            && sentence.at(i + 2).lower().equals("the");
    boolean said =
        one
            && (sentence.at(i - 1).says("is", "'s", "was", "as", "remains")
                || sentence.at(i - 1).is("ADV"));
    int start = i + 3;
    start += sentence.at(start).lower().equals("most") ? 1 : 0;
    int end = sentence.nounPhrase(start);
    if (said
        && end - start > 1
        && end - start < 4
        && sentence.at(start).is("ADJ")
        && TaggedSentence.isPlural(sentence.at(end - 1))
        && (start > i + 3 || SUPERLATIVE.matcher(sentence.at(start).lower()).matches())
        && !Vocabulary.GENERIC.contains(sentence.at(end - 1).lower())
        && !sentence.isTurnedRound(i, end)
        && !sentence.isCut(end, false)) {
      add(wording.words(i, end));
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String part(int from, int start, int end) {
    return (start > from ? sentence.at(from).lower() + " " : "") + wording.words(start, end);
  }

  private void add(String words) {
    Wording.title(words).ifPresent(found::add);
  }
}
