package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who plays whom in a chapter: "Mikey Madison as Ani". */
final class Roles {
  private static final int LONGEST = 38;
  private static final int FURTHEST = 12;
  private static final int OFTEN = 3;
  private static final Set<String> GIVES =
      Set.of("gives", "delivers", "puts", "offers", "turns", "is", "was", "gave", "delivered");
  private static final Set<String> PLAYS =
      Set.of("plays", "playing", "portrays", "embodies", "voices", "inhabits");

  private final List<Candidate> found = new ArrayList<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Stretch stretch;
  private final Map<String, Integer> names;
  private final People people;

  private Roles(Stretch stretch, Map<String, Integer> names, People people) {
    this.people = people;
    this.stretch = stretch;
    this.names = names;
  }

  /**
   * The roles of a chapter.
   *
   * @param tagged its sentences
   * @param names how often each name is said in it
   * @param people whom the review names
   */
  static List<Candidate> of(
      Stretch stretch, List<List<Token>> tagged, Map<String, Integer> names, People people) {
    Roles roles = new Roles(stretch, names, people);
    for (int i = 0; i < tagged.size(); i++) {
      roles.in(new TaggedSentence(tagged.get(i)), i);
    }
    return roles.found;
  }

  private void in(TaggedSentence sentence, int index) {
    for (int i = 0; i < sentence.size(); i++) {
      int end = name(sentence, i);
      if (end == i) {
        continue;
      }
      if (PLAYS.contains(sentence.at(end).lower())) {
        int role = sentence.afterArticle(end + 1);
        add(words(sentence, i, end), words(sentence, role, name(sentence, role)), index, true);
      }
      boolean listed =
          sentence.at(i - 1).is("CCONJ")
              || sentence.at(i - 1).text().equals(",") && sentence.at(i - 2).isName();
      if (sentence.at(end).lower().equals("as") && !listed) {
        int role = sentence.afterArticle(end + 1);
        add(words(sentence, i, end), words(sentence, role, name(sentence, role)), index, true);
      }
      int part = part(sentence, end);
      if (part > end) {
        add(words(sentence, i, end), words(sentence, part, name(sentence, part)), index, true);
      }
      int performs = performs(sentence, end);
      if (performs > end) {
        int role = sentence.afterArticle(performs);
        add(words(sentence, i, end), words(sentence, role, name(sentence, role)), index, true);
      }
      boolean role =
          sentence.at(i - 1).lower().equals("of") && sentence.at(i - 2).says("role", "part");
      if (role && sentence.at(end).is("AUX") && sentence.at(end + 2).lower().equals("by")) {
        add(
            words(sentence, end + 3, name(sentence, end + 3)),
            words(sentence, i, end),
            index,
            true);
      }
      int by = end + (sentence.at(end).text().equals(",") ? 1 : 0);
      if (sentence.at(by).lower().equals("played") && sentence.at(by + 1).lower().equals("by")) {
        int actor = by + 2;
        add(words(sentence, actor, name(sentence, actor)), words(sentence, i, end), index, false);
      }
      if (sentence.at(end).text().equals("(")) {
        int close = name(sentence, end + 1);
        if (sentence.at(close).text().equals(")")) {
          add(words(sentence, end + 1, close), words(sentence, i, end), index, false);
        }
      }
      i = end;
    }
  }

  // "Pfeiffer is perfect for the role of Susie".
  private static int part(TaggedSentence sentence, int verb) {
    for (int i = verb; i < verb + FURTHEST && !sentence.at(i).is("PROPN", "PUNCT"); i++) {
      boolean role = sentence.at(i).says("role", "part") && sentence.at(i + 1).lower().equals("of");
      if (role && sentence.at(i - 1).says("the", "title", "lead", "leading", "main")) {
        return i + 2;
      }
    }
    return verb;
  }

  // "Gives a convincing and mature performance as".
  private static int performs(TaggedSentence sentence, int verb) {
    boolean gives = false;
    for (int i = verb; i < verb + FURTHEST; i++) {
      String word = sentence.at(i).lower();
      gives |= GIVES.contains(word);
      boolean acting = word.equals("performance") || word.equals("turn") || word.equals("cast");
      if (acting && (gives || word.equals("cast")) && sentence.at(i + 1).lower().equals("as")) {
        return i + 2;
      } else if (sentence.at(i).is("PUNCT", "PROPN")) {
        return verb;
      }
    }
    return verb;
  }

  private static int name(TaggedSentence sentence, int start) {
    int end = start;
    while (sentence.at(end).isName() && sentence.at(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  private static List<String> words(TaggedSentence sentence, int start, int end) {
    boolean described =
        sentence.at(end).is("NOUN")
            || sentence.at(end).text().startsWith("'")
            || end > start && sentence.at(end - 1).text().contains("-");
    if (described) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (int i = start; i < end; i++) {
      words.add(sentence.at(i).text());
    }
    return words;
  }

  private void add(List<String> actor, List<String> role, int index, boolean acts) {
    if (actor.size() == 1 && acts) {
      List<String> whole = List.of(people.whole(actor.get(0)).split(" "));
      if (whole.size() > 1) {
        add(whole, role, index, acts);
      }
      return;
    }
    boolean shouted = !role.isEmpty() && role.get(0).matches("\\p{Lu}{2,}");
    if (actor.size() < 2 || role.isEmpty() || role.equals(actor) || shouted) {
      return;
    }
    String player = String.join(" ", actor);
    actors.add(player);
    String title = player + " as " + String.join(" ", role);
    if (title.length() > LONGEST) {
      title = player + " as " + role.get(role.size() - 1);
    }
    int said = said(actor);
    boolean opens = acts && stretch.openings().contains(index);
    if (title.length() > LONGEST || said < 2 && !opens && said(role) < OFTEN) {
      return;
    }
    found.add(new Candidate(Origin.ROLE, title, Stems.ofTitle(title), index));
  }

  private int said(List<String> name) {
    return names.getOrDefault(Stems.of(name.get(name.size() - 1)), 0);
  }
}
