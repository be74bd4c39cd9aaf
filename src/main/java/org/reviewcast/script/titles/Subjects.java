package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence that opens a paragraph says that it is about, where that is a thing of which
 * critics speak: "The production history explains everything", "We must discuss the violence". Such
 * titles are plain, and true.
 */
final class Subjects {
  private static final int FURTHEST_COMMA = 8;
  private static final int LONGEST_OWNER = 24;
  private static final Set<String> MODIFIERS =
      Set.of("supporting", "special", "visual", "practical", "opening", "final");
  private static final int FURTHEST_ANNOUNCEMENT = 16;

  private final TaggedSentence sentence;
  private final List<String> titles = new ArrayList<>();

  private Subjects(List<Token> tokens) {
    this.sentence = new TaggedSentence(tokens);
  }

  /**
   * The subjects of a chapter.
   *
   * @param tagged its sentences
   */
  static List<Candidate> of(Stretch stretch, List<List<Token>> tagged) {
    List<Candidate> candidates = new ArrayList<>();
    for (int opening : stretch.openings()) {
      Subjects subjects = new Subjects(tagged.get(opening));
      subjects.opening();
      subjects.announced();
      subjects.equated();
      for (String title : subjects.titles) {
        candidates.add(Candidate.of(Origin.SUBJECT, title, opening));
      }
    }
    return candidates;
  }

  // The subject of the sentence, after a phrase that leads up to it.
  private void opening() {
    int start = 0;
    if (sentence.at(0).is("ADP", "SCONJ", "ADV")) {
      for (int i = 1; i < FURTHEST_COMMA; i++) {
        if (sentence.at(i).text().equals(",")) {
          start = i + 1;
        }
      }
    }
    start += sentence.at(start).is("DET", "PRON") ? 1 : 0;
    int end = sentence.nounPhrase(start);
    if (end > start && sentence.at(end).is("VERB", "AUX", "ADV", "CCONJ")
        || sentence.at(end).lower().equals("of")
        || sentence.at(end).text().equals("(")) {
      take(start, end);
    }
  }

  // The object of a verb that announces one.
  private void announced() {
    for (int i = 0; i < FURTHEST_ANNOUNCEMENT; i++) {
      String word = sentence.at(i).lower();
      String next = sentence.at(i + 1).lower();
      int at = Vocabulary.ANNOUNCES.contains(word) ? i + 1 : 0;
      at = word.equals("as") && next.equals("for") ? i + 2 : at;
      at = word.startsWith("come") && next.equals("to") ? i + 2 : at;
      if (at > 0) {
        int start = at + (sentence.at(at).is("DET", "PRON") ? 1 : 0);
        take(start, sentence.nounPhrase(start));
      }
    }
  }

  // "The other star is the stunt work."
  private void equated() {
    for (int i = 1; i < FURTHEST_ANNOUNCEMENT; i++) {
      boolean is = sentence.at(i).is("AUX") && sentence.at(i + 1).lower().equals("the");
      if (is && !sentence.at(i - 1).is("PRON")) {
        int end = sentence.nounPhrase(i + 2);
        if (sentence.at(end).text().matches("[.,:;!]")) {
          take(i + 2, end);
        }
      }
    }
  }

  private void take(int start, int end) {
    if (end <= start) {
      return;
    }
    String head = sentence.at(end - 1).lower();
    Token before = sentence.at(Math.max(start, end - 2));
    boolean modified =
        end - start > 1
            && Vocabulary.MODIFIED_SUBJECTS.contains(head)
            && (before.is("NOUN") && !Vocabulary.WORK.contains(before.lower())
                || MODIFIERS.contains(before.lower()));
    if (modified) {
      titles.add("The " + TitleCase.of(before.lower() + " " + head));
    } else if (Vocabulary.SUBJECTS.contains(head)
        && (before.isPossessive() || !isOwned(start, end))) {
      String owner = before.isPossessive() ? owner(start, end - 2) : "";
      titles.add((owner.isEmpty() ? "The " : owner + "'s ") + TitleCase.of(head));
    }
  }

  private boolean isOwned(int start, int end) {
    for (int i = start; i < end; i++) {
      if (sentence.at(i).isPossessive()) {
        return true;
      }
    }
    return false;
  }

  // A name, whole, if there are no other words.
  private String owner(int start, int end) {
    StringBuilder owner = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!sentence.at(i).isName()) {
        return "";
      }
      owner.append(owner.length() == 0 ? "" : " ").append(sentence.at(i).text());
    }
    return owner.length() > LONGEST_OWNER ? "" : owner.toString();
  }
}
