package org.reviewcast.script.titles;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the end of a review calls the work: "Skios is a comedic farce", "A disappointing sequel to
 * it". That is a title with an article: "A Comedic Farce".
 */
final class Essence {
  private static final int LONGEST = 38;

  private static final Set<String> VERBS =
      Set.of("is", "'s", "was", "remains", "proves", "becomes", "feels", "plays", "reads");
  private static final Set<String> BETWEEN =
      Set.of(
          "like",
          "to",
          "be",
          "basically",
          "essentially",
          "very",
          "much",
          "at",
          "heart",
          "most",
          "certainly",
          "ultimately",
          "really",
          "simply",
          "also",
          "still",
          "nothing",
          "but",
          "both",
          "often",
          "actually",
          "ostensibly",
          "truly",
          "undoubtedly",
          "nonetheless",
          "nevertheless",
          "surely",
          "easily",
          "perhaps",
          "therefore");

  // "A triumph not because …": after "not", these deny a reason only.
  private static final Set<String> CONTRASTS =
      Set.of("only", "just", "because", "merely", "simply", "for", "in");

  // What a verdict begins with.
  private static final Set<String> THINKING =
      Set.of("think", "overall", "say", "suspect", "feel", "believe", "suppose", "conclude");

  private static final Set<String> LINKS = Set.of("of", "on", "about", "by");

  private final TaggedSentence sentence;
  private final Works works;
  private final boolean another;

  private Essence(TaggedSentence sentence, Works works, boolean another) {
    this.another = another;
    this.sentence = sentence;
    this.works = works;
  }

  /** What a sentence of the last chapter calls the work, however plainly: "A Decent Film". */
  static Optional<Candidate> judged(int index, List<Token> tagged, Works works) {
    return new Essence(new TaggedSentence(tagged), works, works.namesOther(tagged)).phrase(index);
  }

  // "A pleasant, consistent, and enjoyable listen": the last adjective stands for all.
  private int lastOfList(int start) {
    int i = start;
    int last = start;
    while (sentence.at(i).is("ADJ")) {
      last = i;
      int next = i + 1;
      while (sentence.at(next).text().matches(",|and|but")) {
        next++;
      }
      if (next == i + 1) {
        break;
      }
      i = next;
    }
    return last;
  }

  // "A wildly ambitious game", "a wonderful, if heart-wrenching, film".
  private int afterAdverb(int start) {
    boolean adverb = sentence.at(start).is("ADV") && sentence.at(start + 1).is("ADJ", "VERB");
    if (sentence.at(start + 1).text().equals(",")
        && sentence.at(start + 2).says("if", "though", "albeit")) {
      int end = start + 3;
      while (sentence.at(end).is("ADV", "ADJ")) {
        end++;
      }
      return sentence.at(end).text().equals(",") ? end + 1 : start;
    }
    return adverb ? start + 1 : start;
  }

  private Optional<Candidate> phrase(int index) {
    boolean verbless = isArticle(0) && index < 2;
    int after = verbless ? 0 : predicate();
    if (after < 0 || !isArticle(after)) {
      return Optional.empty();
    }
    int start = lastOfList(afterAdverb(after + 1));
    int end = sentence.nounPhrase(start);
    boolean contrast =
        sentence.at(end).lower().equals("not") && CONTRASTS.contains(sentence.at(end + 1).lower());
    boolean turned = !contrast && sentence.isTurnedRound(start, end);
    if (end == start || sentence.isQuestion() || turned) {
      return Optional.empty();
    }
    Token next = sentence.at(end);
    if (verbless && (next.is("VERB", "AUX") && !next.lower().endsWith("ing") || next.is("ADV"))) {
      return Optional.empty();
    }
    if (LINKS.contains(next.lower())) {
      int second = sentence.afterArticle(end + 1);
      int secondEnd = sentence.nounPhrase(second);
      if (secondEnd > second && !sentence.isCut(secondEnd, true)) {
        Optional<Candidate> whole = made(start, end, secondEnd, index);
        if (whole.isPresent()) {
          return whole;
        }
      }
    }
    boolean cut = sentence.isCut(end, false) && !LINKS.contains(next.lower());
    return cut ? Optional.empty() : made(start, end, end, index);
  }

  // The index after the verb that says what the work is, or -1.
  private int predicate() {
    for (int i = 0; i < sentence.size(); i++) {
      int end = subject(i);
      if (end == i) {
        continue;
      }
      int verb = end;
      boolean made =
          sentence.at(verb).lower().equals("makes") && sentence.at(verb + 1).lower().equals("for");
      verb += made ? 1 : 0;
      boolean known = made || VERBS.contains(sentence.at(verb).lower());
      for (verb++; known && verb < end + 5; verb++) {
        if (isArticle(verb)) {
          return verb;
        } else if (!BETWEEN.contains(sentence.at(verb).lower())) {
          break;
        }
      }
    }
    return -1;
  }

  private int subject(int i) {
    int named = works.own(sentence, i);
    if (named > i) {
      int by = named;
      if (sentence.at(named).lower().equals("by")) {
        for (by = named + 1; sentence.at(by).isCapitalised(); by++) {}
        return by;
      }
      return named + (sentence.at(named).text().matches("[\"”]") ? 1 : 0);
    }
    String word = sentence.at(i).lower();
    Token before = sentence.at(i - 1);
    boolean starts = !another && (before.is("PUNCT", "CCONJ") || THINKING.contains(before.lower()));
    boolean left = sentence.at(i - 1).lower().equals("left");
    if (left && word.equals("with")) {
      return i + 1;
    }
    if (starts && (word.equals("it") || word.equals("this"))) {
      boolean work =
          Vocabulary.WORK.contains(sentence.at(i + 1).lower())
              || sentence.at(i + 1).says("one", "version", "edition");
      return i + (work ? 2 : 1);
    }
    boolean work = word.equals("the") && Vocabulary.WORK.contains(sentence.at(i + 1).lower());
    return starts && work ? i + 2 : i;
  }

  private boolean isArticle(int index) {
    String word = sentence.at(index).lower();
    return word.equals("a") || word.equals("an");
  }

  private Optional<Candidate> made(int start, int end, int last, int index) {
    String head = sentence.at(end - 1).lower();
    boolean article = isArticle(start - 1);
    String own = Wording.article(sentence.at(start).lower());
    StringBuilder text = new StringBuilder(article ? sentence.at(start - 1).lower() : own);
    Set<String> stems = new LinkedHashSet<>();
    boolean says = last > end;
    for (int i = start; i < last; i++) {
      Token token = sentence.at(i);
      if (token.is("PRON", Works.TAG)
          || Vocabulary.RELATIVE.contains(token.lower())
          || Character.isDigit(token.text().charAt(0))
          || i < end && token.isPossessive()) {
        return Optional.empty();
      }
      text.append(token.isPossessive() ? "" : " ").append(token.text());
      stems.add(Stems.of(token.text()));
      says |= i < end - 1 && !Kinds.PLAIN.contains(token.lower());
    }
    says |= Kinds.TELLING.contains(head);
    boolean adjective = sentence.at(start).is("ADJ") && end - start > 1;
    boolean judged =
        adjective && !Kinds.UNTOLD.contains(head) && !TaggedSentence.isPlural(sentence.at(end - 1));
    if (text.length() > LONGEST || !Kinds.KINDS.contains(head) && !judged || !says) {
      return Optional.empty();
    }
    String title = TitleCase.of(text.toString());
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return Optional.of(new Candidate(Origin.ESSENCE, title, Set.copyOf(stems), index));
  }
}
