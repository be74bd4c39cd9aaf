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

/** The people whom a review names, and the sentences that speak of each. */
final class People {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "on", "near", "into", "to", "around", "across", "from", "of", "de", "del",
          "la", "las", "los");
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV");
  private static final int FEWEST_SIGNS = 2;
  private static final int LONGEST_NAME = 3;

  private final WorkedOn workedOn = new WorkedOn();
  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> lastOf = new HashMap<>();
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private final Map<String, Integer> signs = new HashMap<>();
  private String last = "";
  private final List<Map<String, Integer>> named = new ArrayList<>();
  private final Map<Integer, String> openers = new HashMap<>();
  private final List<Map<String, Integer>> subjects = new ArrayList<>();
  private final Set<String> title;
  private final List<Map<String, BitSet>> chapters = new ArrayList<>();

  /**
   * Learns who is named in the chapters of a review.
   *
   * @param title the words of the work's own title, which name nobody
   */
  People(List<List<List<Token>>> tagged, Set<String> title) {
    this.title = Set.copyOf(title);
    tagged.forEach(chapter -> chapter.forEach(this::wholes));
    lastOf.keySet().removeAll(whole.keySet());
    for (List<List<Token>> chapter : tagged) {
      chapters.add(mentions(chapter));
    }
    chapters.forEach(
        c ->
            c.keySet()
                .removeIf(
                    name -> title.contains(name) || signs.getOrDefault(name, 0) < FEWEST_SIGNS));
  }

  /** By the last word of a name: the indexes of the sentences of a chapter that speak of it. */
  Map<String, BitSet> in(int chapter) {
    return chapters.get(chapter);
  }

  /** How many sentences of a chapter have a name itself. */
  int named(int chapter, String name) {
    return named.get(chapter).getOrDefault(name, 0);
  }

  /** A person as a review says it most often: "Freddy" for Krueger. */
  String called(String name) {
    String most = name;
    int times = 0;
    for (Map.Entry<String, Integer> form : forms.getOrDefault(name, Map.of()).entrySet()) {
      if (form.getValue() > times) {
        times = form.getValue();
        most = form.getKey();
      }
    }
    return most;
  }

  /** A name as it is said when it is said whole: "Karloff" is "Boris Karloff". */
  String whole(String name) {
    return whole.getOrDefault(name, name);
  }

  /**
   * Who does something in sentences of a chapter that begin with the name, the most often first.
   */
  List<String> subjects(int chapter) {
    Map<String, Integer> counts = subjects.get(chapter);
    return counts.keySet().stream()
        .filter(
            name -> signs.getOrDefault(name, 0) >= FEWEST_SIGNS || does(name, WorkedOn.Trade.ACTS))
        .filter(name -> !title.contains(name))
        .sorted((a, b) -> counts.get(b) - counts.get(a))
        .toList();
  }

  /** Whom the first sentence of a chapter begins with, or who is known to have made the work. */
  Optional<String> opens(int chapter) {
    return Optional.ofNullable(openers.get(chapter))
        .filter(name -> signs.getOrDefault(name, 0) >= FEWEST_SIGNS && !title.contains(name))
        .or(() -> chapter > 0 ? Optional.empty() : maker());
  }

  private Optional<String> maker() {
    return named.get(0).keySet().stream()
        .filter(name -> does(name, WorkedOn.Trade.DIRECTS) || does(name, WorkedOn.Trade.WRITES))
        .filter(name -> whole(name).contains(" ") && !title.contains(name))
        .findFirst();
  }

  /**
   * By which word of a name somebody is known, who may be called by another: "Boris", "Karloff".
   */
  String known(String word) {
    return lastOf.getOrDefault(word, word);
  }

  /** Whom a chapter speaks of most; nobody if of nobody twice. */
  String first(int chapter) {
    return first(chapters.get(chapter));
  }

  /** Whether a review says that somebody does something for the work. */
  boolean does(String name, WorkedOn.Trade trade) {
    return workedOn.does(name, trade);
  }

  /** How many chapters speak of somebody more than of anybody else. */
  long leads(String name) {
    return chapters.stream().filter(c -> name.equals(first(c))).count();
  }

  private static String first(Map<String, BitSet> chapter) {
    String first = "";
    int most = 1;
    for (Map.Entry<String, BitSet> one : chapter.entrySet()) {
      if (one.getValue().cardinality() > most) {
        most = one.getValue().cardinality();
        first = one.getKey();
      }
    }
    return first;
  }

  private Map<String, BitSet> mentions(List<List<Token>> chapter) {
    Map<String, BitSet> mentions = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    this.named.add(counts);
    this.subjects.add(new LinkedHashMap<>());
    for (int s = 0; s < chapter.size(); s++) {
      List<Token> sentence = chapter.get(s);
      Set<String> named = new HashSet<>();
      String latest = "";
      for (int i = 0; i < sentence.size(); i++) {
        int end = nameEnd(sentence, i);
        boolean thing = end - i > 1 && i > 0 && sentence.get(i - 1).lower().equals("the");
        if (end > i && !thing) {
          String said = surname(sentence, i, end);
          String name = end - i == 1 ? lastOf.getOrDefault(said, said) : said;
          forms
              .computeIfAbsent(name, n -> new LinkedHashMap<>())
              .merge(run(sentence, i, end), 1, Integer::sum);
          learn(sentence, i, end, name);
          boolean acts =
              end < sentence.size()
                  && (sentence.get(end).is("VERB", "AUX") || sentence.get(end).isPossessive());
          if (s == 0 && i == 0 && acts) {
            openers.put(chapters.size(), name);
          }
          named.add(name);
          boolean placed = i > 0 && WHERE.contains(sentence.get(i - 1).lower());
          latest = latest.isEmpty() && !placed ? name : latest;
          i = end - 1;
        }
      }
      for (String name : named) {
        mentions.computeIfAbsent(name, n -> new BitSet()).set(s);
        counts.merge(name, 1, Integer::sum);
      }
      boolean pronoun = sentence.stream().anyMatch(t -> isPronoun(t.lower()));
      String meant = latest.isEmpty() ? last : latest;
      if (pronoun && !meant.isEmpty()) {
        signs.merge(meant, 1, Integer::sum);
        mentions.computeIfAbsent(meant, n -> new BitSet()).set(s);
      }
      last = named.isEmpty() && !pronoun ? "" : meant;
    }
    return mentions;
  }

  private static boolean isPronoun(String word) {
    return HE.contains(word) || SHE.contains(word);
  }

  private static int nameEnd(List<Token> sentence, int start) {
    int end = start;
    while (end < sentence.size()
        && sentence.get(end).isName()
        && sentence.get(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  /** The word by which somebody is known who has a name of several: not "Jr.". */
  static String surname(List<String> name) {
    int last = name.size() - 1;
    return name.get(last > 0 && SUFFIXES.contains(name.get(last)) ? last - 1 : last);
  }

  private static String surname(List<Token> sentence, int start, int end) {
    return surname(sentence.subList(start, end).stream().map(Token::text).toList());
  }

  private static String run(List<Token> sentence, int start, int end) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      all.append(i == start ? "" : " ").append(sentence.get(i).text());
    }
    return all.toString();
  }

  private void wholes(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int end = nameEnd(sentence, i);
      if (end - i > 1 && end - i <= LONGEST_NAME) {
        String last = surname(sentence, i, end);
        whole.putIfAbsent(last, run(sentence, i, end));
        lastOf.putIfAbsent(sentence.get(i).text(), last);
      }
      i = Math.max(i, end - 1);
    }
  }

  private void learn(List<Token> sentence, int start, int end, String name) {
    String before = start == 0 ? "" : sentence.get(start - 1).lower();
    Token after = end < sentence.size() ? sentence.get(end) : new Token(".", "PUNCT");
    boolean acting = after.is("VERB", "AUX") || after.isPossessive();
    int sign = WHERE.contains(before) || before.equals("the") ? -1 : acting ? 1 : 0;
    signs.merge(name, sign, Integer::sum);
    if (start == 0 && after.is("VERB", "AUX") || after.text().equals("(")) {
      subjects.get(subjects.size() - 1).merge(name, 1, Integer::sum);
    }
    workedOn.learn(sentence, start, end, name);
  }
}
