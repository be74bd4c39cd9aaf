package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a chapter comes back to, sentence after sentence: "Combat and Enemies", "The Loot". */
final class Topics {
  private static final Set<String> TOO_WIDE =
      Vocabulary.words(
          "song songs track tracks music sound sounds band bands tool tip tools tips shot shots"
              + " character characters plot audience industry theme themes action performance"
              + " performances tone style script family pleasure experiences opinion opinions"
              + " decision decisions morning evening town house room car office road");
  private static final int LONGEST = 38;
  private static final int LISTED = 6;
  private static final int FEWEST = 3;
  private static final double DISTINCT = 0.45;
  private static final double SHARE_OF_ONE = 0.2;
  private static final double SHARE_OF_TWO = 0.4;
  private static final double SHARE_OF_THOUGHT = 0.12;
  private static final int FRONT = 4;

  /** A noun that is said again: its most common form, and the sentences that have it. */
  private static final class Topic {
    final Map<String, Integer> forms = new LinkedHashMap<>();
    final BitSet sentences = new BitSet();
    final Map<String, Integer> before = new HashMap<>();
    boolean opens;
    int times;
    int held;
    int afterArticle;
    int thoughts;

    String form() {
      return forms.entrySet().stream()
          .max((a, b) -> rank(a) - rank(b))
          .map(Map.Entry::getKey)
          .orElse("");
    }

    // "Reality TV", where that is what it is a part of.
    Optional<String> compound() {
      return before.entrySet().stream()
          .filter(next -> next.getValue() > 1 && 2 * next.getValue() >= times)
          .map(next -> form() + " " + next.getKey())
          .findFirst();
    }

    // The plural is the better title of two.
    private static int rank(Map.Entry<String, Integer> form) {
      return 2 * form.getValue() + (form.getKey().endsWith("s") ? 1 : 0);
    }

    // Two that are many, or two that are thoughts: "Weapons and Vehicles", not "Team and Castle".
    boolean isLike(Topic other) {
      boolean thoughts = this.thoughts > 0 && other.thoughts > 0;
      return thoughts || form().endsWith("s") && other.form().endsWith("s");
    }

    int count() {
      return sentences.cardinality();
    }
  }

  private final int all;
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private Topics(List<List<Token>> tagged) {
    this.all = tagged.size();
    for (int s = 0; s < tagged.size(); s++) {
      List<Token> sentence = tagged.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        if (token.is("NOUN") && isTopic(token.lower())) {
          Topic topic = topics.computeIfAbsent(Stems.of(token.lower()), stem -> new Topic());
          topic.sentences.set(s);
          topic.forms.merge(token.lower(), 1, Integer::sum);
          topic.opens |= s == 0 && i < FRONT;
          topic.held += i > 0 && isHolding(sentence.get(i - 1)) ? 1 : 0;
          topic.times++;
          if (i + 1 < sentence.size() && sentence.get(i + 1).is("NOUN", "PROPN")) {
            topic.before.merge(sentence.get(i + 1).text(), 1, Integer::sum);
          }
          topic.afterArticle += i > 0 && sentence.get(i - 1).lower().equals("the") ? 1 : 0;
          topic.thoughts += Thoughts.isThought(token.lower()) ? 1 : 0;
        }
      }
    }
  }

  // What a countable noun has before it.
  private static boolean isHolding(Token before) {
    return before.is("DET", "PRON", "NUM", "ADJ") || before.isPossessive();
  }

  private static boolean isTopic(String noun) {
    return noun.length() > 2
        && Character.isLetter(noun.charAt(0))
        && !Vocabulary.GENERIC.contains(noun)
        && !Vocabulary.WORK.contains(noun)
        && !Vocabulary.KIN.contains(noun)
        && !TOO_WIDE.contains(noun);
  }

  /** The titles that a chapter has from the nouns that it comes back to. */
  static List<Candidate> of(
      int chapter, List<List<Token>> tagged, Counts counts, Set<String> ownTitle) {
    Topics found = new Topics(tagged);
    List<Map.Entry<String, Topic>> listed =
        found.topics.entrySet().stream()
            .filter(t -> t.getValue().count() > 1)
            .filter(t -> counts.share(chapter, t.getKey()) >= DISTINCT)
            .filter(t -> !ownTitle.contains(t.getKey()))
            .sorted((a, b) -> b.getValue().count() - a.getValue().count())
            .limit(LISTED)
            .toList();
    for (int i = 0; i < listed.size(); i++) {
      found.single(listed.get(i).getKey(), listed.get(i).getValue());
      for (int j = i + 1; j < listed.size(); j++) {
        found.pair(listed.get(i), listed.get(j));
      }
    }
    return found.candidates;
  }

  private void single(String stem, Topic topic) {
    double share = (double) topic.count() / all;
    boolean thought = topic.thoughts > 0 && share >= SHARE_OF_THOUGHT && topic.count() > 1;
    boolean opening = topic.opens && topic.count() > 1;
    if (thought || opening || topic.count() >= FEWEST && share >= SHARE_OF_ONE) {
      String form = topic.form();
      boolean bare = form.endsWith("s") && 2 * topic.afterArticle <= topic.count();
      boolean article =
          !bare
              && (2 * topic.afterArticle > topic.times
                  || topic.held == topic.times
                  || topic.thoughts == 0);
      String title = topic.compound().orElse((article ? "the " : "") + form);
      add(TitleCase.of(title), Set.of(stem), topic.sentences.nextSetBit(0));
    }
  }

  private void pair(Map.Entry<String, Topic> one, Map.Entry<String, Topic> other) {
    Topic first = one.getValue();
    Topic second = other.getValue();
    BitSet either = (BitSet) first.sentences.clone();
    either.or(second.sentences);
    double share = (double) either.cardinality() / all;
    boolean apart = either.cardinality() > first.count();
    boolean both = first.count() + second.count() >= 2 * FEWEST;
    boolean whole = first.compound().isEmpty() && second.compound().isEmpty();
    if (both && whole && share >= SHARE_OF_TWO && apart && first.isLike(second)) {
      boolean before = first.sentences.nextSetBit(0) <= second.sentences.nextSetBit(0);
      String title =
          before ? first.form() + " and " + second.form() : second.form() + " and " + first.form();
      add(TitleCase.of(title), Set.of(one.getKey(), other.getKey()), either.nextSetBit(0));
    }
  }

  private void add(String title, Set<String> stems, int sentence) {
    if (title.length() <= LONGEST) {
      Set<String> all = new HashSet<>(stems);
      all.addAll(Senses.ofTitle(title));
      candidates.add(new Candidate(Origin.TOPIC, title, all, sentence));
    }
  }
}
