package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says of a side of the work: "the writing is stark" is "Stark Writing", "the
 * middle drags" is that.
 */
final class Appraisals {
  private static final int NEAR = 4;

  /** Sides of a work that are not counted. */
  private static final Set<String> MASS =
      Vocabulary.words(
          "writing dialogue dialog camerawork cinematography photography violence gore action humor"
              + " humour music prose animation choreography direction editing pacing chemistry"
              + " production world-building combat art acting characterisation characterization"
              + " imagery worldbuilding execution comedy storytelling lighting sound singing"
              + " songwriting gameplay level-design instrumentation narration banter worldbuilding"
              + " platforming casting");

  /** Those that are, one by one. */
  private static final Set<String> COUNTED =
      Vocabulary.words(
          "script screenplay cast ensemble score soundtrack plot story premise setup set-up ending"
              + " finale climax conclusion villain structure style tone atmosphere setting message"
              + " opening middle translation narrator format first-half second-half resolution"
              + " storyline narrative protagonist heroine hero world universe campaign interface"
              + " opener closer chorus beat beats groove final-act pace performance");

  private static final Set<String> PLURAL =
      Vocabulary.words(
          "performances characters lyrics vocals songs controls puzzles graphics visuals effects"
              + " stunts fights costumes sets locations melodies harmonies jokes scares tracks"
              + " drums guitars arrangements mechanics environments levels battles cutscenes"
              + " leads themes");

  private static final Set<String> LINKS =
      Vocabulary.words(
          "is are was were feels feel looks look sounds sound remains remain proves prove 's seems"
              + " becomes");
  private static final Set<String> HEDGES =
      Set.of(
          "n't", "not", "never", "hardly", "no", "too", "as", "so", "less", "more", "most", "least",
          "if", "only");
  private static final Set<String> VERBS =
      Vocabulary.words(
          "drags sags falters shines soars dazzles stumbles disappoints excels impresses convinces"
              + " delights grates lags crackles sparkles underwhelms suffers surprises satisfies"
              + " frustrates infuriates stalls sputters meanders plods collapses unravels sags");
  private static final Set<String> TWO_WORDS =
      Set.of(
          "falls flat",
          "falls short",
          "falls apart",
          "holds up",
          "pays off",
          "stands out",
          "runs long");

  // What was done to it and is said of it.
  private static final Set<String> JUDGED =
      Vocabulary.words(
          "stilted muddled rushed contrived strained bloated dated flawed forced padded layered"
              + " nuanced rounded detailed crowded stunted mannered polished undercooked"
              + " overwritten underwritten overwrought underdeveloped unfocused disjointed"
              + " well-written well-acted well-drawn overdone overstuffed inspired uninspired"
              + " restrained");

  // What such an adjective says is told by what follows it.
  private static final Set<String> BOUND =
      Vocabulary.words(
          "able due full set based sure ready similar different worth responsible aware capable"
              + " subject present available evident unclear clear apparent important necessary due"
              + " present left done made told used given called played here there over true false"
              + " key central secondary inspired drawn known seen own same such responsible"
              + " reminiscent familiar equal akin part indebted minor hard easy difficult"
              + " impossible possible likely unlikely dead alive married young old gone glad happy"
              + " sad female male about under next first last second british american english"
              + " french japanese german credible related present absent obvious");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<String> found = new ArrayList<>();

  private Appraisals(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<String> in(TaggedSentence sentence) {
    Appraisals appraisals = new Appraisals(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      appraisals.at(i);
    }
    return appraisals.found;
  }

  private static boolean isSide(String noun) {
    return MASS.contains(noun) || COUNTED.contains(noun) || PLURAL.contains(noun);
  }

  private void at(int noun) {
    Token side = sentence.at(noun);
    boolean held = side.is("NOUN") || sentence.at(noun - 1).says("the", "its");
    if (!held || !isSide(side.lower()) || !isSubject(noun)) {
      return;
    }
    int after = afterParenthesis(noun + 1);
    String verb = sentence.at(after).lower();
    if (VERBS.contains(verb)
        && ends(noun + 2)
        && after == noun + 1
        && sentence.at(noun - 1).is("DET", "PRON")) {
      add("the " + modified(noun) + " " + verb);
    } else if (TWO_WORDS.contains(verb + " " + sentence.at(noun + 2).lower())
        && ends(noun + 3)
        && sentence.at(noun - 1).is("DET", "PRON")) {
      add("the " + modified(noun) + " " + verb + " " + sentence.at(noun + 2).lower());
    } else if (LINKS.contains(verb)) {
      predicate(noun, after + 1);
    }
  }

  // "The premise, admittedly, is", "The vocals on this record are".
  private int afterParenthesis(int index) {
    if (sentence.at(index).text().equals(",")
        && sentence.at(index + 1).is("ADV")
        && sentence.at(index + 2).text().equals(",")) {
      return index + 3;
    }
    if (sentence.at(index).is("ADV") && LINKS.contains(sentence.at(index + 1).lower())) {
      return index + 1;
    }
    if (sentence.at(index).says("of", "on", "in", "throughout", "between", "here")) {
      int start = index + 1 + (sentence.at(index + 1).is("DET", "PRON") ? 1 : 0);
      int end = sentence.nounPhrase(start);
      if (sentence.at(end).lower().equals("and")) {
        end = sentence.nounPhrase(sentence.afterArticle(end + 1));
      }
      boolean own = sentence.at(start).is(Works.TAG);
      while (own && sentence.at(end).is(Works.TAG)) {
        end++;
      }
      return Math.max(end, index);
    }
    return index;
  }

  // Not a part of "the end of the story", nor joined to another noun.
  private boolean isSubject(int noun) {
    int i = noun - 1;
    while (sentence.at(i).is("ADJ", "NOUN")) {
      i--;
    }
    if (sentence.at(i).isPossessive()) {
      do {
        i--;
      } while (sentence.at(i).is("PROPN", "NOUN", "DET", "ADJ", Works.TAG));
      i++;
    }
    Token before = sentence.at(i);
    Token further = sentence.at(i - 1);
    boolean led =
        before.is("DET", "PRON", "PROPN")
            && !before.says(
                "this", "that", "these", "those", "some", "any", "no", "every", "each", "what",
                "which", "another", "most");
    return (led || i < 0) && !further.is("ADP", "CCONJ", "VERB", "AUX", "SCONJ")
        || led
            && further.says("and", "but", "while", "although", "though", "if")
            && !further.lower().equals("if")
            && sentence.at(i - 2).says(",", ";", ".", "—", "–", "-", "--");
  }

  private String modified(int noun) {
    Token before = sentence.at(noun - 1);
    return before.is("NOUN", "ADJ") && !Vocabulary.RELATIVE.contains(before.lower())
        ? before.lower() + " " + sentence.at(noun).lower()
        : sentence.at(noun).lower();
  }

  private void predicate(int noun, int from) {
    int i = from;
    while (sentence.at(i).is("ADV")
        && !HEDGES.contains(sentence.at(i).lower())
        && i < from + NEAR) {
      i++;
    }
    Token first = sentence.at(i);
    boolean participle =
        first.is("VERB")
            && (first.lower().endsWith("ing")
                || JUDGED.contains(first.lower())
                || i > from
                    && first.lower().endsWith("ed")
                    && sentence.at(i - 1).lower().endsWith("ly"))
            && ends(i + 1);
    if (!first.is("ADJ") && !participle || isBound(first)) {
      return;
    }
    boolean adverb = participle && i > from && sentence.at(i - 1).lower().endsWith("ly");
    String adjectives = (adverb ? sentence.at(i - 1).lower() + " " : "") + first.lower();
    int end = i + 1;
    String joint = sentence.at(end).lower();
    Token second = sentence.at(end + 1);
    if ((joint.equals("and") || joint.equals("but") || joint.equals("yet"))
        && second.is("ADJ")
        && !isBound(second)
        && ends(end + 2)) {
      adjectives += " " + joint + " " + second.lower();
      end += 2;
    }
    if (!ends(end) || sentence.isTurnedRound(i, end)) {
      return;
    }
    String side = modified(noun);
    String words = adjectives + " " + side;
    boolean counted = COUNTED.contains(sentence.at(noun).lower());
    add((counted ? Wording.article(words) + " " : "") + words);
  }

  /** Whether what an adjective says is told by what stands around it. */
  static boolean isBound(Token adjective) {
    String word = adjective.lower();
    return BOUND.contains(word)
        || Vocabulary.RELATIVE.contains(word)
        || word.matches(".*(?:er|est)")
            && !word.matches(
                "clever|sober|eager|tender|bitter|proper|sinister|somber|slender|super|meager|.*honest|modest");
  }

  private boolean ends(int i) {
    Token next = sentence.at(i);
    return next.says(".", ",", ";", ":", "!", "—", "–", ")", "--")
        || next.says(
            "and", "but", "yet", "though", "although", "while", "throughout", "because", "enough");
  }

  private void add(String words) {
    Wording.title(words).ifPresent(found::add);
  }
}
