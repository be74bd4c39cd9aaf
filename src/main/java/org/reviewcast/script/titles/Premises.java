package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who a story is about, where it is set, and what happens in it, as the sentences that tell of its
 * premise say: "plays a washed-up boxer", "set in postwar Vienna", "a wedding in Las Vegas".
 */
final class Premises {
  private static final double FIGURE = 0.95;
  private static final double PLACE = 0.95;
  private static final double EVENT = 0.88;
  private static final int MOST_WORDS = 4;
  private static final Set<String> PLAYS = Set.of("plays", "playing", "follows", "stars", "portrays");
  private static final Set<String> NOBODY =
      Vocabulary.words(
          "role part version character figure hand game trick variety series number pair couple"
              + " group set string family band cast group similar fictionalized lot score song"
              + " tune record tape gig show formula pattern path structure template line course"
              + " trajectory route format arc");
  private static final Pattern PERSON =
      Pattern.compile(".{2,}(?:er|or|ist|ian|man|woman|eer|ess|ant|ster|ee|dent|gent|ic|ard|ive|wife|boy|girl)$");
  private static final Set<String> PEOPLE =
      Vocabulary.words(
          "cop thief spy nurse chef king queen prince princess monk nun priest widow orphan ghost"
              + " vampire robot android mercenary knight hero heroine monarch judge pilot coach"
              + " tycoon crook gunslinger drifter hitman patriarch bride groom youth kid child couple"
              + " clerk maid butler hermit rebel outlaw captain sheriff surgeon cowboy scholar"
              + " journalist guard fugitive addict recluse genius diva playboy runaway bachelor"
              + " spinster aristocrat diplomat");
  private static final Set<String> WHERE = Set.of("in", "against", "during", "amid", "amidst", "around", "on", "within");
  private static final Set<String> NOWHERE = Vocabulary.words("close near adjacent motion stone place order contrast stages time times backdrop tone scene style");

  // What happens, and may be told.
  private static final Set<String> EVENTS =
      Vocabulary.words(
          "affair wedding heist trial party funeral robbery kidnapping disappearance journey quest"
              + " mission siege investigation showdown duel expedition reunion feud romance road-trip"
              + " voyage hunt search conspiracy invasion outbreak experiment competition tournament"
              + " divorce custody breakup burglary auction rebellion uprising massacre curse"
              + " vacation holiday honeymoon homecoming marriage rivalry bargain bet wager blackmail"
              + " revolution courtship apprenticeship pilgrimage election campaign strike hijacking"
              + " crash accident epidemic plague storm shipwreck inheritance séance ritual collapse downfall discovery apocalypse zombie-apocalypse");
  private static final Set<String> AFTER = Set.of("in", "to", "for", "of", "at", "with", "between", "on");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<Composed> found = new ArrayList<>();

  private Premises(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<Composed> in(TaggedSentence sentence) {
    Premises premises = new Premises(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      premises.figure(i);
      premises.place(i);
      premises.event(i);
      premises.apposition(i);
      premises.beginning(i);
      premises.calling(i);
    }
    return premises.found;
  }

  private boolean isArticle(int i) {
    return sentence.at(i).lower().equals("a") || sentence.at(i).lower().equals("an");
  }

  private void figure(int i) {
    boolean plays = PLAYS.contains(sentence.at(i).lower()) && !sentence.at(i).is("NOUN");
    boolean as = sentence.at(i).lower().equals("as") && sentence.at(i - 1).isName();
    boolean story = sentence.at(i).lower().equals("of") && sentence.at(i - 1).lower().matches("story|tale");
    int from = i + 1;
    if (!plays && !as && !story || !isArticle(from)) {
      return;
    }
    int end = sentence.nounPhrase(from + 1);
    int words = end - from - 1;
    if (words < 2 || words > MOST_WORDS || !wording.isWhole(from + 1, end) || sentence.isCut(end, false)) {
      return;
    }
    String head = sentence.at(end - 1).lower();
    if (NOBODY.contains(head) || TaggedSentence.isPlural(sentence.at(end - 1)) || sentence.at(end - 1).isName() || head.endsWith("ing")) {
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
            && !sentence.at(i - 2).lower().matches("by|director|like|and");
    int listed = i + 2;
    while (sentence.at(listed).is("ADJ") && sentence.at(listed + 1).text().equals(",") && sentence.at(listed + 2).is("ADJ")) {
      listed += 2;
    }
    int end = sentence.nounPhrase(listed);
    boolean played =
        isArticle(i + 1)
            && sentence.at(end).lower().equals("played")
            && sentence.at(end + 1).lower().equals("by");
    int words = end - listed;
    boolean alone = sentence.at(end).text().matches("[,.—–]|--|\\(") || sentence.at(end).lower().matches("who|whose|with|on|in|played|from|at|trying|living|working");
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
    boolean is = sentence.at(i).is("AUX") && sentence.at(i - 1).isName() && i - 1 == wording.name(0) - 1;
    if (!is || !isArticle(at)) {
      return;
    }
    int end = sentence.nounPhrase(at + 1);
    boolean ends = sentence.at(end).is("PUNCT") || sentence.at(end).lower().matches("who|whose|with|in|on");
    if (end - at - 1 > 1 && end - at - 1 <= MOST_WORDS && ends && isPerson(at + 1, end)) {
      add(wording.withArticle(at + 1, end), FIGURE);
    }
  }

  // "The story opens with a murder".
  private void beginning(int i) {
    boolean begins = sentence.at(i).lower().matches("opens|begins|starts|opening|kicks") && !sentence.at(i).is("NOUN");
    int with = sentence.at(i + 1).lower().equals("off") ? i + 2 : i + 1;
    if (!begins || !sentence.at(with).lower().equals("with") || !isArticle(with + 1)) {
      return;
    }
    int end = sentence.nounPhrase(with + 2);
    if (end > with + 2 && end - with - 2 <= 3 && wording.isWhole(with + 2, end) && !sentence.isCut(end, false)) {
      add("opening with " + wording.withArticle(with + 2, end), EVENT + 0.1);
    }
  }

  private void place(int i) {
    boolean set = sentence.at(i).lower().equals("set") && sentence.at(i).is("VERB") && WHERE.contains(sentence.at(i + 1).lower());
    boolean takes = sentence.at(i).lower().matches("takes|taking") && sentence.at(i + 1).lower().equals("place") && WHERE.contains(sentence.at(i + 2).lower());
    if (!set && !takes) {
      return;
    }
    int from = i + (set ? 2 : 3);
    boolean article = sentence.at(from).lower().matches("a|an|the");
    int start = sentence.afterArticle(from);
    while (sentence.at(start).is("ADJ", "VERB") && sentence.at(start + 1).text().equals(",") && sentence.at(start + 2).is("ADJ", "VERB", "NOUN")) {
      start += 2;
    }
    int end = placeEnd(start);
    int named = wording.name(end + 1);
    boolean of = sentence.at(end).lower().equals("of") && named > end + 1 && !sentence.at(named).isPossessive();
    if (of && end > start && isPlace(end + 1, named)) {
      add(sentence.at(from).lower() + " " + wording.words(start, named), PLACE);
      return;
    }
    int words = end - start;
    boolean proper = end > start && sentence.at(end - 1).isName();
    if (words < 1 || words < 2 && !proper || words > MOST_WORDS || !isPlace(start, end)) {
      return;
    }
    add((article ? sentence.at(from).lower() + " " : "") + wording.words(start, end), PLACE);
  }

  private int placeEnd(int start) {
    int i = start;
    int end = start;
    while (sentence.at(i).is("NOUN", "PROPN", "ADJ", "NUM") || sentence.at(i).lower().matches("\\d{4}s|\\d\\d(?:st|nd|rd|th)-century")) {
      end = sentence.at(i).is("NOUN", "PROPN", "NUM") || end > start ? i + 1 : end;
      i++;
    }
    while (end > start && sentence.at(end - 1).is("ADJ")) {
      end--;
    }
    return end;
  }

  private boolean isPlace(int start, int end) {
    String head = sentence.at(end - 1).lower();
    for (int i = start; i < end; i++) {
      if (Vocabulary.RELATIVE.contains(sentence.at(i).lower()) || sentence.at(i).is(Works.TAG)) {
        return false;
      }
    }
    return !NOWHERE.contains(head)
        && !Vocabulary.GENERIC.contains(head)
        && !Vocabulary.WORK.contains(head)
        && !sentence.at(end).lower().matches("of|'s|-|'")
        && !sentence.at(end).is("NOUN", "PROPN", "NUM")
        && !sentence.isTurnedRound(start, end);
  }

  // "A wedding in Las Vegas", "the search for Ivan", "an illicit affair".
  private void event(int i) {
    Token head = sentence.at(i);
    if (!head.is("NOUN") || !EVENTS.contains(head.lower())) {
      return;
    }
    int start = i;
    while (sentence.at(start - 1).is("ADJ", "NOUN") && i - start < 2) {
      start--;
    }
    String before = sentence.at(start - 1).lower();
    if (!before.matches("a|an|the") || sentence.nounPhrase(start) != i + 1 || !wording.isWhole(start, i + 1)) {
      return;
    }
    String next = sentence.at(i + 1).lower();
    String words = before.equals("the") ? "the " + wording.words(start, i + 1) : wording.withArticle(start, i + 1);
    if (AFTER.contains(next)) {
      int other = sentence.afterArticle(i + 2);
      int end = sentence.nounPhrase(other);
      boolean whole = end > other && end - other <= MOST_WORDS && wording.isWhole(other, end) && !sentence.isCut(end, true);
      boolean pronoun = sentence.at(other - 1).is("PRON") || sentence.at(other).is("PRON");
      if (whole && !pronoun) {
        String title = words + " " + next + " " + (other > i + 2 ? sentence.at(i + 2).lower() + " " : "") + wording.words(other, end);
        if (title.length() <= Wording.LONGEST) {
          add(title, EVENT + 0.1);
          return;
        }
      }
      if (next.equals("of") || before.equals("the")) {
        return;
      }
    }
    if (!sentence.isCut(i + 1, false) && start < i && !before.equals("the")) {
      add(words, EVENT);
    }
  }

  private void add(String words, double worth) {
    Wording.title(words).ifPresent(t -> found.add(new Composed(t, worth)));
  }
}
