package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A short sentence on a side of the work that is a title as it stands: "The Script Is at War with
 * Itself", "The Performers Surprise".
 */
final class Statements {
  private static final int MOST_WORDS = 8;
  private static final Set<String> LEADING =
      Vocabulary.words(
          "but and yet still even unfortunately thankfully sadly fortunately luckily alas indeed"
              + " ultimately however admittedly of course");

  // What hangs on the sentences before it.
  private static final Set<String> POINTING =
      Vocabulary.words(
          "this that these those such so too here there then now either neither same other another"
              + " others same more less else instead only different similar latter former first"
              + " second third next previous rest one two both however though again similarly");
  private static final Set<String> KEPT =
      Set.of("its", "itself", "themselves", "everything", "nothing");
  private static final Set<String> LEFT_OUT = Set.of("also");
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "st", "vs", "jr", "vol", "no");
  private static final Set<String> SIDES =
      Vocabulary.words(
          "length title performers actors performance acting cast leads visuals effects imagery"
              + " execution manipulation moments details problems trouble flaws magic charm jokes"
              + " laughs scares twist twists ending beginning middle finale opening writing lyrics"
              + " band singer chorus song songs melodies beats production gameplay controls combat"
              + " multiplayer campaign graphics levels missions world worlds result results formula"
              + " premise concept execution runtime budget centerpiece sequel remake film movie"
              + " book novel album record game series show picture");
  private static final Set<String> GOES_ON =
      Vocabulary.words(
          "but though although while as which with even leaving making thanks largely");

  // What somebody does well, or not.
  private static final Set<String> PRAISES =
      Vocabulary.words(
          "shines convinces deserves deserved proves proved impresses surprises delivers steals"
              + " works disappoints excels dazzles struggles fares dominates anchors carries"
              + " elevates embodies commands charms grates nails sells overacts underplays sparkles"
              + " fails");

  private final TaggedSentence sentence;

  private Statements(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  static List<String> in(TaggedSentence sentence) {
    List<String> found = new ArrayList<>();
    if (sentence.size() > 3 && !sentence.isQuestion()) {
      new Statements(sentence).title().ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> title() {
    int start = 0;
    while (LEADING.contains(sentence.at(start).lower())) {
      start++;
      start += sentence.at(start).text().equals(",") ? 1 : 0;
    }
    int end = start;
    while (end < sentence.size() && end <= start + MOST_WORDS + 2 && !ends(end)) {
      end++;
    }
    boolean hedged =
        sentence.at(end - 2).text().equals("as")
            || sentence.at(end - 1).says("well", "not", "n't", "worse", "better", "underway");
    boolean deserved = sentence.at(end - 2).says("deserved", "deserves");
    if (!ends(end) || hedged && !deserved || !isOfWork(start)) {
      return Optional.empty();
    }
    boolean verb = false;
    int words = 0;
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = sentence.at(i);
      boolean own = KEPT.contains(token.lower());
      boolean hangs =
          token.is("PRON") && !own
              || POINTING.contains(token.lower())
              || token.says("may", "might");
      if (hangs
          || token.is("PUNCT", Works.TAG, "SYM", "X")
          || Character.isDigit(token.text().charAt(0))) {
        return Optional.empty();
      }
      verb |= token.is("VERB", "AUX");
      if (!LEFT_OUT.contains(token.lower())) {
        boolean glued = token.isPossessive() || token.lower().equals("n't");
        text.append(text.length() == 0 || glued ? "" : " ").append(token.text());
        words++;
      }
    }
    boolean fits = verb && words > 2 && words <= MOST_WORDS;
    return fits && !ABBREVIATIONS.contains(sentence.at(end - 1).lower())
        ? Wording.title(text.toString())
        : Optional.empty();
  }

  // "Cagney is magnificent".
  private boolean isCalled(int verb) {
    int adjective = verb + 1 + (sentence.at(verb + 1).is("ADV") ? 1 : 0);
    return sentence.at(verb).says("is", "was")
        && !sentence.at(verb + 1).says("never", "hardly", "rarely")
        && sentence.at(adjective).is("ADJ")
        && !Appraisals.isBound(sentence.at(adjective))
        && ends(adjective + 1);
  }

  // "The gig was wonderful".
  private boolean isWorth(int verb) {
    int adjective = verb + 1 + (sentence.at(verb + 1).is("ADV") ? 1 : 0);
    return Pattern.matches(Judgement.WORTH, sentence.at(adjective).lower());
  }

  // Where a clause ends that says something by itself.
  private boolean ends(int i) {
    Token token = sentence.at(i);
    boolean comma = token.text().equals(",") && GOES_ON.contains(sentence.at(i + 1).lower());
    boolean joins = sentence.at(i - 1).is("ADJ") && sentence.at(i + 1).is("ADJ", "ADV");
    boolean but = token.lower().equals("but") && !joins;
    return comma || but || token.says(".", ";", ":", "—", "–", "--");
  }

  // Whether its subject is a side of the work, or somebody of whom it says how well they do.
  private boolean isOfWork(int start) {
    if (sentence.at(start).says("everything", "nothing")) {
      return sentence.at(start + 1).is("VERB", "AUX");
    }
    int noun = sentence.afterArticle(start);
    int end = sentence.nounPhrase(noun);
    Token verb = sentence.at(end);
    if (end == noun || !verb.is("VERB", "AUX", "ADV", "PART")) {
      return false;
    }
    String head = sentence.at(end - 1).lower();
    if (sentence.at(end - 1).isName()) {
      return end - noun <= 2 && (PRAISES.contains(verb.lower()) || isCalled(end));
    }
    boolean bare =
        noun == start && !TaggedSentence.isPlural(sentence.at(end - 1)) && end - noun == 1;
    boolean thought = Thoughts.isThought(head);
    Token last = sentence.at(sentence.size() - 2);
    if (thought && Vocabulary.WORK.contains(last.lower()) && !verb.is("AUX")) {
      return true;
    }
    boolean plain = Vocabulary.GENERIC.contains(head);
    if (!plain && sentence.at(start).says("the") && isCalled(end) && isWorth(end)) {
      return true;
    }
    return !bare
        && (Vocabulary.SUBJECTS.contains(head)
            || Vocabulary.CRITICAL.contains(head)
            || SIDES.contains(head)
            || thought && !verb.says("begins", "ensues", "presents"));
  }
}
