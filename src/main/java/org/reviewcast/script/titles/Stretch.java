package org.reviewcast.script.titles;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a chapter.
 *
 * @param sentences its sentences
 * @param openings the indexes of those that open a paragraph
 */
public record Stretch(List<String> sentences, Set<Integer> openings) {
  private static final int OPENING_WORDS = 14;
  private static final double LEAST_SHARE = 0.07;
  private static final Pattern PERSONAL =
      Pattern.compile("(?<![\\p{L}’'])(?:I|my|My|me)(?!\\p{L})");
  private static final Pattern PREMISE =
      Pattern.compile(
          "\\b(?:(?:film|movie|picture|story|book|novel|narrative|plot|it) (?:follows|tells|opens"
              + "|centers on|centres on|concerns|begins|sees|involves)|is set in|is the story of"
              + "|played by)\\b");
  private static final Set<String> PEOPLE =
      Set.of("he", "she", "they", "him", "her", "his", "them", "their", "who");
  private static final Set<String> ONLOOKERS = Set.of("i", "we", "you", "us", "me", "my", "our");

  public Stretch {
    sentences = List.copyOf(sentences);
    // In their order, so that the same text has the same titles.
    openings = Collections.unmodifiableSortedSet(new TreeSet<>(openings));
  }

  /** The first words of the sentence that opens it. */
  List<String> firstWords() {
    List<String> words = Tagger.words(sentences.get(0).toLowerCase(Locale.ROOT));
    return words.subList(0, Math.min(OPENING_WORDS, words.size()));
  }

  /** What it is worth to stand in a sentence. */
  double prominence(int sentence) {
    boolean opens = openings.contains(sentence) && share(sentence) >= LEAST_SHARE;
    return sentence == 0 ? 0.25 : opens ? 0.15 : sentence < 3 ? 0.08 : 0;
  }

  /** The share of its words that the paragraph has which a sentence opens. */
  double share(int opening) {
    int end = opening + 1;
    while (end < sentences.size() && !openings.contains(end)) {
      end++;
    }
    return (double) letters(sentences.subList(opening, end)) / letters(sentences);
  }

  private static int letters(List<String> sentences) {
    return sentences.stream().mapToInt(String::length).sum();
  }

  /** The share of its sentences that tell what people do, and do not speak of the work. */
  double told() {
    return (double) sentences.stream().filter(Stretch::tells).count() / sentences.size();
  }

  /** Whether a sentence tells what people do, and does not speak of the work. */
  boolean tells(int sentence) {
    return tells(sentences.get(sentence));
  }

  /** Whether the writer speaks in a sentence of what happened to the writer. */
  boolean isPersonal(int sentence) {
    return PERSONAL.matcher(sentences.get(sentence)).find();
  }

  /** The share of its sentences in which the writer speaks of the writer's own life. */
  double personal() {
    long personal = IntStream.range(0, sentences.size()).filter(this::isPersonal).count();
    return (double) personal / sentences.size();
  }

  private static boolean tells(String sentence) {
    if (sentence.endsWith("?")) {
      return false;
    } else if (PREMISE.matcher(sentence).find()) {
      return true;
    }
    boolean person = false;
    for (String word : Tagger.words(sentence)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (Vocabulary.WORK.contains(lower)
          || Vocabulary.SUBJECTS.contains(lower)
          || ONLOOKERS.contains(lower)) {
        return false;
      }
      person |= PEOPLE.contains(lower);
    }
    return person || sentence.substring(1).matches(".* \\p{Lu}\\p{Ll}+.*");
  }
}
