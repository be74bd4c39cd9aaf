package org.reviewcast.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.review.Metadata;
import org.reviewcast.script.Omission;
import org.reviewcast.script.Question;
import org.reviewcast.script.Script;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Pronouncer;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.lexicon.KnownWords;
import org.reviewcast.voice.lexicon.Respelling;

/**
 * What a writer should look at before a review is recorded.
 *
 * @param words words that no lexicon knows, names first, the most frequent first
 * @param unsure what no rule of reading was sure of
 * @param leftOut what will not be said
 * @param missing what is not known of the review and should be, in sentences
 * @param wordsWritten how many words the review has
 * @param estimatedMs about how long the episode will be
 */
public record Check(
    List<CheckedWord> words,
    List<Question> unsure,
    List<Omission> leftOut,
    List<String> missing,
    int wordsWritten,
    long estimatedMs) {
  private static final String WANTED = "setting";

  public Check {
    words = List.copyOf(words);
    unsure = List.copyOf(unsure);
    leftOut = List.copyOf(leftOut);
    missing = List.copyOf(missing);
  }

  /**
   * Looks through a script.
   *
   * @param pronouncer tells how the voice says a word, where it can
   */
  public static Check of(
      Script script,
      Metadata metadata,
      Show show,
      Voice voice,
      KnownWords known,
      Optional<Pronouncer> pronouncer) {
    List<CheckedWord> words =
        UnknownWords.in(script, known).stream()
            .map(word -> new CheckedWord(word, pronouncer.flatMap(p -> respelling(p, word))))
            .toList();
    return new Check(
        words,
        script.questions().stream().filter(q -> !q.spoken().isEmpty()).toList(),
        leftOut(script),
        missing(metadata, show),
        script.wordsWritten(),
        script.estimatedMs(voice.wordsPerMinute()));
  }

  private static Optional<String> respelling(Pronouncer pronouncer, UnknownWord word) {
    return Optional.of(pronouncer.phones(word.text()))
        .filter(phones -> !phones.isEmpty())
        .map(Respelling::of)
        .filter(text -> !text.isEmpty());
  }

  // A stretch without any words to say is in both lists; a sign in the middle of a word is not.
  private static List<Omission> leftOut(Script script) {
    List<Omission> leftOut = new ArrayList<>();
    script.omissions().stream().filter(o -> o.words() > 0).forEach(leftOut::add);
    for (Question question : script.questions()) {
      boolean told = leftOut.stream().anyMatch(o -> o.why().contains(question.written()));
      if (question.spoken().isEmpty() && !told) {
        String why = "\"" + question.written() + "\": " + question.why();
        leftOut.add(new Omission(question.at(), 1, why));
      }
    }
    return leftOut;
  }

  private static List<String> missing(Metadata metadata, Show show) {
    List<String> missing = new ArrayList<>();
    if (metadata.author().or(show::author).isEmpty()) {
      missing.add("Its author. Write \"author:\" in its front matter or in reviewcast.yaml.");
    }
    if (metadata.date().isEmpty()) {
      missing.add("Its date. Write \"date:\" like 2026-11-23 in its front matter.");
    }
    if (metadata.work().title().isEmpty()) {
      missing.add(
          "The work that it is about. Write \"film:\", \"book:\", \"album:\" or \"game:\" in its"
              + " front matter.");
    }
    if (metadata.summary().isEmpty()) {
      missing.add("A summary for players to show. Write \"summary:\" in its front matter.");
    }
    return missing;
  }

  /** Whether there is something that a person has not settled. */
  public boolean isOpen() {
    boolean lost = leftOut.stream().anyMatch(omission -> !omission.why().contains(WANTED));
    return !words.isEmpty() || !unsure.isEmpty() || lost || !missing.isEmpty();
  }
}
