package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Work;

/**
 * The titles of works that a review names, the one under review among them. Nothing in such a title
 * is a word of the review's own.
 */
final class Works {
  /** The tag of a word in a title. */
  static final String TAG = "TITLE";

  private static final int LONGEST = 10;
  private static final Set<String> OPENS = Set.of("\"", "“");
  private static final Set<String> CLOSES = Set.of("\"", "”");
  private static final Pattern SMALL =
      Pattern.compile(
          "a|an|the|and|or|but|of|in|on|at|to|for|by|as|with|from|vs|into|over|'s|n't|'|\\W+");

  private final Set<List<String>> titles = new HashSet<>();
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final List<String> spelled = new ArrayList<>();
  private final Set<List<String>> own = new HashSet<>();

  // Whether what stands in quotation marks is a part of the work: a song, an episode.
  private final boolean inParts;

  /** Learns the titles that a review has in its metadata and sets in italics. */
  Works(Metadata metadata, List<Block> blocks) {
    Work.Kind kind = metadata.work().kind();
    inParts = kind == Work.Kind.ALBUM || kind == Work.Kind.SERIES;
    spelled.add(metadata.title());
    metadata.work().title().ifPresent(spelled::add);
    own.add(words(metadata.title()));
    metadata.work().title().ifPresent(title -> own.add(words(title)));
    titles.addAll(own);
    blocks.stream().flatMap(LikelyWork::proses).forEach(this::learn);
    titles.remove(List.of());
    titles.forEach(
        title -> byFirst.computeIfAbsent(title.get(0), first -> new ArrayList<>()).add(title));
  }

  private static List<String> words(String title) {
    return Tagger.words(title);
  }

  private void learn(Prose prose) {
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.Emphasis) {
        titles.add(title(prose, mark));
      }
    }
  }

  /** The words of a title that a mark stands on; none where they are not a title's. */
  static List<String> title(Prose prose, Mark mark) {
    List<String> words = words(prose.text().substring(mark.start(), mark.end()));
    while (!words.isEmpty() && words.get(words.size() - 1).matches("[,.;:]")) {
      words.remove(words.size() - 1);
    }
    return !words.isEmpty() && words.size() <= LONGEST && isTitle(words) ? words : List.of();
  }

  private static boolean isTitle(List<String> words) {
    char first = words.get(0).charAt(0);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && words.stream().allMatch(w -> isCapitalised(w) || SMALL.matcher(w).matches());
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }

  /** The same sentence with the words of titles tagged as such. */
  List<Token> in(List<Token> sentence) {
    List<Token> told = new ArrayList<>(sentence);
    for (int i = 0; i < told.size(); i++) {
      int end = Math.max(known(told, i), quoted(told, i));
      for (; i < end; i++) {
        told.set(i, new Token(told.get(i).text(), TAG));
      }
    }
    return told;
  }

  /** A sentence with "it" in place of the titles of the work under review. */
  String withoutTitle(String sentence) {
    String plain = sentence;
    for (String title : spelled) {
      plain = plain.replaceAll("[\"“]?" + Pattern.quote(title) + "(?:,?[\"”])?", "it");
    }
    return plain;
  }

  /** Whether the work under review is named at an index; then the index after its title. */
  int own(TaggedSentence sentence, int start) {
    for (List<String> title : own) {
      int i = 0;
      while (i < title.size() && sentence.at(start + i).text().equals(title.get(i))) {
        i++;
      }
      if (i > 0 && i == title.size()) {
        return start + i;
      }
    }
    return start;
  }

  /** The title that a word tagged as one begins, as it is written; empty for the work's own. */
  String other(List<Token> sentence, int start) {
    int end = Math.max(known(sentence, start), quoted(sentence, start));
    boolean quoted = isQuoted(sentence, start);
    int first = quoted ? start + 1 : start;
    int last = quoted ? end - 1 : end;
    while (last > first && sentence.get(last - 1).text().matches("[,.]")) {
      last--;
    }
    List<String> words =
        sentence.subList(first, Math.max(first, last)).stream().map(Token::text).toList();
    if (words.isEmpty() || isOwn(words)) {
      return "";
    }
    return String.join(" ", words)
        .replace(" 's", "'s")
        .replace(" n't", "n't")
        .replaceAll(" ([,.:!?])", "$1");
  }

  /** Whether a title stands in quotation marks, as that of a song does. */
  static boolean isQuoted(List<Token> sentence, int start) {
    String first = sentence.get(start).text();
    return OPENS.contains(first) || first.equals("'");
  }

  /** Whether a sentence names another work. */
  boolean namesOther(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean begins = i == 0 || !sentence.get(i - 1).is(TAG);
      boolean part = inParts && isQuoted(sentence, i);
      if (begins && !part && sentence.get(i).is(TAG) && !other(sentence, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(List<String> words) {
    return own.stream().anyMatch(title -> Collections.indexOfSubList(title, words) >= 0);
  }

  private int known(List<Token> sentence, int start) {
    int end = start;
    for (List<String> title : byFirst.getOrDefault(sentence.get(start).text(), List.of())) {
      int i = 0;
      while (i < title.size()
          && start + i < sentence.size()
          && sentence.get(start + i).text().equals(title.get(i))) {
        i++;
      }
      end = i == title.size() ? Math.max(end, start + i) : end;
    }
    return end;
  }

  // Words in quotation marks that have a title's capitals.
  private static int quoted(List<Token> sentence, int start) {
    boolean single = sentence.get(start).text().equals("'");
    if (!OPENS.contains(sentence.get(start).text()) && !single) {
      return start;
    }
    for (int end = start + 1; end < Math.min(start + LONGEST, sentence.size()); end++) {
      boolean closes =
          single ? sentence.get(end).text().equals("'") : CLOSES.contains(sentence.get(end).text());
      if (closes) {
        List<String> words = sentence.subList(start + 1, end).stream().map(Token::text).toList();
        return !words.isEmpty() && isTitle(words) ? end + 1 : start;
      }
    }
    return start;
  }
}
