package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says that a work is concerned with: "explores grief and memory", "themes of
 * class, race and power", "the tension between faith and doubt".
 */
final class Concerns {
  private static final int MOST_WORDS = 3;
  private static final int MOST_PARTS = 3;
  private static final Set<String> DOES =
      Vocabulary.words(
          "explores explore exploring explored examines examine examining tackles tackle tackling"
              + " confronts confronting interrogates interrogating probes probing addresses"
              + " addressing contemplates contemplating satirises satirizes satirising satirizing"
              + " skewers skewering dissects dissecting chronicles chronicling celebrates"
              + " discusses discussing investigates ponders");
  private static final Set<String> DOES_WITH =
      Vocabulary.words(
          "deals dealing deal grapples grappling wrestles wrestling touches touching touch"
              + " meditates meditating reflects reflecting focuses focusing focusses focussing"
              + " concerned concerns comments commenting muses musing preoccupied obsessed plays"
              + " playing centres centers centred centered revolves revolving centring centering"
              + " hinges");
  private static final Set<String> WITH = Set.of("with", "on", "upon", "about", "around");
  private static final Set<String> NOUNS =
      Vocabulary.words(
          "theme themes issues questions ideas story stories tale tales exploration explorations"
              + " examination meditation meditations study portrait critique mix mixture blend"
              + " combination fusion matters subjects subject topics topic dangers perils costs"
              + " cost nature film novel book movie album satire allegory song songs lyrics"
              + " portrayal depiction glimpse celebration denunciation indictment dissection"
              + " account evocation consequences dangers horrors effects motif motifs notion");
  private static final Set<String> THEMES =
      Set.of(
          "theme", "themes", "motif", "motifs", "subject", "topic", "issue", "question", "notion");
  private static final Set<String> BETWEEN =
      Vocabulary.words(
          "line lines tension tensions conflict conflicts boundary boundaries gap contrast"
              + " contrasts clash difference divide bond battle struggle rivalry friendship"
              + " relationship relationships chemistry romance love dynamic balance affair feud");
  private static final Set<String> LINKS = Set.of("of", "on", "about", "in");
  private static final Set<String> OWNED =
      Set.of("chemistry", "friendship", "rivalry", "romance", "affair", "feud");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<String> found = new ArrayList<>();
  private boolean theme;

  private Concerns(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<String> in(TaggedSentence sentence) {
    Concerns concerns = new Concerns(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      concerns.at(i);
    }
    return concerns.found;
  }

  private void at(int i) {
    String word = sentence.at(i).lower();
    String next = sentence.at(i + 1).lower();
    boolean does = DOES.contains(word) && !sentence.at(i).is("NOUN", "ADJ");
    boolean with = DOES_WITH.contains(word) && WITH.contains(next);
    boolean of =
        NOUNS.contains(word)
            && LINKS.contains(next)
            && !(next.equals("in") && !word.equals("study"));
    boolean work =
        Vocabulary.WORK.contains(word) || word.startsWith("song") || word.startsWith("lyric");
    boolean about =
        next.equals("about")
            && sentence.at(i).says("is", "'s", "was", "are")
            && !sentence.at(i - 1).lower().equals("what");
    if (does) {
      parts(i + 1, true);
    } else if (with || of && (!work || next.equals("about")) || about) {
      theme = THEMES.contains(word) && !sentence.at(i - 2).lower().equals("on");
      parts(i + 2, !(of && isMix(word)));
      theme = false;
    } else if (BETWEEN.contains(word) && next.equals("between")) {
      between(i);
    } else if (BETWEEN.contains(word) && next.equals("with") && sentence.at(i - 1).isPossessive()) {
      with(i);
    }
  }

  // "Theo's relationship with Hobie".
  private void with(int noun) {
    int first = noun - 1;
    while (sentence.at(first - 1).isName() && sentence.at(first - 1).isCapitalised()) {
      first--;
    }
    int end = wording.name(noun + 2);
    if (first < noun - 1 && end > noun + 2 && end - noun < 5 && !sentence.isCut(end, true)) {
      add(wording.words(first, noun - 1) + " and " + wording.words(noun + 2, end));
    }
  }

  private static boolean isMix(String word) {
    return Set.of("mix", "mixture", "blend", "combination", "fusion").contains(word);
  }

  // "A", "A and B", "A, B and C".
  private void parts(int from, boolean single) {
    if (sentence.isTurnedRound(from, from)) {
      return;
    }
    List<int[]> parts = new ArrayList<>();
    int at = from;
    boolean closed = false;
    while (true) {
      int start = sentence.afterArticle(at);
      int end = sentence.nounPhrase(start);
      if (end == start || end - start > MOST_WORDS || !wording.isWhole(start, end)) {
        return;
      }
      parts.add(new int[] {start, end});
      String next = sentence.at(end).lower();
      String after = sentence.at(end + 1).lower();
      if (closed) {
        at = end;
        break;
      } else if (next.equals("and") || next.equals("&")) {
        at = end + 1;
        closed = true;
      } else if (next.equals(",") && after.equals("and")) {
        at = end + 2;
        closed = true;
      } else if (next.equals(",")
          && sentence.nounPhrase(sentence.afterArticle(end + 1)) > sentence.afterArticle(end + 1)
          && isListed(end)) {
        at = end + 1;
      } else {
        at = end;
        break;
      }
    }
    boolean cut =
        sentence.isCut(at, false) || sentence.at(at).says("to", "between", "over", "against");
    if (cut || parts.size() == 1 && !single) {
      return;
    }
    if (parts.size() == 1) {
      one(parts.get(0));
    } else {
      several(parts);
    }
  }

  // Whether a comma parts what is listed: there is an "and" before the sentence has a verb.
  private boolean isListed(int comma) {
    for (int i = comma + 1; i < sentence.size(); i++) {
      if (sentence.at(i).is("VERB", "AUX", "PRON", "ADP", "SCONJ", "ADV")) {
        return false;
      } else if (sentence.at(i).lower().equals("and")) {
        return true;
      }
    }
    return false;
  }

  private void one(int[] part) {
    Token head = sentence.at(part[1] - 1);
    boolean thought = Thoughts.isThought(head.lower()) || head.lower().endsWith("ing");
    boolean named = head.isName() || sentence.at(part[0]).isName();
    boolean said =
        theme && !sentence.at(part[1]).is("ADP") && (thought || TaggedSentence.isPlural(head));
    if ((part[1] - part[0] > 1 && thought || said) && !named) {
      add(article(part) + wording.words(part[0], part[1]));
    }
  }

  private String article(int[] part) {
    return sentence.at(part[0] - 1).lower().equals("the") ? "the " : "";
  }

  private void several(List<int[]> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      int[] part = parts.get(i);
      Token head = sentence.at(part[1] - 1);
      if (head.isName() != sentence.at(parts.get(0)[1] - 1).isName()) {
        return;
      }
      text.append(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ")
          .append(wording.words(part[0], part[1]));
    }
    if (parts.size() > MOST_PARTS || text.length() > Wording.LONGEST) {
      return;
    }
    add(text.toString());
  }

  private void between(int noun) {
    int start = sentence.afterArticle(noun + 2);
    int end = sentence.nounPhrase(start);
    int second = sentence.afterArticle(end + 1);
    int last = sentence.nounPhrase(second);
    boolean pair =
        end > start
            && sentence.at(end).lower().equals("and")
            && last > second
            && end - start <= MOST_WORDS
            && last - second <= MOST_WORDS
            && wording.isWhole(start, end)
            && wording.isWhole(second, last)
            && !sentence.isCut(last, true)
            && sentence.at(end - 1).isName() == sentence.at(last - 1).isName();
    if (pair) {
      boolean names = sentence.at(end - 1).isName();
      String article =
          names && second > end + 1 && sentence.at(end + 1).lower().equals("the") ? "the " : "";
      String both = wording.words(start, end) + " and " + article + wording.words(second, last);
      String word = sentence.at(noun).lower();
      String owned = both + (both.endsWith("s") ? "' " : "'s ") + word;
      add(names && OWNED.contains(word) && owned.length() <= Wording.LONGEST ? owned : both);
    }
  }

  private void add(String words) {
    Wording.title(words).ifPresent(found::add);
  }
}
