package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who somebody in a story is: "plays a washed-up boxer", "Jeff Farrell, an American painter who".
 */
final class Figures {
  private static final double FIGURE = 0.95;

  private static final int MOST_WORDS = 4;

  private static final Set<String> PLAYS =
      Set.of("plays", "playing", "follows", "stars", "portrays");

  private static final Set<String> NOBODY =
      Vocabulary.words(
          "role part version character figure hand game trick variety series number pair couple"
              + " group set string family band cast group similar fictionalized lot score song"
              + " tune record tape gig show formula pattern path structure template line course"
              + " trajectory route format arc");

  private static final Set<String> AFTER =
      Vocabulary.words("who whose with on in played from at trying living working , . — – -- (");
  private static final Pattern PERSON =
      Pattern.compile(
          ".{2,}(?:er|or|ist|ian|man|woman|eer|ess|ant|ster|ee|dent|gent|ic|ard|ive|wife|boy|girl)$");

  private static final Set<String> PEOPLE =
      Vocabulary.words(
          "cop thief spy nurse chef king queen prince princess monk nun priest widow orphan ghost"
              + " vampire robot android mercenary knight hero heroine monarch judge pilot coach"
              + " tycoon crook gunslinger drifter hitman patriarch bride groom youth kid child"
              + " couple clerk maid butler hermit rebel outlaw captain sheriff surgeon cowboy"
              + " scholar journalist guard fugitive addict recluse genius diva playboy runaway"
              + " bachelor spinster aristocrat diplomat");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<Composed> found = new ArrayList<>();

  private Figures(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<Composed> in(TaggedSentence sentence) {
    Figures figures = new Figures(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      if (figures.isArticle(i + 1)) {
        figures.figure(i);
        figures.apposition(i);
      }
    }
    figures.calling(figures.wording.name(0));
    return figures.found;
  }

  private boolean isArticle(int i) {
    return sentence.at(i).lower().equals("a") || sentence.at(i).lower().equals("an");
  }

  private void figure(int i) {
    boolean plays = PLAYS.contains(sentence.at(i).lower()) && !sentence.at(i).is("NOUN");
    boolean as = sentence.at(i).lower().equals("as") && sentence.at(i - 1).isName();
    boolean story = sentence.at(i).lower().equals("of") && sentence.at(i - 1).says("story", "tale");
    int from = i + 1;
    if (!plays && !as && !story || !isArticle(from)) {
      return;
    }
    int end = sentence.nounPhrase(from + 1);
    int words = end - from - 1;
    if (words < 2
        || words > MOST_WORDS
        || !wording.isWhole(from + 1, end)
        || sentence.isCut(end, false)) {
      return;
    }
    String head = sentence.at(end - 1).lower();
    if (NOBODY.contains(head)
        || TaggedSentence.isPlural(sentence.at(end - 1))
        || sentence.at(end - 1).isName()
        || head.endsWith("ing")) {
      return;
    }
    add(wording.withArticle(from + 1, end), as ? FIGURE - 0.2 : FIGURE);
  }

  // "Jeff Farrell, an American painter who", "a bored housewife played by".
  private void apposition(int i) {
    boolean named =
        sentence.at(i).text().equals(",")
            && sentence.at(i - 1).isName()
            && isArticle(i + 1)
            && !sentence.at(i - 2).says("by", "director", "like", "and");
    int listed = i + 2;
    while (sentence.at(listed).is("ADJ")
        && sentence.at(listed + 1).text().equals(",")
        && sentence.at(listed + 2).is("ADJ")) {
      listed += 2;
    }
    int end = sentence.nounPhrase(listed);
    boolean played =
        isArticle(i + 1)
            && sentence.at(end).lower().equals("played")
            && sentence.at(end + 1).lower().equals("by");
    int words = end - listed;
    boolean alone = AFTER.contains(sentence.at(end).lower());
    if ((named && alone || played) && words > 1 && words <= MOST_WORDS && isPerson(listed, end)) {
      add(wording.withArticle(listed, end), FIGURE - (played ? 0 : 0.05));
    }
  }

  private boolean isPerson(int start, int end) {
    String head = sentence.at(end - 1).lower();
    return wording.isWhole(start, end)
        && !sentence.isCut(end, false)
        && !NOBODY.contains(head)
        && !TaggedSentence.isPlural(sentence.at(end - 1))
        && !sentence.at(end - 1).isName()
        && (PERSON.matcher(head).find() || PEOPLE.contains(head));
  }

  // "Peake was also a master illustrator".
  private void calling(int i) {
    int at = i + 1 + (sentence.at(i + 1).is("ADV") ? 1 : 0);
    boolean is = i > 0 && sentence.at(i).is("AUX");
    if (!is || !isArticle(at)) {
      return;
    }
    int end = sentence.nounPhrase(at + 1);
    boolean ends =
        sentence.at(end).is("PUNCT") || sentence.at(end).says("who", "whose", "with", "in", "on");
    if (end - at - 1 > 1 && end - at - 1 <= MOST_WORDS && ends && isPerson(at + 1, end)) {
      add(wording.withArticle(at + 1, end), FIGURE);
    }
  }

  private void add(String words, double worth) {
    Wording.title(words).ifPresent(t -> found.add(new Composed(t, worth)));
  }
}
